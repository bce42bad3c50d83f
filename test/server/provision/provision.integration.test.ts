import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { sql } from 'kysely';
import { openDatabase } from '../../../dossier/database';
import { provision } from '../../../server/provision/provision';
import { connect } from '../../../temporal/connection';
import { RETENTION_DAYS, SEARCH_ATTRIBUTES } from '../../../temporal/namespace';
import { devServerAddress, testDatabase } from '../../opzet';
import { Program } from '../../opzet/program';
import { PROEFSLEUTEL } from '../../histories/key';

const DAY = 86_400;

/** An address of a database that is not there, and a namespace that is not there. */
async function nothingYet() {
  const { url, drop } = await testDatabase();
  await drop();
  const namespace = `provision-${randomBytes(4).toString('hex')}`;
  return { databaseUrl: url, key: PROEFSLEUTEL, drop, namespace, temporalAddress: devServerAddress() };
}
type Place = Awaited<ReturnType<typeof nothingYet>>;

function npmRunProvision(environment: Record<string, string>) {
  return new Program(['npm', 'run', '--silent', 'provision'], environment).ended;
}

/** What stands on the two servers. */
async function found(place: Place) {
  const db = openDatabase(place.databaseUrl, { connections: 1 });
  const connection = await connect(place);
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by 1`.execute(db);
    const { config } = await connection.workflowService.describeNamespace({ namespace: place.namespace });
    const { customAttributes } = await connection.operatorService.listSearchAttributes({
      namespace: place.namespace,
    });
    return {
      migrations: rows.map(({ name }) => name),
      retentionDays: Number(config?.workflowExecutionRetentionTtl?.seconds) / DAY,
      attributes: customAttributes,
    };
  } finally {
    await connection.close();
    await db.destroy();
  }
}

test('makes the database, its tables, the namespace and its search attributes; again, it changes nothing', async () => {
  const place = await nothingYet();
  const environment = {
    TEMPORAL_ADDRESS: place.temporalAddress,
    TEMPORAL_NAMESPACE: place.namespace,
    DATABASE_URL: place.databaseUrl,
    DOORBRAAK_SLEUTEL: place.key,
  };
  try {
    expect(await npmRunProvision(environment)).toEqual({
      code: 0,
      output: expect.stringMatching(
        /^provision: the database is made and has the tables.*\nprovision: the namespace provision-\S+ keeps closed cases for 400 days at least.*\n$/,
      ),
    });
    const once = await found(place);
    expect(once.migrations).toEqual(
      fs.readdirSync('dossier/migrations').map((file) => file.replace('.ts', '')),
    );
    expect(once.retentionDays).toBe(RETENTION_DAYS);
    expect(once.attributes).toMatchObject(SEARCH_ATTRIBUTES);

    expect(await npmRunProvision(environment)).toEqual({
      code: 0,
      output: expect.stringMatching(/^provision: the database has the tables/),
    });
    expect(await found(place)).toEqual(once);
  } finally {
    await place.drop();
  }
});

test('gives a namespace of a day ours, and leaves one that keeps cases longer as it is', async () => {
  for (const [given, expected] of [
    [1, RETENTION_DAYS],
    [RETENTION_DAYS + 30, RETENTION_DAYS + 30],
  ] as const) {
    const place = await nothingYet();
    const connection = await connect(place);
    await connection.workflowService.registerNamespace({
      namespace: place.namespace,
      workflowExecutionRetentionPeriod: { seconds: given * DAY } as never,
    });
    await connection.close();
    await provision(place, () => undefined);
    expect((await found(place)).retentionDays).toBe(expected);
    await place.drop();
  }
});

test('names every setting that misses, and does nothing', async () => {
  const { code, output } = await npmRunProvision({ TEMPORAL_NAMESPACE: 'doorbraak' });
  expect(code).toBe(1);
  expect(output).toBe(
    [
      'npm run provision cannot start:',
      '- TEMPORAL_ADDRESS is missing: host and port of Temporal, or TEMPORAL_CONFIG_FILE with a profile.',
      '- DATABASE_URL is missing: the address of the dossier, postgres://...',
      '- DOORBRAAK_SLEUTEL is missing: 32 bytes in base64 (openssl rand -base64 32)',
      '',
    ].join('\n'),
  );
});

test('says at once who may not in, and waits for what is not there yet', async () => {
  const place = await nothingYet();
  const wrong = new URL(place.databaseUrl);
  wrong.password = 'wrong';
  const told: string[] = [];
  const begun = Date.now();
  await expect(provision({ ...place, databaseUrl: wrong.href }, (text) => told.push(text))).rejects.toThrow(
    /password authentication failed/,
  );
  expect(Date.now() - begun).toBeLessThan(30_000);
  expect(told).toEqual([]);

  const away = { ...place, databaseUrl: 'postgres://nobody@127.0.0.1:1/nothing', patienceMs: 1_500 };
  await expect(provision(away, (text) => told.push(text))).rejects.toThrow(/ECONNREFUSED/);
  expect(told).toEqual([expect.stringMatching(/^PostgreSQL does not answer yet, trying on: .*ECONNREFUSED/)]);
});
