import { sql, type SqlBool } from 'kysely';
import type { Casus } from '../../domain/casus';
import type { Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { gezochteWoorden } from '../geheim/zoekwoorden';
import { sleutelbos } from '../geheim/sleutelbos';
import { genoemd } from '../genoemd';
import { asGelezen, selectCasus, type GelezenCasus } from '../read';
import { storable } from '../storable';
import { zoekvorm } from '../zoekvorm';

/** Most children whose names hold the same words that are compared. */
const NAAMGENOTEN = 500;

/**
 * The open cases of the region that may be of the same child as this one: under another key, with the same name and birth date,
 * and of which nobody said that they are not. In order of report; whoever asks, the caller says what of them may be told.
 * Names are found by their blind index; only what it finds is decrypted.
 */
export async function leesDubbelen(
  db: Database,
  { casusnummer, naam, geboortedatum, convenant }: Casus,
): Promise<GelezenCasus[]> {
  const woorden = gezochteWoorden(sleutelbos(db), naam ?? '');
  if (woorden === null) return [];
  const rijen = await selectCasus(db)
    .where(
      sql<SqlBool>`casus.casusnummer = any(array(
        select casusnummer from zoeknaam where woorden @> ${woorden}::text[]))`,
    )
    .where(sql<SqlBool>`casus.regio = ${storable(convenant.regio)} and casus.gesloten_op is null`)
    .where(
      sql<SqlBool>`casus.workflow_id <> (
        select eigen.workflow_id from casus eigen where eigen.casusnummer = ${casusnummer}::uuid)`,
    )
    .where(
      sql<SqlBool>`not exists (
        select from niet_dubbel
        where niet_dubbel.casus = least(casus.casusnummer, ${casusnummer}::uuid)
          and niet_dubbel.andere = greatest(casus.casusnummer, ${casusnummer}::uuid))`,
    )
    .orderBy('casus.gemeldOp')
    .orderBy('casus.casusnummer')
    .limit(NAAMGENOTEN)
    .execute();
  return rijen.flatMap((rij) => {
    const gelezen = asGelezen(db, rij);
    const zelfde = gelezen?.casus.geboortedatum === geboortedatum && isZelfdeNaam(gelezen.casus.naam, naam);
    return gelezen !== undefined && zelfde ? [gelezen] : [];
  });
}

/** True for names of the same words in whatever order, case and accents apart. */
function isZelfdeNaam(een: string | null | undefined, ander: string | null | undefined): boolean {
  const woorden = (naam: string | null | undefined) => zoekvorm(naam)?.split(' ').sort().join(' ') ?? null;
  return woorden(een) !== null && woorden(een) === woorden(ander);
}

/** Remembers that two cases are of two children; said twice is said once, and the first time stays. */
export async function zegNietDubbel(
  db: Database,
  een: string,
  ander: string,
  { door, op }: { readonly door: string; readonly op: Moment },
): Promise<void> {
  await sql`
    insert into niet_dubbel (casus, andere, door, op)
    values (least(${een}::uuid, ${ander}::uuid), greatest(${een}::uuid, ${ander}::uuid), ${storable(door)}, ${op})
    on conflict do nothing`.execute(db);
}

/** The case number of a case, named by that or by its kenmerk, of which somebody said that it is of another child; null: nobody did. */
export async function vindNietDubbel(db: Database, een: string, ander: string): Promise<string | null> {
  const welke = genoemd(ander);
  if (welke === null) return null;
  const rij = await db
    .selectFrom('casus')
    .select('casus.casusnummer')
    .where(welke)
    .where(
      sql<SqlBool>`exists (
        select from niet_dubbel
        where niet_dubbel.casus = least(casus.casusnummer, ${een}::uuid)
          and niet_dubbel.andere = greatest(casus.casusnummer, ${een}::uuid))`,
    )
    .executeTakeFirst();
  return rij?.casusnummer ?? null;
}
