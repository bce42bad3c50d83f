import { sql } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { openKindsleutel, sleutelBij } from '../geheim/kindsleutel';
import { sleutelbos } from '../geheim/sleutelbos';
import { gedaan, ONBEKEND, ongeldig, type Uitslag } from '../mensen/write';
import { isCasusnummer } from '../paging';
import { asJson, storable } from '../storable';
import { intoRow, type Inhoud } from './content';
import { vindStuk } from './read';
import type { Bewaardstuk, Overhandiging, Stukverzoek } from './stuk';

/** More than anybody needs of one case; each can be megabytes. */
const MEESTE = 100;

/** Asks for a stuk; under an id that is there already nothing is asked anew. `onbekend`: no such case in the dossier. */
export function vraagStuk(
  db: Database,
  { id, casusnummer, doel, door, gemaaktDoor, op, gemeenten }: Stukverzoek,
): Promise<Uitslag<Bewaardstuk>> {
  return db.transaction().execute(async (trx) => {
    if (!isCasusnummer(casusnummer)) return ONBEKEND;
    await sql`select pg_advisory_xact_lock(hashtextextended(${`stukken ${casusnummer}`}, 0))`.execute(trx);
    const daar = await vindStuk(trx, casusnummer, id);
    if (daar !== undefined) return gedaan(daar);
    const casus = await trx
      .selectFrom('casus')
      .select((eb) =>
        eb
          .selectFrom('stuk')
          .select(({ fn }) => fn.countAll<string>().as('aantal'))
          .where('stuk.casusnummer', '=', casusnummer)
          .as('aantal'),
      )
      .where('casusnummer', '=', casusnummer)
      .executeTakeFirst();
    if (casus === undefined) return ONBEKEND;
    if (Number(casus.aantal) >= MEESTE)
      return ongeldig([
        { veld: 'doel', melding: `kan niet meer: van een casus zijn er ten hoogste ${MEESTE} stukken` },
      ]);
    await trx
      .insertInto('stuk')
      .values({
        ...{ id, casusnummer, doel, op },
        door: storable(door),
        gemaaktDoor: storable(gemaaktDoor),
        gemeenten: asJson(gemeenten),
      })
      .execute();
    return gedaan({ id, casusnummer, doel, door, gemaaktDoor, op, gemaakt: null, overhandigingen: [] });
  });
}

/**
 * Keeps what was made; the first that is kept stays, so that a hash that was told once is the hash for good. Of a child
 * that was forgotten meanwhile nothing is kept.
 */
export async function bewaarStuk(
  db: Database,
  { id, totEnMet, gereedOp, ...inhoud }: Inhoud & { id: string; totEnMet: number; gereedOp: Moment },
): Promise<void> {
  const rij = await db
    .selectFrom('stuk')
    .select(sleutelBij('stuk').as('verpakt'))
    .where('id', '=', id)
    .executeTakeFirst();
  const sleutel = openKindsleutel(sleutelbos(db), rij?.verpakt ?? null);
  if (sleutel === null) return;
  await db
    .updateTable('stuk')
    .set({ ...intoRow(sleutel, inhoud), totEnMet, gereedOp })
    .where('id', '=', id)
    .where('gereedOp', 'is', null)
    .execute();
}

/** Records that a stuk was handed over; the same id again is nothing. `onbekend`: no such stuk in this case, or not made. */
export async function legOverhandigingVast(
  db: Database,
  { casusnummer, stuk, ...overhandiging }: Overhandiging & { casusnummer: string; stuk: string },
): Promise<Uitslag<Bewaardstuk>> {
  const daar = await vindStuk(db, casusnummer, stuk);
  if (daar === undefined || daar.gemaakt === null) return ONBEKEND;
  if (daar.overhandigingen.length >= MEESTE)
    return ongeldig([{ veld: 'aan', melding: `kan er niet meer bij: ten hoogste ${MEESTE} keer` }]);
  const { aan, door, doorNaam, ...rest } = overhandiging;
  await db
    .insertInto('stukOverhandiging')
    .values({ ...rest, stuk, aan: storable(aan), door: storable(door), doorNaam: storable(doorNaam) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const na = await vindStuk(db, casusnummer, stuk);
  return na === undefined ? ONBEKEND : gedaan(na);
}
