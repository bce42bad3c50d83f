import { sql } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Trx } from '../betrokkenen/write';
import type { Database } from '../database';
import { NIET_VERGETEN, OMGELEID_PER_BRIEF, PER_BRIEF_ONDERWEG } from './stand';
import { VERTELD } from './verteld';

/** What a mail that was read says came back, and why it can never arrive; null: it may still. */
interface Teruggekomen {
  readonly zendingen: readonly string[];
  readonly foutcode: string | null;
}

/**
 * Notes that a mail was read, and with that what it says came back. False, and nothing is noted, when the mailbox was not
 * read up to `eerder` any more: another reader has come further, and what it noted may have been mended since.
 */
export function noteerGelezen(
  db: Database,
  postbus: string,
  { eerder, plek }: { readonly eerder: Leesplek | null; readonly plek: Leesplek },
  terug: Teruggekomen | null,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { uidvalidity, uid } = eerder ?? NOOIT;
    const verder = await trx
      .updateTable('postbus')
      .set({ uidvalidity: plek.uidvalidity, uid: String(plek.uid), gelezenOp: sql<Moment>`now()` })
      .where('postbus', '=', postbus)
      .where('uidvalidity', '=', uidvalidity)
      .where('uid', '=', String(uid))
      .returning('uid')
      .execute();
    if (verder.length === 0) return false;
    for (const zending of terug?.zendingen ?? [])
      if (terug?.foutcode != null) await noteerTeruggekomen(trx, zending, terug.foutcode);
    return true;
  });
}

/** How a mailbox stands there that was never read. */
const NOOIT: Leesplek = { uidvalidity: '', uid: 0 };

/**
 * Notes that a mail came back and can never arrive: for whom it was, each message in it is refused from now on. A message that
 * has nobody left who got it or gets a letter has not arrived, unless it was told in another way. Of which nobody knew whether
 * it arrived, and somebody had it sent by letter since, that is no task any more. Answers how many messages it was news for; 0 for
 * a mail that we do not know, or of a child that was forgotten.
 */
export async function noteerTeruggekomen(trx: Trx, zending: string, foutcode: string): Promise<number> {
  const { rows } = await sql<{ bericht: string }>`
    insert into bezorging (bericht, aan, foutcode, afgehandeld_op)
    select bericht.id, aan, ${foutcode}, case when ${OMGELEID_PER_BRIEF} then now() end
    from zending join bericht on bericht.id = zending.bericht
    where zending = ${zending} and ${NIET_VERGETEN}
    on conflict (bericht, aan) do update set foutcode = excluded.foutcode, afgehandeld_op = null
      where bezorging.foutcode is null
    returning bericht`.execute(trx);
  const berichten = rows.map(({ bericht }) => bericht);
  await sql`
    update bericht set bezorgd_op = null, opgegeven_op = now(), foutcode = ${foutcode}, fout = null
    where id = any(${berichten}::text[]) and bezorgd_op is not null and kanaal <> ${VERTELD}
      and not ${PER_BRIEF_ONDERWEG} and not exists (select 1 from bezorging z where z.bericht = bericht.id and z.foutcode is null)`.execute(
    trx,
  );
  return berichten.length;
}

/** Up to where a mailbox was read. */
export interface Leesplek {
  readonly uidvalidity: string;
  readonly uid: number;
}

/** Which mailbox could not be read the last time, why, and since when that is so. */
export interface Postbusstoring {
  readonly foutcode: string;
  /** Real time. */
  readonly sinds: Moment;
}

/** Takes the turn to read a mailbox: up to where it was read, null when never; false when somebody did within this time. */
export async function neemLeesbeurt(
  db: Database,
  postbus: string,
  pauzeMs: number,
): Promise<Leesplek | null | false> {
  const { rows } = await sql<{ uidvalidity: string; uid: string }>`
    insert into postbus (postbus, uidvalidity, uid, gelezen_op) values (${postbus}, '', 0, now())
    on conflict (postbus) do update set gelezen_op = now()
      where postbus.gelezen_op <= now() - ${pauzeMs} * interval '1 millisecond'
    returning uidvalidity, uid`.execute(db);
  const [plek] = rows;
  if (plek === undefined) return false;
  return plek.uidvalidity === '' ? null : { uidvalidity: plek.uidvalidity, uid: Number(plek.uid) };
}

/** Keeps why a mailbox cannot be read, in a word; null: it can. */
export async function noteerLeesstand(db: Database, postbus: string, foutcode: string | null): Promise<void> {
  await sql`
    update postbus set foutcode = ${foutcode},
      mislukt_sinds = case when ${foutcode}::text is not null then coalesce(mislukt_sinds, now()) end
    where postbus = ${postbus}`.execute(db);
}

/** The mailboxes that could not be read the last time. */
export async function leesPostbusstoringen(db: Database): Promise<Postbusstoring[]> {
  const { rows } = await sql<Postbusstoring>`
    select foutcode, mislukt_sinds as sinds from postbus where foutcode is not null order by mislukt_sinds`.execute(
    db,
  );
  return rows;
}
