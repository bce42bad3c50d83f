import { sql, type SqlBool } from 'kysely';
import type { Gebeurtenissoort, Veroorzaker } from '../domain/gebeurtenis';
import type { Moment } from '../domain/tijd';
import type { Bereik } from '../domain/toegang';
import { meerDanVerwijzing } from './bereik';
import { isCasusnummer, type Page } from './paging';
import type { Database } from './database';

/** An event with everything that is kept about who did it and when. */
export interface Gebeurtenisregel {
  readonly nummer: number;
  readonly soort: Gebeurtenissoort;
  /** The moment the event counts for. */
  readonly op: Moment;
  /** When it was really recorded: later than `op` after an outage or a late report. */
  readonly werkelijkOp: Moment;
  readonly door: Veroorzaker;
  /** The person or account that gave the command; null: the clock, or nobody was known. */
  readonly actor: string | null;
  readonly gegevens: unknown;
}

/** What happened in a case within reach, the newest first; the key is the number of an event. */
export async function leesTijdlijnTerug(
  db: Database,
  bereik: Bereik | null,
  casusnummer: string,
  { na, aantal }: Page<number>,
): Promise<Gebeurtenisregel[]> {
  if (!isCasusnummer(casusnummer) || (na !== null && !Number.isSafeInteger(na))) return [];
  let query = db
    .selectFrom('gebeurtenis')
    .innerJoin('casus', 'casus.casusnummer', 'gebeurtenis.casusnummer')
    .select(['nummer', 'soort', 'op', 'werkelijkOp', 'door', 'actor', 'gegevens'])
    .where('gebeurtenis.casusnummer', '=', casusnummer)
    .where(meerDanVerwijzing(bereik))
    .orderBy('nummer', 'desc')
    .limit(aantal);
  if (na !== null) query = query.where(sql<SqlBool>`gebeurtenis.nummer < ${na}::bigint`);
  return query.execute();
}
