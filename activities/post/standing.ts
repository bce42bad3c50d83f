import { sql } from 'kysely';
import type { Moment } from '../../domain/tijd';
import { GEEN_MAIL, TERUGGEDRAAID } from '../../dossier/berichtstatus';
import type { Database } from '../../dossier/database';

/** What waits on a channel. */
export interface Waiting {
  readonly kanaal: string;
  /** Counted up to ten thousand over all channels. */
  readonly aantal: number;
  /** When the oldest was written. */
  readonly sinds: string;
  /** How often each thing went wrong the last time, among those that wait. */
  readonly fouten: Readonly<Record<string, number>>;
}

export interface Standing {
  readonly wacht: readonly Waiting[];
  /** Given up in the last day. */
  readonly opgegeven: number;
}

/** At most so many are counted of what waits. */
const COUNTED = 10_000;

interface Row {
  readonly kanaal: string;
  readonly foutcode: string | null;
  readonly aantal: number;
  readonly sinds: Moment;
}

/** What waits in the outbox, per channel. */
export async function standing(db: Database): Promise<Standing> {
  const { rows } = await sql<Row>`
    select kanaal, foutcode, count(*)::int as aantal, min(opgeslagen_op) as sinds
    from (select kanaal, foutcode, opgeslagen_op from bericht where num_nulls(bezorgd_op, opgegeven_op) = 2
          order by opgeslagen_op limit ${COUNTED}) waiting
    group by kanaal, foutcode order by kanaal, foutcode`.execute(db);
  const given = await sql<{ n: number }>`
    select count(*)::int as n from bericht
    where opgegeven_op > now() - interval '1 day' and coalesce(losgelaten_reden, '') <> all(${[TERUGGEDRAAID, GEEN_MAIL]}::text[])`.execute(
    db,
  );
  return { wacht: perChannel(rows), opgegeven: given.rows[0]?.n ?? 0 };
}

function perChannel(rows: readonly Row[]): Waiting[] {
  return [...new Set(rows.map(({ kanaal }) => kanaal))].map((kanaal) => {
    const own = rows.filter((row) => row.kanaal === kanaal);
    return {
      kanaal,
      aantal: own.reduce((som, { aantal }) => som + aantal, 0),
      sinds: own.map(({ sinds }) => sinds).sort()[0] ?? '',
      fouten: Object.fromEntries(
        own.flatMap(({ foutcode, aantal }) => (foutcode === null ? [] : [[foutcode, aantal]])),
      ),
    };
  });
}
