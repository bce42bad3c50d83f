import { sql, type Transaction } from 'kysely';
import { GEEN_ADRES, UITBAK } from '../berichtstatus';
import type { Database } from '../database';
import { openKindsleutel, type Kindsleutel } from '../geheim/kindsleutel';
import { sleutelbos } from '../geheim/sleutelbos';
import { gedaan, ONBEKEND, ongeldig, type Uitslag, type Wijziger } from '../mensen/write';
import { isCasusnummer } from '../paging';
import { storable } from '../storable';
import type { Tables } from '../tables';
import type { Betrokkene, Betrokkenegegevens, Betrokkenewijzigingsoort } from './betrokkene';
import { leesBetrokkenen, vindBetrokkene } from './read';
import { persoonlijk, rowOf, standOf } from './row';

export type Trx = Transaction<Tables>;

/** More than stand around any child. */
const MEESTE = 100;
const WEG = 'kan niet meer: de gegevens van dit kind zijn vernietigd';

/** Adds somebody to a case; the same person under the same id again is nothing. `onbekend`: no such case in the dossier. */
export function voegBetrokkeneToe(
  db: Database,
  { casusnummer, id, ...gegevens }: Betrokkenegegevens & { casusnummer: string; id: string },
  wie: Wijziger,
): Promise<Uitslag<Betrokkene>> {
  return inCasus(db, casusnummer, async (trx, sleutel) => {
    const daar = await vindBetrokkene(trx, casusnummer, id);
    if (daar !== undefined && !daar.doorgehaald && zelfdeBetrokkene(daar, gegevens)) return gedaan(daar);
    if ((await leesBetrokkenen(trx, casusnummer)).length >= MEESTE)
      return ongeldig([
        {
          veld: 'naam',
          melding: `kan er niet meer bij: een casus heeft ten hoogste ${MEESTE} betrokkenen; haal door wat niet klopt`,
        },
      ]);
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('betrokkene')
      .values({ id, casusnummer, ...rowOf(sleutel, gegevens) })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow();
    // Whether it is of another case is not told: taken is taken.
    if (numInsertedOrUpdatedRows === 0n)
      return ongeldig([{ veld: 'id', melding: 'is al in gebruik; kies een ander id' }]);
    return gedaan(
      await recordWijziging(trx, sleutel, wie, { casusnummer, id, soort: 'toegevoegd', voor: null }),
    );
  });
}

/** Changes somebody, when they still stand as whoever changes them saw them. Who stops being there gets a `tot`. */
export function wijzigBetrokkene(
  db: Database,
  {
    casusnummer,
    id,
    versie,
    ...gegevens
  }: Betrokkenegegevens & { casusnummer: string; id: string; versie: number },
  wie: Wijziger,
): Promise<Uitslag<Betrokkene>> {
  return bijBetrokkene(db, { casusnummer, id, versie }, async (trx, was, sleutel) => {
    await trx
      .updateTable('betrokkene')
      .set({ ...rowOf(sleutel, gegevens), versie: versie + 1 })
      .where('id', '=', id)
      .execute();
    return gedaan(
      await recordWijziging(trx, sleutel, wie, { casusnummer, id, soort: 'gewijzigd', voor: was }),
    );
  });
}

/** Strikes an entry that was a mistake: it is in no list any more, and stays in the history. */
export function haalBetrokkeneDoor(
  db: Database,
  { casusnummer, id, versie }: { casusnummer: string; id: string; versie: number },
  wie: Wijziger,
): Promise<Uitslag<Betrokkene>> {
  return bijBetrokkene(db, { casusnummer, id, versie }, async (trx, was, sleutel) => {
    await trx
      .updateTable('betrokkene')
      .set({ doorgehaald: true, versie: versie + 1 })
      .where('id', '=', id)
      .execute();
    return gedaan(
      await recordWijziging(trx, sleutel, wie, { casusnummer, id, soort: 'doorgehaald', voor: was }),
    );
  });
}

/** True when somebody stands there as was given. */
export function zelfdeBetrokkene(daar: Betrokkene, gegevens: Betrokkenegegevens): boolean {
  const zelfde = (['soort', 'van', 'tot'] as const).every((veld) => daar[veld] === gegevens[veld]);
  return zelfde && persoonlijk(daar) === persoonlijk(gegevens);
}

/** Keeps a change in the history, in the transaction that makes it; gives how they stand now. */
export async function recordWijziging(
  trx: Trx,
  sleutel: Kindsleutel,
  { door, op }: Wijziger,
  what: {
    readonly casusnummer: string;
    readonly id: string;
    readonly soort: Betrokkenewijzigingsoort;
    readonly voor: Betrokkene | null;
    readonly melding?: string;
    /** What is said of them, where it did not become so. */
    readonly na?: Betrokkene;
  },
): Promise<Betrokkene> {
  const { casusnummer, id, soort, voor, melding = null } = what;
  const na = what.na ?? (await vindBetrokkene(trx, casusnummer, id));
  if (na === undefined) throw new Error('somebody who was just written is not there');
  await trx
    .insertInto('betrokkeneWijziging')
    .values({
      casusnummer,
      betrokkene: id,
      soort,
      voor: voor === null ? null : standOf(sleutel, voor),
      na: standOf(sleutel, na),
      melding,
      door: storable(door),
      op,
    })
    .execute();
  return na;
}

/** Changes in one case one after another; `onbekend` when the dossier does not have the case. */
export function inCasus<T>(
  db: Database,
  casusnummer: string,
  work: (trx: Trx, sleutel: Kindsleutel) => Promise<Uitslag<T>>,
): Promise<Uitslag<T>> {
  return db.transaction().execute(async (trx) => {
    if (!isCasusnummer(casusnummer)) return ONBEKEND;
    await sql`select pg_advisory_xact_lock(hashtextextended(${`betrokkenen ${casusnummer}`}, 0))`.execute(
      trx,
    );
    const casus = await trx
      .selectFrom('casus')
      .innerJoin('kindsleutel', 'kindsleutel.id', 'casus.kindsleutel')
      .select('verpakt')
      .where('casusnummer', '=', casusnummer)
      // Nobody destroys the key before what is written with it stands.
      .forShare('kindsleutel')
      .executeTakeFirst();
    if (casus === undefined) return ONBEKEND;
    const sleutel = openKindsleutel(sleutelbos(trx), casus.verpakt);
    if (sleutel === null) return ongeldig([{ veld: 'naam', melding: WEG }]);
    const uitslag = await work(trx, sleutel);
    if (uitslag.soort === 'gedaan') await roepWachtende(trx, casusnummer);
    return uitslag;
  });
}

/**
 * Messages that wait for an address are looked at again at once, also those that the local outbox put ready for nobody: a
 * letter may go now. Those that somebody is busy with are left alone.
 */
async function roepWachtende(trx: Trx, casusnummer: string): Promise<void> {
  await sql`
    update bericht set volgende_poging_op = now(), bezorgd_op = null where id in (
      select id from bericht
      where casusnummer = ${casusnummer} and foutcode = ${GEEN_ADRES}
        and (bezorgd_op is null or kanaal = ${UITBAK}) and opgegeven_op is null
      for update skip locked)`.execute(trx);
}

function bijBetrokkene(
  db: Database,
  { casusnummer, id, versie }: { casusnummer: string; id: string; versie: number },
  work: (trx: Trx, was: Betrokkene, sleutel: Kindsleutel) => Promise<Uitslag<Betrokkene>>,
): Promise<Uitslag<Betrokkene>> {
  return inCasus(db, casusnummer, async (trx, sleutel) => {
    const was = await vindBetrokkene(trx, casusnummer, id);
    if (was === undefined || was.doorgehaald) return ONBEKEND;
    return was.versie === versie ? work(trx, was, sleutel) : { soort: 'gewijzigd', nu: was };
  });
}
