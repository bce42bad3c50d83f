import type { Database } from '../database';
import { afwezigheidsfouten } from './checks';
import { leesMensen } from './read';
import type { Afwezigheid, Afwezigheidsgegevens } from './mens';
import { bijMens, gedaan, ongeldig, recordWijziging, ONBEKEND, type Uitslag, type Wijziger } from './write';

/**
 * Changes an absence, when it is still as whoever changes it saw it (`gezien`): other days, another deputy. The new one
 * is judged as if the old one were not there.
 */
export function verzetAfwezigheid(
  db: Database,
  {
    regio,
    id,
    afwezigheid,
    gezien,
    ...gegevens
  }: Afwezigheidsgegevens & {
    regio: string | null;
    id: string;
    afwezigheid: string;
    gezien: Afwezigheidsgegevens;
  },
  wie: Wijziger,
): Promise<Uitslag<Afwezigheid>> {
  return bijMens(db, regio, id, async (trx, mens) => {
    const voor = mens.afwezig.find((a) => a.id === afwezigheid);
    if (voor === undefined) return ONBEKEND;
    if (!isGelijk(voor, gezien)) return { soort: 'gewijzigd', nu: voor };
    const zonder = { ...mens, afwezig: mens.afwezig.filter((a) => a.id !== afwezigheid) };
    const mensen = await leesMensen(trx, mens.regio);
    const fouten = afwezigheidsfouten({ wie: zonder, gegevens, mensen, nu: wie.op });
    if (fouten.length > 0) return ongeldig(fouten);
    const na: Afwezigheid = { ...voor, ...gegevens };
    const { van, tot, vervanger } = gegevens;
    await trx.updateTable('afwezigheid').set({ van, tot, vervanger }).where('id', '=', afwezigheid).execute();
    await recordWijziging(trx, wie, { regio: mens.regio, soort: 'afwezigheid', sleutel: id, voor, na });
    return gedaan(na);
  });
}

/** True when two absences are the same days with the same deputy. */
export function isGelijk(a: Afwezigheidsgegevens, b: Afwezigheidsgegevens): boolean {
  return a.van === b.van && a.tot === b.tot && a.vervanger === b.vervanger;
}
