import { lees } from '../domain/lezen';
import type { Veldfout } from '../domain/weigering';
import { gemeldeOuderSchema, type GemeldeOuder } from '../dossier/betrokkenen/betrokkene';
import { DossierUnreachable } from '../dossier/dossier';
import type { Uitkomst } from '../client/outcome';
import type { Dependencies } from './dependencies';

/** What became of the parent whom a report names; `bewaard`: what was said of them stands with the case. */
export const OUDERSTANDEN = ['bewaard', 'niet-bewaard'] as const;
export type Ouderstand = (typeof OUDERSTANDEN)[number];

/** A report as it came in, apart from the parent it may name. */
export function zonderOuder(ruw: unknown): { readonly melding: unknown; readonly ouder: unknown } {
  if (typeof ruw !== 'object' || ruw === null || Array.isArray(ruw))
    return { melding: ruw, ouder: undefined };
  const { ouder, ...melding } = ruw as Record<string, unknown>;
  return { melding, ouder };
}

/** Reads the parent of a report; null when it names none. */
export function leesOuder(ruw: unknown): {
  readonly ouder: GemeldeOuder | null;
  readonly fouten: readonly Veldfout[];
} {
  if (ruw === undefined || ruw === null) return { ouder: null, fouten: [] };
  const gelezen = lees<GemeldeOuder>(gemeldeOuderSchema, ruw);
  if (gelezen.geldig) return { ouder: gelezen.waarde, fouten: [] };
  const fouten = gelezen.fouten.map(({ veld, melding }) => ({
    veld: veld === '' ? 'ouder' : `ouder.${veld}`,
    melding,
  }));
  return { ouder: null, fouten };
}

/**
 * Keeps the parent of a report with its case, once however often the report is sent. Only a case that stands in the
 * dossier can have one: until then the parent is not kept, and sending the report again keeps them. Null: none was named.
 */
export async function bewaarOuder(
  { betrokkenen, klok }: Pick<Dependencies, 'betrokkenen' | 'klok'>,
  uitkomst: Uitkomst,
  ouder: GemeldeOuder | null,
  wie: string,
): Promise<Ouderstand | null> {
  if (ouder === null) return null;
  if (uitkomst.soort !== 'bevestigd') return 'niet-bewaard';
  const { opdrachtId, bevestiging } = uitkomst;
  const gemeld = { casusnummer: bevestiging.casusnummer, melding: opdrachtId, ouder };
  try {
    const { soort } = await betrokkenen.bewaarGemelde(gemeld, { door: wie, op: klok.nu() });
    return soort === 'gedaan' ? 'bewaard' : 'niet-bewaard';
  } catch (fout) {
    if (!(fout instanceof DossierUnreachable)) throw fout;
    return 'niet-bewaard';
  }
}
