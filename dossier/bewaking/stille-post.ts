import { sql } from 'kysely';
import type { Database } from '../database';

/** Longer than a failed message ever waits for its next attempt. */
const STIL = sql`interval '2 hours'`;

/** Messages that go nowhere by themselves any more. */
export interface StillePost {
  /** Their moment came long ago, and nobody took them up: no worker delivers, or it stands still. */
  readonly nietOpgepakt: number;
  /** A lease that ended long ago, and nobody took over. */
  readonly geleendGebleven: number;
}

/** How many messages of the outbox stand still. What a channel does not want is no such message: the page Post tells of it. */
export async function telStillePost(db: Database): Promise<StillePost> {
  const { rows } = await sql<StillePost>`
    select
      count(*) filter (where geleend_tot is null and volgende_poging_op < now() - ${STIL} and eerste)::int as niet_opgepakt,
      count(*) filter (where geleend_tot < now() - ${STIL})::int as geleend_gebleven
    from (
      select geleend_tot, volgende_poging_op,
        row_number() over (partition by volgordesleutel order by volgorde) = 1 as eerste
      from bericht
      where bezorgd_op is null and opgegeven_op is null and per_brief is distinct from 'alle'
        and (niet_voor is null or niet_voor < now() - ${STIL})
    ) wacht`.execute(db);
  return rows[0] ?? { nietOpgepakt: 0, geleendGebleven: 0 };
}
