import { Client as Database } from 'pg';
import { pause } from '../../embedded/processes';
import { delayMs } from '../../workflows/spread';
import type { CaseNumber } from './cases';

const POLL_MS = 100;
/** A storm that takes longer is not going on any more. */
const PATIENCE_MS = 15 * 60_000;

const STEP = "soort = 'fase-geopend' and gegevens->>'fase' = 'casusregie' and casusnummer = any($1::uuid[])";

/** What the database says of a storm, on a connection of its own. */
export class Book {
  private readonly database: Database;

  constructor(databaseUrl: string) {
    this.database = new Database({ connectionString: databaseUrl });
  }

  async open(): Promise<void> {
    await this.database.connect();
  }

  async close(): Promise<void> {
    await this.database.end();
  }

  private async count(query: string, values: unknown[] = []): Promise<number> {
    const { rows } = await this.database.query<{ n: number }>(
      `select count(*)::int as n from ${query}`,
      values,
    );
    return rows[0]?.n ?? 0;
  }

  /** How many of these cases have taken the step. */
  stepped(cases: readonly CaseNumber[]): Promise<number> {
    return this.count(`gebeurtenis where ${STEP}`, [cases]);
  }

  /** How many of these steps are dated at another instant than the term. */
  misdated(cases: readonly CaseNumber[], term: string): Promise<number> {
    return this.count(`gebeurtenis where ${STEP} and op <> $2::timestamptz`, [cases, term]);
  }

  /** How many of these cases should have been woken by now, by their own time, and were not. */
  async overslept(cases: readonly CaseNumber[], spreidingMs: number, sinceTermMs: number): Promise<number> {
    const { rows } = await this.database.query<{ workflow_id: string; fase: string }>(
      'select workflow_id, fase from casus where casusnummer = any($1::uuid[])',
      [cases],
    );
    return rows.filter(
      ({ workflow_id, fase }) => fase === 'schoolregie' && delayMs(workflow_id, spreidingMs) < sinceTermMs,
    ).length;
  }

  /** Workflow ids of these cases. */
  async workflowIds(cases: readonly CaseNumber[]): Promise<string[]> {
    const { rows } = await this.database.query<{ workflow_id: string }>(
      'select workflow_id from casus where casusnummer = any($1::uuid[])',
      [cases],
    );
    return rows.map(({ workflow_id }) => workflow_id);
  }

  /** How many bare workflows of a round have written their row. */
  bareRows(prefix: string): Promise<number> {
    return this.count('bench_storm where id like $1', [`${prefix}%`]);
  }

  /** Waits until the last message is delivered; answers how many there were at first. */
  async delivered(): Promise<number> {
    const left = () => this.count('bericht where bezorgd_op is null and opgegeven_op is null');
    const atFirst = await left();
    await this.until(left, (n) => n === 0);
    return atFirst;
  }

  /** Waits until something holds of a count; answers the moment at which it was seen. */
  async until(read: () => Promise<number>, holds: (n: number) => boolean): Promise<number> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const n = await read();
      if (holds(n)) return Date.now();
      if (Date.now() > end) throw new Error(`The storm does not end: it stands at ${n}.`);
      await pause(POLL_MS);
    }
  }
}
