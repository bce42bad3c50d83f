import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { startPostgres } from '../../embedded/postgres';
import { isRunning, waitForExit } from '../../embedded/processes';

let base: string;
const stops: (() => Promise<void>)[] = [];

/** Starts in the folder of this test and sees to it that it ends. */
async function start(name: string, preferredPort?: number) {
  const server = await startPostgres({
    folder: path.join(base, name),
    database: 'doorbraak',
    ...(preferredPort === undefined ? {} : { preferredPort }),
  });
  stops.push(() => server.stop());
  return server;
}

/** One statement on a connection of its own. */
async function query(url: string, statement: string) {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

beforeAll(() => {
  base = fs.mkdtempSync(path.join(os.tmpdir(), 'embedded-postgres-'));
  fs.chmodSync(base, 0o755);
});

afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

afterAll(() => fs.rmSync(base, { recursive: true, force: true }));

test('starts, keeps what was written, stops, and comes back on the same port', async () => {
  const first = await start('kept');
  expect(first.adopted).toBe(false);
  await query(first.url, 'create table t (n int); insert into t values (7)');
  await first.stop();
  expect(isRunning(first.pid)).toBe(false);
  const second = await start('kept', first.port);
  expect(second.port).toBe(first.port);
  expect(await query(second.url, 'select n from t')).toEqual([{ n: 7 }]);
});

test('adopts the one that an earlier start left running', async () => {
  const first = await start('adopted');
  const second = await start('adopted');
  expect(second).toMatchObject({ adopted: true, pid: first.pid, port: first.port });
});

test('recovers after kill -9 with what was committed', async () => {
  const first = await start('killed');
  await query(first.url, 'create table t (n int)');
  const busy = query(first.url, 'insert into t values (1); select pg_sleep(60)').catch(() => undefined);
  await query(first.url, 'insert into t values (2)');
  process.kill(first.pid, 'SIGKILL');
  const second = await start('killed', first.port);
  await busy;
  expect(second.adopted).toBe(false);
  expect(second.pid).not.toBe(first.pid);
  expect(await query(second.url, 'select n from t order by n')).toEqual([{ n: 2 }]);
});

test('a pid file that names a living process of somebody else does not stand in the way', async () => {
  const first = await start('reused');
  await first.stop();
  const cluster = path.join(fs.realpathSync(base), 'reused', 'cluster');
  fs.writeFileSync(path.join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n1\n\n127.0.0.1\n`);
  const second = await start('reused');
  expect(await query(second.url, 'select 1 as n')).toEqual([{ n: 1 }]);
});

test('a crash while the cluster was being made leaves nothing to trip over', async () => {
  fs.mkdirSync(path.join(base, 'half', 'cluster.new', 'base'), { recursive: true });
  const server = await start('half');
  expect(await query(server.url, 'select current_database() as d')).toEqual([{ d: 'doorbraak' }]);
});

test('two folders with a common beginning are two servers', async () => {
  const [one, other] = [await start('map'), await start('map 2')];
  expect(other.pid).not.toBe(one.pid);
  await one.stop();
  expect(await waitForExit(other.pid, 100)).toBe(false);
});

test('listens on loopback only, and lets nobody in without the password', async () => {
  const server = await start('closed');
  const settings = await query(server.url, "select current_setting('listen_addresses') as a");
  expect(settings).toEqual([{ a: '127.0.0.1' }]);
  const guess = new URL(server.url);
  guess.password = 'guess';
  await expect(query(guess.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  expect(fs.statSync(path.join(base, 'closed', 'password')).mode & 0o077).toBe(0);
});

const asRoot = process.getuid?.() === 0 && process.platform === 'linux' ? test : test.skip;
asRoot('runs for root in a folder that other users cannot enter', async () => {
  fs.mkdirSync(path.join(base, 'private'), { mode: 0o700 });
  const server = await start(path.join('private', 'postgres'));
  expect(fs.statSync(`/proc/${server.pid}`).uid).not.toBe(0);
  expect(await query(server.url, 'select 1 as n')).toEqual([{ n: 1 }]);
});
