import type { GebeurtenisVan } from '../domain/gebeurtenis';
import { tijdstip } from './tijd';
import { TAFELUITKOMST } from './antwoorden';
import { gewoon, hoofdletter, mijlpaal, opsomming, type Verteller, type Zin } from './zin';

/** The table that was planned, or planned again. */
export function gepland(
  { gegevens }: GebeurtenisVan<'doorbraaktafel-gepland'>,
  { namen, nu }: Verteller,
): Zin {
  const { tijdstip: op, plaats, deelnemers, inPlaatsVan } = gegevens;
  const waar = plaats === undefined ? '' : `, ${plaats}`;
  const wie = deelnemers.map(
    ({ naam, persoon, discipline }) => `${naam ?? namen.persoon(persoon ?? '')} (${discipline})`,
  );
  const met = wie.length === 0 ? '' : ` Gevraagd: ${opsomming(wie)}.`;
  const verzet =
    inPlaatsVan === undefined || inPlaatsVan === op ? '' : `, niet meer op ${tijdstip(inPlaatsVan, nu)}`;
  return gewoon(`De doorbraaktafel is op ${tijdstip(op, nu)}${waar}${verzet}.${met}`);
}

/** A table that does not take place. */
export function vervallen({ gegevens }: GebeurtenisVan<'doorbraaktafel-vervallen'>, { nu }: Verteller): Zin {
  return gewoon(`De doorbraaktafel van ${tijdstip(gegevens.tijdstip, nu)} gaat niet door.`, gegevens.reden);
}

/** What the table came to. */
export function vastgelegd({ gegevens }: GebeurtenisVan<'doorbraaktafel-vastgelegd'>): Zin {
  const { aanwezig, verslag, uitkomst } = gegevens;
  const erBij = aanwezig.length === 0 ? '' : ` Aanwezig: ${opsomming(aanwezig)}.`;
  return mijlpaal(`De doorbraaktafel is gehouden. ${hoofdletter(TAFELUITKOMST[uitkomst])}.${erBij}`, verslag);
}
