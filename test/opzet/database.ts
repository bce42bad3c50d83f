import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { openDatabase } from '../../dossier/database';
import { migrate } from '../../dossier/migrate';
import { PROEFSLEUTELS } from '../histories/key';

/** The database that others are copied from: one that is up to date. */
const TEMPLATE = 'voorbeeld';

/** Runs one statement on the cluster of this test run. */
async function onCluster(statement: string, cluster = clusterUrl()): Promise<void> {
  const client = new Client({ connectionString: cluster });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The address of the cluster of this test run. */
function clusterUrl(): string {
  const url = process.env.DOORBRAAK_TEST_POSTGRES;
  if (url === undefined) {
    throw new Error(
      'No test servers: a test that needs them is named *.integration.test.ts (see jest.config.cjs).',
    );
  }
  return url;
}

/** Makes the database that those of test files are copied from, with every table: a copy costs less than making these each time. */
export async function makeTemplate(cluster: string): Promise<void> {
  await onCluster(`create database ${TEMPLATE}`, cluster);
  const db = openDatabase(inCluster(cluster, TEMPLATE), { connections: 1, sleutels: PROEFSLEUTELS });
  try {
    await migrate(db);
  } finally {
    await db.destroy();
  }
  await onCluster(`alter database ${TEMPLATE} allow_connections false`, cluster);
}

function inCluster(cluster: string, name: string): string {
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return url.href;
}

interface OwnDatabase {
  readonly url: string;
  /** Removes it, also while connections are open. */
  readonly drop: () => Promise<void>;
}

/** A database for one test file, on a real PostgreSQL, up to date and with nothing in it. */
export function testDatabase(): Promise<OwnDatabase> {
  return create(`template ${TEMPLATE}`);
}

/** The same without a table in it: for what makes these. */
export function emptyDatabase(): Promise<OwnDatabase> {
  return create('template template0');
}

async function create(how: string): Promise<OwnDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onCluster(`create database ${name} ${how}`);
  return {
    url: inCluster(clusterUrl(), name),
    drop: () => onCluster(`drop database if exists ${name} with (force)`),
  };
}

/** The address of the Temporal dev server of this test run; namespaces `doorbraak` and `default` are ready. */
export function devServerAddress(): string {
  const address = process.env.DOORBRAAK_TEST_TEMPORAL;
  if (address === undefined) {
    throw new Error(
      'No test servers: a test that needs them is named *.integration.test.ts (see jest.config.cjs).',
    );
  }
  return address;
}
