import { sql } from 'kysely';
import type { Database } from '../database';
import { storable } from '../storable';
import type { Moment } from '../../domain/tijd';

/** A test message to send now, with to whom. */
export interface Proef {
  readonly id: string;
  readonly kanaal: string;
  readonly regio: string | null;
  readonly naam: string;
  /** Null: the roster does not say how to mail them. */
  readonly email: string | null;
}

/** What came of a test message. */
export interface Proefstand {
  readonly kanaal: string;
  readonly gevraagdOp: Moment;
  /** Milliseconds since somebody asked for it, and since a worker took it up. */
  readonly sinds: number;
  readonly begonnenSinds: number | null;
  readonly klaarOp: Moment | null;
  readonly foutcode: string | null;
  readonly stand: string | null;
}

/** The key under which a carrier has a test message begins with this. */
const VOORAF = 'proef-';
const REFERENTIE = /^proef-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
/** What was asked for longer ago than this is not sent any more: nobody waits for it. */
const GELDT = sql`interval '5 minutes'`;

/** The key under which a carrier has a test message. */
export function proefreferentie(id: string): string {
  return `${VOORAF}${id}`;
}

/**
 * Asks for a test message to whoever asks, under a fresh id. Somebody who asked a moment ago and has no answer yet gets
 * that one. What is older than a month goes.
 */
export async function vraagProef(
  db: Database,
  { id, kanaal, regio, door }: Pick<Proef, 'id' | 'kanaal' | 'regio'> & { readonly door: string },
): Promise<void> {
  await sql`delete from kanaalproef where gevraagd_op < now() - interval '30 days'`.execute(db);
  await sql`
    insert into kanaalproef (id, kanaal, regio, door)
    select ${id}, ${storable(kanaal)}, ${regio}, ${storable(door)}
    where not exists (
      select 1 from kanaalproef where door = ${storable(door)} and kanaal = ${storable(kanaal)}
        and klaar_op is null and gevraagd_op > now() - interval '1 minute')`.execute(db);
}

/** The last test message over each channel that somebody asked for. */
export async function leesProeven(db: Database, door: string): Promise<Proefstand[]> {
  const { rows } = await sql<Proefstand>`
    select distinct on (kanaal) kanaal, gevraagd_op, klaar_op, foutcode, stand,
      (extract(epoch from now() - gevraagd_op) * 1000)::float8 as sinds,
      (extract(epoch from now() - begonnen_op) * 1000)::float8 as begonnen_sinds
    from kanaalproef where door = ${storable(door)}
    order by kanaal, gevraagd_op desc`.execute(db);
  return rows;
}

/** Takes the next test message over one of these channels; undefined: there is none. No other worker gets it after that. */
export async function neemProef(db: Database, kanalen: readonly string[]): Promise<Proef | undefined> {
  const { rows } = await sql<Proef>`
    with genomen as (
      update kanaalproef set begonnen_op = now() where id = (
        select id from kanaalproef
        where begonnen_op is null and kanaal = any(${kanalen}) and gevraagd_op > now() - ${GELDT}
        order by gevraagd_op limit 1 for update skip locked)
      returning id, kanaal, regio, door
    )
    select genomen.id, kanaal, genomen.regio, coalesce(p.naam, genomen.door) as naam, p.email
    from genomen left join persoon p on p.id = genomen.door and p.actief`.execute(db);
  return rows[0];
}

/** Keeps what came of a test message; without a code it was handed over. */
export async function noteerProef(
  db: Database,
  id: string,
  mis: { readonly foutcode: string; readonly fout: string } | null,
): Promise<void> {
  await sql`
    update kanaalproef set klaar_op = now(), foutcode = ${mis?.foutcode ?? null},
      fout = ${mis === null ? null : storable(mis.fout)}
    where id = ${id}`.execute(db);
}

/** Notes what a carrier says became of a test message; false: this is the key of none. */
export async function verwerkProefmelding(db: Database, referentie: string, stand: string): Promise<boolean> {
  const [, id] = REFERENTIE.exec(referentie) ?? [];
  if (id === undefined) return false;
  await sql`update kanaalproef set stand = ${storable(stand)} where id = ${id}`.execute(db);
  return true;
}
