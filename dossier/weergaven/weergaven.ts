import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database';
import { metRing, ontRing } from '../geheim/ring';
import { sleutelbos } from '../geheim/sleutelbos';
import { isUuid } from '../paging';
import { reachable } from '../reachable';
import { storable } from '../storable';

/** A list of cases that somebody kept. */
export interface Weergave {
  readonly id: string;
  readonly naam: string;
  /** What its address asks, without the question mark. */
  readonly vraag: string;
}

/** The lists that people keep, each for themselves. Everything rejects as `DossierUnreachable` when the database is away. */
export interface Weergaven {
  /** Those of one person, by name. */
  lees(persoon: string): Promise<Weergave[]>;
  /** Keeps one, in the place of the one of this name; false when somebody has as many as there may be. */
  bewaar(persoon: string, naam: string, vraag: string): Promise<boolean>;
  /** Removes one of this person; one that is not theirs, or not there, stays as it is. */
  verwijder(persoon: string, id: string): Promise<void>;
}

/** More than anybody finds back. */
export const MEESTE_WEERGAVEN = 20;

/** What these names are encrypted as. */
export const DOEL = 'weergave';

/** Those in a database. */
export function weergaven(db: Database): Weergaven {
  return {
    lees: (persoon) => reachable(() => lees(db, persoon)),
    bewaar: (...wat) => reachable(() => bewaar(db, ...wat)),
    verwijder: (persoon, id) =>
      reachable(async () => {
        if (!isUuid(id)) return;
        await db
          .deleteFrom('weergave')
          .where('id', '=', id)
          .where('persoon', '=', storable(persoon))
          .execute();
      }),
  };
}

async function lees(db: Database, persoon: string): Promise<Weergave[]> {
  const bos = sleutelbos(db);
  const rijen = await db
    .selectFrom('weergave')
    .select(['id', 'naam', 'vraag'])
    .where('persoon', '=', storable(persoon))
    .orderBy('bewaardOp')
    .orderBy('id')
    .execute();
  return rijen
    .map(({ naam, ...rest }) => ({ ...rest, naam: ontRing(bos, DOEL, naam).toString('utf8') }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/** One writer per person at a time, so that two tabs make no two of one name. */
function bewaar(db: Database, persoon: string, naam: string, vraag: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`weergave ${persoon}`}, 0))`.execute(trx);
    const er = await lees(trx, persoon);
    const eerder = er.find((een) => een.naam === naam);
    if (eerder !== undefined) {
      await trx.updateTable('weergave').set({ vraag }).where('id', '=', eerder.id).execute();
      return true;
    }
    if (er.length >= MEESTE_WEERGAVEN) return false;
    const geheim = metRing(sleutelbos(trx), DOEL, storable(naam));
    await trx
      .insertInto('weergave')
      .values({ id: randomUUID(), persoon: storable(persoon), naam: geheim, vraag })
      .execute();
    return true;
  });
}
