import { Client } from 'pg';
import { emptyDatabase, testDatabase, timeSkippingEnv } from '.';

test('each test file gets a database of its own, and drop removes it while connections are open', async () => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()]);
  expect(one.url).not.toBe(other.url);
  const client = new Client({ connectionString: one.url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('create table t (n int)');
  await one.drop();
  await expect(client.query('select 1')).rejects.toThrow();
  await expect(new Client({ connectionString: one.url }).connect()).rejects.toThrow(/does not exist/);
  await other.drop();
});

test('a database comes with every table, or with none', async () => {
  const [made, empty] = await Promise.all([testDatabase(), emptyDatabase()]);
  const tables = async (url: string) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public'",
    );
    await client.end();
    return rows.map(({ name }) => name);
  };
  expect(await tables(made.url)).toEqual(
    expect.arrayContaining(['casus', 'gebeurtenis', 'kysely_migration']),
  );
  expect(await tables(empty.url)).toEqual([]);
  await Promise.all([made.drop(), empty.drop()]);
});

test('time is skipped on the time-skipping server', async () => {
  const env = await timeSkippingEnv();
  try {
    const before = await env.currentTimeMs();
    await env.sleep('100 days');
    expect((await env.currentTimeMs()) - before).toBeGreaterThanOrEqual(100 * 86_400_000);
  } finally {
    await env.teardown();
  }
});
