import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { vanEpoch, type Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { bereikbaar } from '../reachable';
import { alsJson } from '../storable';
import type { Formuliervelden } from './table';

/** A form that was typed and not sent. */
export interface Concept {
  readonly velden: Formuliervelden;
  /** Real time. */
  readonly bewaardOp: Moment;
}

/** Keeps what was typed for a day, for who typed it. Everything rejects as `DossierOnbereikbaar` when the database is away. */
export interface Conceptenkast {
  /** Keeps the fields of the form on a page; gives the id to ask them back with. */
  bewaar(gebruiker: string, pad: string, velden: Formuliervelden): Promise<string>;
  /** What was kept under an id, for the same person and the same page; null otherwise. */
  lees(id: string, gebruiker: string, pad: string): Promise<Concept | null>;
  /** Forgets what was kept of somebody on a page: it has been sent. */
  vergeet(gebruiker: string, pad: string): Promise<void>;
  /** Removes what was kept longer than a day; gives how many. */
  ruimOp(): Promise<number>;
}

/** An id as we make them; anything else was never given out. */
const ID = /^[\w-]{22}$/;
const BEWAREN_MS = 24 * 60 * 60 * 1000;
/** More than anybody types at once; the oldest goes first. */
const MEESTE = 20;

/** The keeper on a database. */
export function conceptenkast(db: Database, nu: () => number = Date.now): Conceptenkast {
  return {
    bewaar: (gebruiker, pad, velden) =>
      bereikbaar(async () => {
        const id = randomBytes(16).toString('base64url');
        const verloopt = vanEpoch(nu() + BEWAREN_MS);
        await db
          .insertInto('concept')
          .values({ id, gebruiker, pad, velden: alsJson(velden), verlooptOp: verloopt })
          .execute();
        await sql`
          delete from concept where id in (
            select id from concept where gebruiker = ${gebruiker}
            order by bewaard_op desc, id offset ${MEESTE})`.execute(db);
        return id;
      }),
    lees: (id, gebruiker, pad) =>
      bereikbaar(async () => {
        if (!ID.test(id)) return null;
        const rij = await db
          .selectFrom('concept')
          .select(['velden', 'bewaardOp'])
          .where('id', '=', id)
          .where('gebruiker', '=', gebruiker)
          .where('pad', '=', pad)
          .where('verlooptOp', '>', vanEpoch(nu()))
          .executeTakeFirst();
        return rij ?? null;
      }),
    vergeet: (gebruiker, pad) =>
      bereikbaar(async () => {
        await db.deleteFrom('concept').where('gebruiker', '=', gebruiker).where('pad', '=', pad).execute();
      }),
    ruimOp: () =>
      bereikbaar(async () => {
        const { numDeletedRows } = await db
          .deleteFrom('concept')
          .where('verlooptOp', '<=', vanEpoch(nu()))
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}
