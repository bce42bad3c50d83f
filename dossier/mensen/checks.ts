import type { Convenanten } from '../../convenanten/convenanten';
import { inWoorden } from '../../domain/datumwoorden';
import { datumVan, type Moment } from '../../domain/tijd';
import type { Veldfout } from '../../domain/weigering';
import { ROLNAAM } from '../../taal/rollen';
import type { Afwezigheidsgegevens, Mens, Persoonsgegevens } from './mens';

/** What is known of gemeenten. */
export type Gemeentekennis = Pick<Convenanten, 'kentGemeente' | 'voorGemeente'>;

/** Gemeenten that do not exist or that another region has. */
export function gemeentefouten(
  codes: readonly string[],
  regio: string,
  kennis: Gemeentekennis,
  veld: (plek: number) => string,
): Veldfout[] {
  return codes.flatMap((code, plek) => {
    if (!kennis.kentGemeente(code))
      return [
        {
          veld: veld(plek),
          melding: `${code} is geen bekende gemeente; geef een bestaande CBS-gemeentecode`,
        },
      ];
    return kennis.voorGemeente(code)?.regio === regio
      ? []
      : [{ veld: veld(plek), melding: `${code} ligt niet in deze regio` }];
  });
}

/** What somebody would be away with. */
export interface Afwezigheidsvraag {
  readonly wie: Mens;
  readonly gegevens: Afwezigheidsgegevens;
  /** Everybody of the region. */
  readonly mensen: readonly Mens[];
  readonly nu: Moment;
}

/** What is wrong with an absence: when it is, and whether the deputy can have the tasks for all of it. */
export function afwezigheidsfouten(query: Afwezigheidsvraag): Veldfout[] {
  const { wie, gegevens, mensen, nu } = query;
  const fouten: Veldfout[] = [];
  if (gegevens.tot <= datumVan(nu))
    fouten.push({ veld: 'tot', melding: 'moet na vandaag liggen: wat voorbij is, verandert niets meer' });
  const eigen = wie.afwezig.find((a) => overlapt(a, gegevens));
  if (eigen !== undefined)
    fouten.push({
      veld: 'van',
      melding: `overlapt met de afwezigheid van ${inWoorden(eigen.van)} tot ${inWoorden(eigen.tot)}; trek die eerst in`,
    });
  if (mensen.some(({ afwezig }) => afwezig.some((a) => a.vervanger === wie.id && overlapt(a, gegevens))))
    fouten.push({
      veld: 'van',
      melding: 'deze persoon vervangt in die tijd iemand anders; kies daar eerst een andere vervanger',
    });
  return gegevens.vervanger === null ? fouten : [...fouten, ...vervangerfouten(query, gegevens.vervanger)];
}

function vervangerfouten({ wie, gegevens, mensen }: Afwezigheidsvraag, id: string): Veldfout[] {
  const fout = (melding: string): Veldfout[] => [{ veld: 'vervanger', melding }];
  if (id === wie.id) return fout('kan niet de persoon zelf zijn');
  const vervanger = mensen.find((mens) => mens.id === id);
  if (vervanger === undefined || !vervanger.actief) return fout('is geen actieve persoon in deze regio');
  if (!kanWerkVan(vervanger, wie))
    return fout(`heeft een andere rol; kies iemand met de rol ${ROLNAAM[wie.rol]}`);
  if (vervanger.afwezig.some((a) => overlapt(a, gegevens)))
    return fout('is in die tijd zelf weg; kies iemand anders');
  const buiten = buitenBereik(vervanger, wie);
  return buiten === null ? [] : fout(`ziet niet alle casussen van deze persoon: geef ook ${buiten}`);
}

/** True when somebody can be the deputy of another, whenever that is: there, of a fitting role, and reaching the same cases. */
export function kanVervangen(vervanger: Mens, wie: Mens): boolean {
  return (
    vervanger.id !== wie.id &&
    vervanger.regio === wie.regio &&
    vervanger.actief &&
    kanWerkVan(vervanger, wie) &&
    buitenBereik(vervanger, wie) === null
  );
}

/** A leerplichtambtenaar may do what a casusregisseur may (rule 19), not the other way round. */
function kanWerkVan(vervanger: Persoonsgegevens, wie: Persoonsgegevens): boolean {
  return (
    vervanger.rol === wie.rol || (vervanger.rol === 'leerplichtambtenaar' && wie.rol === 'casusregisseur')
  );
}

/** What the deputy would have to reach besides; null when they reach all of it. */
function buitenBereik(vervanger: Persoonsgegevens, wie: Persoonsgegevens): string | null {
  if (wie.rol === 'school') {
    const mist = wie.scholen.filter(
      (brin) => !vervanger.scholen.some((s) => s === brin || s === brin.slice(0, 4)),
    );
    return mist.length === 0 ? null : `de scholen ${mist.join(', ')}`;
  }
  const { gemeenten } = vervanger;
  if (gemeenten === null) return null;
  if (wie.gemeenten === null) return 'de hele regio';
  const mist = wie.gemeenten.filter((code) => !gemeenten.includes(code));
  return mist.length === 0 ? null : `de gemeenten ${mist.join(', ')}`;
}

function overlapt(a: { van: string; tot: string }, b: { van: string; tot: string }): boolean {
  return a.van < b.tot && b.van < a.tot;
}
