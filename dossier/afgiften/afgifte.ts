import { sql } from 'kysely';
import type { Database } from '../database';
import { misluktdoor } from './stand';

/** What is given to a carrier for one of those a message is for. */
export interface Afgifte {
  /** The key under which it goes by itself: the same until the carrier has said what became of it. */
  readonly referentie: string;
  /** The key under which the carrier may have it: another one when it went with others. */
  readonly bekendAls: string;
  /** Milliseconds since it was sent without an answer; null: the carrier cannot have it. */
  readonly onzekerSinds: number | null;
}

/** The key under which a carrier has something; says neither which case it is nor who. */
export function referentieVan(aan: string, ronde: number): string {
  return ronde === 1 ? aan : `${aan}-${ronde}`;
}

/** Notes that something is going to be sent, before it is. What did not arrive before begins again under another key. */
export async function beginAfgifte(db: Database, bericht: string, aan: string): Promise<Afgifte> {
  const { rows } = await sql<{ ronde: number; onzekerSinds: number | null; samen: string | null }>`
    with eerder as (
      select melding, begonnen_op, samen from afgifte where bericht = ${bericht} and aan = ${aan}
    ), begonnen as (
      insert into afgifte (bericht, aan) values (${bericht}, ${aan})
      on conflict (bericht, aan) do update set
        ronde = afgifte.ronde + (afgifte.melding is not null)::int,
        begonnen_op = case when afgifte.melding is null then afgifte.begonnen_op else now() end,
        samen = case when afgifte.melding is null then afgifte.samen end,
        melding = null, stand = null, stand_op = null
      returning ronde
    )
    select ronde, (
      select extract(epoch from now() - begonnen_op) * 1000 from eerder where melding is null
    )::float8 as onzeker_sinds, (select samen from eerder where melding is null) as samen from begonnen`.execute(
    db,
  );
  const { ronde = 1, onzekerSinds = null, samen = null } = rows[0] ?? {};
  const referentie = referentieVan(aan, ronde);
  return { referentie, bekendAls: samen ?? referentie, onzekerSinds };
}

/** One message for one of those it is for. */
export interface Afgiftelid {
  readonly bericht: string;
  /** Hash of message and address. */
  readonly aan: string;
}

/** Notes that messages that were never given to a carrier are going to be sent in one, under this key. */
export async function beginSamen(db: Database, leden: readonly Afgiftelid[], samen: string): Promise<void> {
  await db
    .insertInto('afgifte')
    .values(leden.map(({ bericht, aan }) => ({ bericht, aan, samen })))
    .execute();
}

/** Of these messages those of which something was given to a carrier, or may have been. */
export async function leesBegonnen(db: Database, berichten: readonly string[]): Promise<Set<string>> {
  const rijen = await db
    .selectFrom('afgifte')
    .select('bericht')
    .where('bericht', '=', sql<string>`any(${berichten}::text[])`)
    .execute();
  return new Set(rijen.map(({ bericht }) => bericht));
}

/** Notes that it is sent again, by itself, after the carrier said that it does not have it. */
export async function herbeginAfgifte(db: Database, bericht: string, aan: string): Promise<void> {
  await sql`update afgifte set begonnen_op = now(), samen = null where bericht = ${bericht} and aan = ${aan}`.execute(
    db,
  );
}

/**
 * Notes that the carrier has it, and with that who has the message. Answers why it did not arrive when the carrier has
 * said so already, in a word; null: nothing is known to be wrong.
 */
export async function noteerAfgifte(
  db: Database,
  bericht: string,
  aan: string,
  { melding, stand }: { readonly melding: string; readonly stand: string | null },
): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ stand: string | null }>`
      update afgifte set melding = ${melding}, stand = coalesce(stand, ${stand}),
        stand_op = case when stand is null and ${stand}::text is not null then now() else stand_op end
      where bericht = ${bericht} and aan = ${aan}
      returning stand`.execute(trx);
    const foutcode = misluktdoor(rows[0]?.stand ?? null);
    await sql`
      insert into bezorging (bericht, aan, foutcode) values (${bericht}, ${aan}, ${foutcode})
      on conflict (bericht, aan) do update set foutcode = excluded.foutcode`.execute(trx);
    return foutcode;
  });
}

/**
 * Forgets that it was sent: the carrier refused it, and does not have it. What was sent in an earlier round keeps its
 * count, so that its key is never used again; then the carrier is asked once too often.
 */
export async function vergeetAfgifte(db: Database, bericht: string, aan: string): Promise<void> {
  await sql`
    delete from afgifte where bericht = ${bericht} and aan = ${aan} and melding is null and ronde = 1`.execute(
    db,
  );
}
