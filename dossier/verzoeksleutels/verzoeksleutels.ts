import { createHash, createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { vanEpoch } from '../../domain/tijd';
import type { Database } from '../database';
import { jsonMetRing, jsonUitRing } from '../geheim/ring';
import { sleutelbos } from '../geheim/sleutelbos';
import { reachable } from '../reachable';

/** What somebody sends, and under which key of their own. */
export interface Verzoek {
  /** Id of who sends it. */
  readonly wie: string;
  readonly sleutel: string;
  /** Method and path. */
  readonly waar: string;
  /** Everything that was sent. */
  readonly inhoud: unknown;
  /** The case it is about, as the path names it. */
  readonly casus: string | null;
  /** Under which id it goes to the case; null: it goes to none. */
  readonly opdracht: string | null;
}

/** An answer as it is given again. */
export interface Bewaardantwoord {
  readonly status: number;
  readonly location: string | null;
  readonly body: unknown;
}

/**
 * Whether something is new under its key: `nieuw`, to be done now under this id; `bezig`, another is doing it; `klaar`, done,
 * with its answer; `anders`, something else was sent under this key.
 */
export type Verzoekstand =
  | { readonly soort: 'nieuw' | 'bezig' | 'anders'; readonly id: string }
  | { readonly soort: 'klaar'; readonly id: string; readonly antwoord: Bewaardantwoord };

/** The keys under which programs send what changes something. Everything rejects as `DossierUnreachable` when the database is away. */
export interface Verzoeksleutels {
  /** Writes the key down before anything is done with what was sent under it. */
  begin(verzoek: Verzoek): Promise<Verzoekstand>;
  /** How it stands now; null when the key is free. */
  kijk(verzoek: Verzoek): Promise<Verzoekstand | null>;
  /** Keeps the answer, to be given again. */
  bewaar(id: string, antwoord: Bewaardantwoord): Promise<void>;
  /** Lets the key go: nothing was done under it. */
  laatLos(id: string): Promise<void>;
  /** Removes what was kept longer than a day; gives how many. */
  cleanUp(): Promise<number>;
}

const DOEL = 'verzoeksleutel';
/** A key and its answer are kept this long. */
const KEEP_MS = 24 * 60 * 60 * 1000;
/** Whoever was doing it so long ago broke off: longer than any request may take. */
const GONE_MS = 150_000;

/** The keys in a database. */
export function verzoeksleutels(db: Database, nu: () => number = Date.now): Verzoeksleutels {
  const standOf = async (verzoek: Verzoek): Promise<Verzoekstand | null> => {
    const id = idOf(verzoek);
    const row = await db
      .selectFrom('verzoeksleutel')
      .select(['inhoud', 'antwoord'])
      .where('id', '=', id)
      .where('verlooptOp', '>', vanEpoch(nu()))
      .executeTakeFirst();
    if (row === undefined) return null;
    if (row.inhoud !== inhoudOf(db, verzoek)) return { soort: 'anders', id };
    if (row.antwoord === null) return { soort: 'bezig', id };
    return { soort: 'klaar', id, antwoord: jsonUitRing<Bewaardantwoord>(sleutelbos(db), DOEL, row.antwoord) };
  };
  const begin = async (verzoek: Verzoek): Promise<Verzoekstand> => {
    const id = idOf(verzoek);
    const inhoud = inhoudOf(db, verzoek);
    const { casus, opdracht } = verzoek;
    const now = nu();
    const { rows } = await sql<{ id: string }>`
      insert into verzoeksleutel as al (id, inhoud, casus, opdracht, begonnen_op, verloopt_op)
      values (${id}, ${inhoud}, ${casus}, ${opdracht}, ${vanEpoch(now)}, ${vanEpoch(now + KEEP_MS)})
      on conflict (id) do update set
        inhoud = excluded.inhoud, casus = excluded.casus, opdracht = excluded.opdracht, antwoord = null,
        begonnen_op = excluded.begonnen_op, verloopt_op = excluded.verloopt_op
      where al.verloopt_op <= ${vanEpoch(now)}::timestamptz
        or (al.antwoord is null and al.inhoud = excluded.inhoud and al.begonnen_op <= ${vanEpoch(now - GONE_MS)}::timestamptz)
      returning id`.execute(db);
    if (rows.length > 0) return { soort: 'nieuw', id };
    // It may have been let go in between: then it is asked for again.
    return (await standOf(verzoek)) ?? (await begin(verzoek));
  };
  return {
    begin: (verzoek) => reachable(() => begin(verzoek)),
    kijk: (verzoek) => reachable(() => standOf(verzoek)),
    bewaar: (id, antwoord) =>
      reachable(async () => {
        await db
          .updateTable('verzoeksleutel')
          .set({ antwoord: jsonMetRing(sleutelbos(db), DOEL, antwoord) })
          .where('id', '=', id)
          .execute();
      }),
    laatLos: (id) =>
      reachable(async () => {
        await db.deleteFrom('verzoeksleutel').where('id', '=', id).where('antwoord', 'is', null).execute();
      }),
    cleanUp: () =>
      reachable(async () => {
        const { numDeletedRows } = await db
          .deleteFrom('verzoeksleutel')
          .where('verlooptOp', '<=', vanEpoch(nu()))
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}

function idOf({ wie, waar, sleutel }: Verzoek): string {
  return createHash('sha256')
    .update(JSON.stringify([wie, waar, sleutel]))
    .digest('base64url');
}

/** Keyed, because what was sent can be guessed: a name, a birth date. */
function inhoudOf(db: Database, { inhoud }: Verzoek): string {
  return createHmac('sha256', sleutelbos(db).search)
    .update(`${DOEL} ${JSON.stringify(ordered(inhoud) ?? null)}`)
    .digest('base64url');
}

/** The same in whatever order the fields came. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, ordered(part)]);
}
