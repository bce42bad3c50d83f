import { sql } from 'kysely';
import { pause } from '../../embedded/processes';
import type { Database } from '../../dossier/database';

/** Which of the two messages of each case a drain is about. */
export type Soort = 'ouders' | 'regisseur';

/** How a drain went, by the clock of the database. */
export interface Drain {
  readonly seconds: number;
  /** Attempts of all messages together: as many as there are messages when each went at once. */
  readonly attempts: number;
}

const POLL_MS = 100;

/** The outbox that is drained again and again. */
export class Outbox {
  constructor(
    private readonly db: Database,
    private readonly patienceMs: number,
  ) {}

  /**
   * Makes the messages of a kind, or the first so many of them, wait for a channel as if they were written this moment, which it
   * answers; the others are done.
   */
  async arm(soort: Soort, kanaal: string, most: number | null = null): Promise<Date> {
    const kind = soort === 'ouders' ? sql`aan_rol = 'ouders'` : sql`aan_rol <> 'ouders'`;
    const mine = sql`id in (select id from bericht where ${kind} order by volgorde limit ${most}::bigint)`;
    await this.db.transaction().execute(async (trx) => {
      await sql`truncate bezorging, zending, afgifte`.execute(trx);
      await sql`
        update bericht set kanaal = ${kanaal}, pogingen = 0, foutcode = null, fout = null, verzonden_geheim = null,
          opgegeven_op = null, geleend_door = null, geleend_tot = null,
          volgordesleutel = concat_ws('/', ${kanaal}::text, casusnummer, aan_rol, aan_persoon),
          bezorgd_op = case when ${mine} then null else now() end,
          volgende_poging_op = now() + interval '1 day'`.execute(trx);
    });
    // What the drain meets is a table in order, not the dead rows of the drain before it.
    await sql`vacuum analyze bericht`.execute(this.db);
    const begun = await this.now();
    await sql`update bericht set volgende_poging_op = now() where bezorgd_op is null`.execute(this.db);
    return begun;
  }

  /** Waits until nothing waits any more; the drain began at this moment. Throws when it does not end. */
  async drained(begun: Date): Promise<Drain> {
    for (const end = Date.now() + this.patienceMs; (await this.waiting()) > 0; await pause(POLL_MS))
      if (Date.now() > end) throw new Error(`The outbox does not drain: ${JSON.stringify(await this.why())}`);
    const { rows } = await sql<Drain>`
      select extract(epoch from max(bezorgd_op) - ${begun})::float8 as seconds, sum(pogingen)::int as attempts
      from bericht where bezorgd_op >= ${begun}`.execute(this.db);
    return rows[0] ?? { seconds: NaN, attempts: NaN };
  }

  /** The moment by the clock of the database. */
  async now(): Promise<Date> {
    const { rows } = await sql<{ now: Date }>`select clock_timestamp()::text as now`.execute(this.db);
    return new Date(rows[0]?.now ?? NaN);
  }

  async waiting(): Promise<number> {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from bericht where num_nonnulls(bezorgd_op, opgegeven_op) = 0`.execute(
      this.db,
    );
    return rows[0]?.n ?? 0;
  }

  /** How many were tried in vain. */
  async failing(): Promise<number> {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from bericht where bezorgd_op is null and pogingen > 0`.execute(this.db);
    return rows[0]?.n ?? 0;
  }

  private async why(): Promise<unknown> {
    const { rows } = await sql`
      select foutcode, count(*)::int, min(volgende_poging_op)::text from bericht where bezorgd_op is null group by 1`.execute(
      this.db,
    );
    return rows;
  }
}
