import { Client } from 'pg';

const NO_SUCH_DATABASE = '3D000';
/** Another process made it between our look and our statement. */
const MADE_MEANWHILE: ReadonlySet<unknown> = new Set(['42P04', '23505']);
const PATIENCE_MS = 5_000;

/** One connection, for one piece of work. */
async function connected(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Makes the database of an address when its server does not have it, for which the user of that address must have the
 * right. True when it was made.
 */
export async function ensureDatabase(url: string): Promise<boolean> {
  try {
    await connected(url, async () => undefined);
    return false;
  } catch (error) {
    if ((error as { code?: unknown }).code !== NO_SUCH_DATABASE) throw error;
  }
  const maintenance = new URL(url);
  const name = decodeURIComponent(maintenance.pathname.slice(1));
  maintenance.pathname = '/postgres';
  try {
    await connected(maintenance.href, (client) =>
      client.query(`create database ${client.escapeIdentifier(name)}`),
    );
    return true;
  } catch (error) {
    if (MADE_MEANWHILE.has((error as { code?: unknown }).code)) return false;
    throw error;
  }
}
