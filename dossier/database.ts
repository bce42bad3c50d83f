import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import { DatabaseError, Pool, types } from 'pg';
import { traceQuery } from '../telemetry/sql-traces';
import { MetSleutels, type Sleutelbos } from './geheim/sleutelbos';
import type { Tables } from './tables';

export type Database = Kysely<Tables>;

/** How long to wait for a connection, and for the answer to one statement. */
const PATIENCE_MS = 5_000;
/** PostgreSQL gives up a statement itself first; this is for a server that says nothing at all any more. */
const SILENCE_MS = PATIENCE_MS + 1_000;
/** A process that stands still in a transaction must not hold its rows from the others. */
const STANDSTILL_MS = 10_000;

/** What codes begin with by which the server says that it ends the connection. */
const CUT_OFF = '57P';

const DATE = 1082;
const TIMESTAMP = 1184;

/**
 * Opens the dossier database, with at most so many connections. An instant is read as a canonical moment; `snake_case`
 * of the database is `camelCase` in queries and in rows, only text in `sql` names columns as they are. Connects at the first query, so this never fails; a
 * query rejects when the database does not answer within five seconds. Without keys what it holds of persons is neither
 * read nor written. The caller ends it with `destroy()`.
 */
export function openDatabase(
  url: string,
  { connections, sleutels }: { connections?: number; sleutels?: Sleutelbos } = {},
): Database {
  const pool = new Pool({
    connectionString: url,
    ...(connections === undefined ? {} : { max: connections }),
    application_name: 'doorbraak',
    connectionTimeoutMillis: PATIENCE_MS,
    statement_timeout: PATIENCE_MS,
    query_timeout: SILENCE_MS,
    idle_in_transaction_session_timeout: STANDSTILL_MS,
    keepAlive: true,
    types: { getTypeParser: parser },
  });
  // A connection that breaks outside a query says so as an event; the next query gets a new one.
  pool.on('error', () => undefined);
  pool.on('connect', (connection) => connection.on('error', () => undefined));
  return new Kysely<Tables>({
    log: traceQuery,
    dialect: new PostgresDialect({ pool: withoutSilent(pool) }),
    plugins: [
      new CamelCasePlugin({ maintainNestedObjectKeys: true }),
      ...(sleutels === undefined ? [] : [new MetSleutels(sleutels)]),
    ],
  });
}

/** How a value of a type is read. */
function parser(oid: number, format?: string): (value: string) => unknown {
  const usual = types.getTypeParser(oid, format as 'text') as (value: string) => unknown;
  if (oid === TIMESTAMP) return (value) => (usual(value) as Date).toISOString();
  // A calendar date stays text: as a Date it would shift with the time zone of the machine.
  return oid === DATE ? (value) => value : usual;
}

/**
 * The pool, but a connection that the server ended, or over which no answer came, is not used again: it could stay silent
 * for a quarter of an hour, with everything behind it, while a new one works. What is still asked of it, like the rollback, fails at once.
 */
function withoutSilent(pool: Pool): PostgresPool {
  return {
    end: () => pool.end(),
    connect: async () => {
      const connection: PostgresPoolClient & { release(fout?: Error): void } = await pool.connect();
      let broken: Error | undefined;
      const query = async (statement: string, values: readonly unknown[]) => {
        if (broken !== undefined) throw broken;
        try {
          return await connection.query<never>(statement, values);
        } catch (error) {
          if (!(error instanceof DatabaseError) || error.code?.startsWith(CUT_OFF)) broken = error as Error;
          throw error;
        }
      };
      return {
        query: query as unknown as PostgresPoolClient['query'],
        release: () => connection.release(broken),
      };
    },
  };
}
