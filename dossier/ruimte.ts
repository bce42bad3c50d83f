import { sql } from 'kysely';
import { DatabaseError } from 'pg';
import type { Database } from './database';

/** What PostgreSQL says when its disk is full, or when it may not take the room that something asks. */
const GEEN_RUIMTE: ReadonlySet<string | undefined> = new Set(['53100', '53400']);
/** So many lines are sorted outside memory: about a megabyte. */
const REGELS = 20_000;

/**
 * Whether the dossier can be written: it is no copy that only reads, and its disk has room. That is tried by having PostgreSQL sort something
 * beside its memory, in a file that it removes at once: a small row would still fit in a page that is there. Rejects when the database is away.
 */
export async function kanSchrijven(db: Database): Promise<boolean> {
  try {
    return await db.transaction().execute(async (trx) => {
      await sql`set local work_mem = '64kB'`.execute(trx);
      const { rows } = await sql<{ kopie: boolean; aantal: string }>`
        select pg_is_in_recovery() or current_setting('transaction_read_only')::boolean as kopie,
          (select count(distinct md5(n::text)) from generate_series(1, ${sql.lit(REGELS)}) n) as aantal`.execute(
        trx,
      );
      return rows[0]?.kopie === false;
    });
  } catch (error) {
    if (error instanceof DatabaseError && GEEN_RUIMTE.has(error.code)) return false;
    throw error;
  }
}
