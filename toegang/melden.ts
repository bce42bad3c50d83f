import type { Gever } from '../client/gever';
import type { Convenanten } from '../convenanten/convenanten';
import type { Convenant } from '../domain/convenant';
import type { Gebruiker } from '../domain/gebruiker';
import type { Melding } from '../domain/melding';
import { controleerMelding } from '../domain/meldingcontrole';
import { datumVan, type Moment } from '../domain/tijd';
import { bereik, binnen } from '../domain/toegang';
import type { Veldfout } from '../domain/weigering';
import { Problem } from './problems';

/** A report that can be sent, with the convenant it falls under, or everything that is wrong with it. */
export type Gekeurd =
  | { readonly geldig: true; readonly melding: Melding; readonly convenant: Convenant }
  | { readonly geldig: false; readonly fouten: readonly Veldfout[] };

/** Judges a report as somebody typed or sent it, by the rules and by the convenant of its gemeente. */
export function keurMelding(raw: unknown, nu: Moment, convenanten: Convenanten): Gekeurd {
  const gelezen = controleerMelding(raw, nu, (code) => convenanten.kentGemeente(code));
  if (!gelezen.geldig) return gelezen;
  const melding = gelezen.waarde;
  const convenant = convenanten.voorGemeente(melding.gemeente, datumVan(nu));
  if (convenant !== undefined) return { geldig: true, melding, convenant };
  return { geldig: false, fouten: [{ veld: 'gemeente', melding: 'hoort bij geen regio met een convenant' }] };
}

/**
 * Whose key of the child a report carries (rule 18): that of the reported school when it or its system sends it, of a
 * system that is of no school, or of the region for which its people and this computer report.
 */
export function geverVan(wie: Gebruiker, melding: Melding, { regio }: Pick<Convenant, 'regio'>): Gever {
  const { rol, scholen, id } = wie;
  if ((rol === 'school' || rol === 'systeem') && scholen.length > 0) return geverBijSchool(melding, regio);
  return rol === 'systeem' ? { soort: 'systeem', id } : { soort: 'regio', regio };
}

/**
 * Whose key of the child a report on the page carries: the key that was typed is that of the child's school, as its system
 * sends it; one that was made of name and birth date is the region's, whoever reports.
 */
export function geverOpPagina(getypt: boolean, melding: Melding, { regio }: Pick<Convenant, 'regio'>): Gever {
  return getypt ? geverBijSchool(melding, regio) : { soort: 'regio', regio };
}

function geverBijSchool({ school }: Melding, regio: string): Gever {
  return school == null ? { soort: 'regio', regio } : { soort: 'school', brin: school };
}

/** Everybody reports within reach only: a school for its own schools, and nobody for another region. */
export function eisEigen(
  wie: Gebruiker,
  { gemeente, school }: Melding,
  { regio }: Pick<Convenant, 'regio'>,
): void {
  const waar = { regio, gemeente, school: school ?? null, aanTafel: false, tafelleden: null };
  if (binnen(bereik(wie), waar)) return;
  throw new Problem(
    'niet-bevoegd',
    wie.scholen.length > 0
      ? 'U meldt alleen voor uw eigen school.'
      : 'U meldt alleen in uw eigen regio en gemeenten.',
  );
}
