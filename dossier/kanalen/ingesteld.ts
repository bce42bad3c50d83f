import { sql } from 'kysely';
import type { Database } from '../database';
import type { Moment } from '../../domain/tijd';
import type { Ingesteld } from './table';

/** A channel, and when a worker last said that it has it. */
export interface Kanaalstand {
  readonly naam: string;
  readonly ingesteld: Ingesteld;
  readonly gezienOp: Moment;
  /** When the last message of the region was handed over by it; null: not in the last thirty days. */
  readonly laatstOp: Moment | null;
}

/** Keeps what channels a worker has, and that it has them now. */
export async function meldKanalen(db: Database, kanalen: Readonly<Record<string, Ingesteld>>): Promise<void> {
  await sql`
    insert into kanaal (naam, ingesteld) select key, value from jsonb_each(${JSON.stringify(kanalen)}::jsonb)
    on conflict (naam) do update set ingesteld = excluded.ingesteld, gezien_op = now()`.execute(db);
}

/** Every channel that a worker ever had, with what went by it in a region; null: in every region. */
export async function leesKanalen(db: Database, regio: string | null): Promise<Kanaalstand[]> {
  const { rows } = await sql<Kanaalstand>`
    select naam, ingesteld, gezien_op, (
      select b.bezorgd_op from bericht b join casus c on c.casusnummer = b.casusnummer
      where b.kanaal = kanaal.naam and b.bezorgd_op > now() - interval '30 days'
        and b.per_brief is distinct from 'alle'
        and (${regio}::text is null or c.regio = ${regio})
      order by b.bezorgd_op desc limit 1
    ) as laatst_op
    from kanaal order by naam`.execute(db);
  return rows;
}
