import type { Rechtenbesluitgegevens, Rechtenverzoekgegevens } from '../../domain/rechtenverzoek';
import { inCasus, type Trx } from '../betrokkenen/write';
import type { Database } from '../database';
import { sluit } from '../geheim/inhoud';
import { genoemd } from '../genoemd';
import type { Kindsleutel } from '../geheim/kindsleutel';
import { gedaan, ONBEKEND, ongeldig, type Uitslag } from '../mensen/write';
import { asJson, storable } from '../storable';
import { DOEL, leesVerzoekenVanCasus, type Verzoekinhoud } from './read';
import type { Opnemer, Rechtenverzoek } from './rechtenverzoek';

/** Records a request about a case of a region, or of whatever region (null), by its number or kenmerk; under the same id nothing is recorded again. `onbekend`: no such case there. */
export async function neemOp(
  db: Database,
  eigen: string | null,
  { id, casus, ...van }: Rechtenverzoekgegevens & { id: string; casus: string },
  { wie, op }: Opnemer,
): Promise<Uitslag<Rechtenverzoek>> {
  const gevonden = await vindCasus(db, eigen, casus);
  if (gevonden === undefined) return ONBEKEND;
  const { casusnummer, regio } = gevonden;
  return inCasus(db, casusnummer, async (trx, sleutel) => {
    const { soort, betrokkene = null, vrager, wat, nummer = null, ontvangenOp } = van;
    if (betrokkene !== null && !(await isBetrokkene(trx, casusnummer, betrokkene)))
      return ongeldig([{ veld: 'betrokkene', melding: 'staat niet bij de mensen rond dit kind' }]);
    const inhoud: Verzoekinhoud = { vrager, wat, nummer };
    await trx
      .insertInto('rechtenverzoek')
      .values({
        ...{ id, regio, casusnummer, soort, betrokkene, ontvangenOp },
        geheim: sluit(sleutel, DOEL, asJson(inhoud)),
        ...{ opgenomenDoor: storable(wie.id), opgenomenNaam: storable(wie.naam), opgenomenOp: op },
      })
      .onConflict((daar) => daar.column('id').doNothing())
      .execute();
    const gelezen = (await leesVerzoekenVanCasus(trx, casusnummer)).find((een) => een.id === id);
    // Whether it is of another case is not told: taken is taken.
    return gelezen === undefined
      ? ongeldig([{ veld: 'id', melding: 'is al in gebruik; kies een ander id' }])
      : gedaan(gelezen);
  });
}

/** Makes the term longer, once; false when that was done, somebody decided meanwhile, or the child was forgotten. */
export function verleng(
  db: Database,
  { id, casusnummer }: Pick<Rechtenverzoek, 'id' | 'casusnummer'>,
  reden: string,
  { wie, op }: Opnemer,
): Promise<boolean> {
  return onderSleutel(db, casusnummer, async (trx, sleutel) => {
    const { numUpdatedRows } = await trx
      .updateTable('rechtenverzoek')
      .set({
        verlenging: sluit(sleutel, DOEL, storable(reden)),
        ...{ verlengdDoor: storable(wie.id), verlengdOp: op },
      })
      .where('id', '=', id)
      .where('verlengdOp', 'is', null)
      .where('besluit', 'is', null)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  });
}

/** Decides, when nobody has yet; false when somebody was first, or the child was forgotten. */
export function beslis(
  db: Database,
  { id, casusnummer }: Pick<Rechtenverzoek, 'id' | 'casusnummer'>,
  { besluit, redenen }: Rechtenbesluitgegevens,
  { wie, op }: Opnemer,
): Promise<boolean> {
  return onderSleutel(db, casusnummer, async (trx, sleutel) => {
    const { numUpdatedRows } = await trx
      .updateTable('rechtenverzoek')
      .set({
        ...{ besluit, redenen: sluit(sleutel, DOEL, storable(redenen)), beslotenOp: op },
        ...{ beslotenDoor: storable(wie.id), beslotenNaam: storable(wie.naam) },
      })
      .where('id', '=', id)
      .where('besluit', 'is', null)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  });
}

async function onderSleutel(
  db: Database,
  casusnummer: string,
  doe: (trx: Trx, sleutel: Kindsleutel) => Promise<boolean>,
): Promise<boolean> {
  const uitslag = await inCasus(db, casusnummer, async (trx, sleutel) => gedaan(await doe(trx, sleutel)));
  return uitslag.soort === 'gedaan' && uitslag.waarde;
}

/** The case of a region that somebody names, by its number or kenmerk. */
export async function vindCasus(
  db: Database,
  regio: string | null,
  genoemde: string,
): Promise<{ casusnummer: string; kenmerk: string; regio: string } | undefined> {
  const welke = genoemd(genoemde);
  if (welke === null) return undefined;
  const gevonden = await db
    .selectFrom('casus')
    .select(['casusnummer', 'kenmerk', 'regio'])
    .where(welke)
    .executeTakeFirst();
  return regio === null || gevonden?.regio === regio ? gevonden : undefined;
}

async function isBetrokkene(trx: Trx, casusnummer: string, id: string): Promise<boolean> {
  const wie = await trx
    .selectFrom('betrokkene')
    .select('id')
    .where('casusnummer', '=', casusnummer)
    .where('id', '=', id)
    .executeTakeFirst();
  return wie !== undefined;
}
