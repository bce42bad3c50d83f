import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { vanEpoch, type Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { sleutelbos } from '../geheim/sleutelbos';
import { reachable } from '../reachable';
import { openConcept, sluitConcept } from './geheim';
import type { Formuliervelden } from './table';

/** A form that was typed and not sent. */
export interface Concept {
  readonly velden: Formuliervelden;
  /** Real time. */
  readonly bewaardOp: Moment;
}

/** Keeps what was typed for a day, for who typed it, of each page the last twenty. Everything rejects as `DossierUnreachable` when the database is away. */
export interface ConceptStore {
  /** Keeps the fields of the form on a page; gives the id to ask them back with. */
  keep(gebruiker: string, path: string, velden: Formuliervelden): Promise<string>;
  /** The same under a key of the page itself: what was kept under it before makes place. */
  keepAs(sleutel: string, gebruiker: string, path: string, velden: Formuliervelden): Promise<string>;
  /** What was kept under an id, for the same person and the same page; null otherwise. */
  read(id: string, gebruiker: string, path: string): Promise<Concept | null>;
  /** What was kept under a key of the page itself. */
  readAs(sleutel: string, gebruiker: string, path: string): Promise<Concept | null>;
  /** Forgets what was kept of somebody on a page: it has been sent. */
  forget(gebruiker: string, path: string): Promise<void>;
  /** Removes what was kept longer than a day; gives how many. */
  cleanUp(): Promise<number>;
}

/** An id as we make them; anything else was never given out. */
const ID = /^[\w-]{22}$/;
const KEEP_MS = 24 * 60 * 60 * 1000;
/** Of one page more than anybody types at once; the oldest goes first. */
const MOST = 20;

/** The keeper on a database. */
export function conceptStore(db: Database, nu: () => number = Date.now): ConceptStore {
  const put = (id: string, gebruiker: string, pad: string, velden: Formuliervelden): Promise<string> =>
    reachable(async () => {
      const geheim = sluitConcept(sleutelbos(db), velden);
      await sql`
        insert into concept (id, gebruiker, pad, geheim, verloopt_op)
        values (${id}, ${gebruiker}, ${pad}, ${geheim}, ${vanEpoch(nu() + KEEP_MS)})
        on conflict (id) do update
          set geheim = excluded.geheim, bewaard_op = now(), verloopt_op = excluded.verloopt_op`.execute(db);
      await sql`
        delete from concept where id in (
          select id from concept where gebruiker = ${gebruiker} and pad = ${pad}
          order by bewaard_op desc, id offset ${MOST})`.execute(db);
      return id;
    });
  const get = (id: string, gebruiker: string, path: string): Promise<Concept | null> =>
    reachable(async () => {
      if (!ID.test(id)) return null;
      const row = await db
        .selectFrom('concept')
        .select(['geheim', 'bewaardOp'])
        .where('id', '=', id)
        .where('gebruiker', '=', gebruiker)
        .where('pad', '=', path)
        .where('verlooptOp', '>', vanEpoch(nu()))
        .executeTakeFirst();
      if (row === undefined) return null;
      return { velden: openConcept(sleutelbos(db), row.geheim), bewaardOp: row.bewaardOp };
    });
  return {
    keep: (gebruiker, pad, velden) => put(randomBytes(16).toString('base64url'), gebruiker, pad, velden),
    keepAs: (sleutel, gebruiker, pad, velden) => put(idVan(sleutel, gebruiker, pad), gebruiker, pad, velden),
    read: get,
    readAs: (sleutel, gebruiker, path) => get(idVan(sleutel, gebruiker, path), gebruiker, path),
    forget: (gebruiker, path) =>
      reachable(async () => {
        await db.deleteFrom('concept').where('gebruiker', '=', gebruiker).where('pad', '=', path).execute();
      }),
    cleanUp: () =>
      reachable(async () => {
        const { numDeletedRows } = await db
          .deleteFrom('concept')
          .where('verlooptOp', '<=', vanEpoch(nu()))
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}

/** Of the person and the page too, so that nobody comes near what is somebody else's. */
function idVan(sleutel: string, gebruiker: string, pad: string): string {
  const hash = createHash('sha256').update(JSON.stringify([sleutel, gebruiker, pad]));
  return hash.digest('base64url').slice(0, 22);
}
