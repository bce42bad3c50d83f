import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { sql } from 'kysely';
import { ScheduleClient } from '@temporalio/client';
import { openDatabase } from '../../../dossier/database';
import { migrate } from '../../../dossier/migrate';
import { richtIn } from '../../../server/inrichten/inrichten';
import { dataConverter, readKeys } from '../../../temporal/codec';
import { connect } from '../../../temporal/connection';
import { RETENTION_DAYS, SEARCH_ATTRIBUTES } from '../../../temporal/namespace';
import { BEWAKING_MS, ensureSchedules } from '../../../temporal/schedules';
import { devServerAddress, testDatabase } from '../../opzet';
import { Program } from '../../opzet/program';
import { PROEFSLEUTEL } from '../../histories/key';

const DAY = 86_400;

/** An address of a database that is not there, and a namespace that is not there. */
async function nothingYet() {
  const { url, drop } = await testDatabase();
  await drop();
  const namespace = `inrichten-${randomBytes(4).toString('hex')}`;
  return { databaseUrl: url, key: PROEFSLEUTEL, drop, namespace, temporalAddress: devServerAddress() };
}
type Place = Awaited<ReturnType<typeof nothingYet>>;

function npmRunInrichten(environment: Record<string, string>) {
  return new Program(['npm', 'run', '--silent', 'inrichten'], { LOG_FORMAT: 'text', ...environment }).ended;
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
    const { schedule } = await connection.workflowService.describeSchedule({
      namespace: place.namespace,
      scheduleId: 'bewaker',
    });
    const [every] = schedule?.spec?.interval ?? [];
    return {
      rondeMs: Number(every?.interval?.seconds) * 1_000,
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
    expect(await npmRunInrichten(environment)).toEqual({
      code: 0,
      output: expect.stringMatching(
        /^inrichten: the database is made and has the tables.*\ninrichten: the namespace inrichten-\S+ keeps closed cases for 400 days at least.*\n$/,
      ),
    });
    const once = await found(place);
    expect(once.migrations).toEqual(
      fs.readdirSync('dossier/migrations').map((file) => file.replace('.ts', '')),
    );
    expect(once.retentionDays).toBe(RETENTION_DAYS);
    expect(once.attributes).toMatchObject(SEARCH_ATTRIBUTES);
    expect(once.rondeMs).toBe(BEWAKING_MS);

    expect(await npmRunInrichten(environment)).toEqual({
      code: 0,
      output: expect.stringMatching(/^inrichten: the database has the tables/),
    });
    expect(await found(place)).toEqual(once);
  } finally {
    await place.drop();
  }
});

test('makes the user of worker and API, who reads and writes and does nothing else; again, it changes nothing but the password', async () => {
  const place = await nothingYet();
  const name = `app_${randomBytes(4).toString('hex')}`;
  const as = (password: string) => {
    const address = new URL(place.databaseUrl);
    Object.assign(address, { username: name, password });
    return address.href;
  };
  const owner = openDatabase(place.databaseUrl, { connections: 1 });
  const [first, second] = [as('first-password'), as('second: @/ password')];
  const told: string[] = [];
  try {
    await richtIn({ ...place, applicationUrl: first }, (text) => told.push(text));
    expect(told[1]).toBe(`the user ${name} may read and write there, and nothing else`);
    await richtIn({ ...place, applicationUrl: second }, () => undefined);

    const old = openDatabase(first, { connections: 1 });
    await expect(sql`select 1`.execute(old)).rejects.toThrow(/password authentication failed/);
    await old.destroy();
    const db = openDatabase(second, { connections: 1, sleutels: readKeys(place.key) });
    // What a worker does first: there is nothing to migrate, so it needs no right to.
    await migrate(db);
    for (const refused of [
      'create table eigen (n int)',
      'drop table bericht',
      'alter table casus add column meer text',
      'update gebeurtenis set nummer = nummer + 1',
      'delete from gebeurtenis',
      'truncate bericht',
      'delete from kysely_migration',
      'create role meer',
      'create database meer',
      'create temporary table eigen (n int)',
    ]) {
      await expect(sql.raw(refused).execute(db)).rejects.toThrow(/permission denied|must be owner/);
    }
    for (const allowed of [
      'select 1 from gebeurtenis',
      'update casus set fase = fase',
      'delete from bericht',
      // Which destroys nothing but what two people approved.
      'select vernietig_kind(gen_random_uuid(), gen_random_uuid())',
    ]) {
      await expect(sql.raw(allowed).execute(db)).resolves.toBeDefined();
    }
    await db.destroy();

    await expect(richtIn({ ...place, applicationUrl: place.databaseUrl }, () => undefined)).rejects.toThrow(
      /DATABASE_APP_URL names \S+, who may do more than read and write/,
    );
  } finally {
    await sql.raw(`drop owned by ${name}`).execute(owner);
    await sql.raw(`drop role ${name}`).execute(owner);
    await owner.destroy();
    await place.drop();
  }
});

test('a schedule is made once, follows what is listed, and stays paused when somebody paused it', async () => {
  const place = await nothingYet();
  await richtIn(place, () => undefined);
  const connection = await connect(place);
  const where = { connection, namespace: place.namespace, keys: readKeys(place.key) };
  const every = (ms: number) => [
    {
      scheduleId: 'proef',
      spec: { intervals: [{ every: ms }] },
      action: { type: 'startWorkflow' as const, workflowType: 'geen', taskQueue: 'niemand', args: ['Noor'] },
    },
  ];
  const { namespace } = place;
  const client = new ScheduleClient({ connection, namespace, dataConverter: dataConverter(where.keys) });
  try {
    expect(await ensureSchedules(where, every(3_600_000))).toEqual(['proef']);
    await client.getHandle('proef').pause('even niet');
    expect(await ensureSchedules(where, every(7_200_000))).toEqual(['proef']);
    const { spec, state } = await client.getHandle('proef').describe();
    expect(spec.intervals?.map((interval) => interval.every)).toEqual([7_200_000]);
    expect([state.paused, state.note]).toEqual([true, 'even niet']);
    // What a schedule gives along is encrypted like everything else.
    const without = new ScheduleClient({ connection, namespace });
    await expect(without.getHandle('proef').describe()).rejects.toThrow(/binary\/encrypted/);
  } finally {
    await client.getHandle('proef').delete();
    await connection.close();
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
    await richtIn(place, () => undefined);
    expect((await found(place)).retentionDays).toBe(expected);
    await place.drop();
  }
});

test('names every setting that misses, and does nothing', async () => {
  const { code, output } = await npmRunInrichten({ TEMPORAL_NAMESPACE: 'doorbraak' });
  expect(code).toBe(1);
  expect(output).toBe(
    [
      'npm run inrichten cannot start:',
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
  await expect(richtIn({ ...place, databaseUrl: wrong.href }, (text) => told.push(text))).rejects.toThrow(
    /password authentication failed/,
  );
  expect(Date.now() - begun).toBeLessThan(30_000);
  expect(told).toEqual([]);

  const away = { ...place, databaseUrl: 'postgres://nobody@127.0.0.1:1/nothing', patienceMs: 1_500 };
  await expect(richtIn(away, (text) => told.push(text))).rejects.toThrow(/ECONNREFUSED/);
  expect(told).toEqual([expect.stringMatching(/^PostgreSQL does not answer yet, trying on: .*ECONNREFUSED/)]);
});
