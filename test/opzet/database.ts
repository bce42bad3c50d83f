import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** Runs one statement on the cluster of this test run. */
async function onCluster(statement: string): Promise<void> {
  const client = new Client({ connectionString: clusterUrl() });
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

/** An empty database for one test file, on a real PostgreSQL; `drop` removes it, also while connections are open. */
export async function testDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onCluster(`create database ${name}`);
  const url = new URL(clusterUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onCluster(`drop database if exists ${name} with (force)`) };
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
