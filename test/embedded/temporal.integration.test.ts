import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { NAMESPACE, RETENTION_DAYS, SEARCH_ATTRIBUTES } from '../../temporal/namespace';
import { isRunning } from '../../embedded/processes';
import { onPath } from '../../embedded/programs';
import { temporalBinary } from '../../embedded/temporal-binary';
import { startTemporal } from '../../embedded/temporal-server';
import { devServerAddress } from '../opzet';

let base: string;
let binary: string;
const stops: (() => Promise<void>)[] = [];

/** Starts in the folder of this test and sees to it that it ends. */
async function start(name: string, codecEndpoint = 'http://127.0.0.1:9/codec') {
  const server = await startTemporal({ binary, folder: path.join(base, name), codecEndpoint });
  stops.push(() => server.stop());
  return server;
}

/** Does something over a connection of its own. */
async function connected<T>(address: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address });
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

beforeAll(() => {
  base = fs.mkdtempSync(path.join(os.tmpdir(), 'embedded-temporal-'));
  binary = process.env.DOORBRAAK_TEST_TEMPORAL_BINARY ?? '';
});

afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

afterAll(() => fs.rmSync(base, { recursive: true, force: true }));

describe('the server', () => {
  test('has our namespace with its retention and the search attributes, usable at once', async () => {
    const server = await start('fresh');
    await connected(server.address, async (connection) => {
      const known = await connection.workflowService.describeNamespace({ namespace: NAMESPACE });
      expect(Number(known.config?.workflowExecutionRetentionTtl?.seconds)).toBe(RETENTION_DAYS * 86_400);
      const attributes = await connection.operatorService.listSearchAttributes({ namespace: NAMESPACE });
      expect(attributes.customAttributes).toMatchObject(SEARCH_ATTRIBUTES);
      const client = new Client({ connection, namespace: NAMESPACE });
      const query = "fase = 'om' and openTaken = 'x' and volgendeMoment > '2026-01-01T00:00:00Z'";
      expect((await client.workflow.count(query)).count).toBe(0);
    });
  });

  test('keeps running workflows over kill -9 and a restart', async () => {
    const first = await start('killed');
    await connected(first.address, async (connection) => {
      const client = new Client({ connection, namespace: NAMESPACE });
      await client.workflow.start('nobody', { workflowId: 'w', taskQueue: 'none', memo: { a: 1 } });
    });
    process.kill(first.pid, 'SIGKILL');
    const second = await start('killed');
    expect(second).toMatchObject({ adopted: false });
    await connected(second.address, async (connection) => {
      const client = new Client({ connection, namespace: NAMESPACE });
      expect((await client.workflow.getHandle('w').describe()).status.name).toBe('RUNNING');
    });
  });

  test('makes its database again when it was killed before it had its tables, and never one that was up', async () => {
    const folder = path.join(base, 'half');
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'temporal.db'), '');
    await (await start('half')).stop();
    fs.writeFileSync(path.join(folder, 'temporal.db'), '');
    await expect(start('half')).rejects.toThrow(/does not start on .*no such table/s);
    expect(fs.statSync(path.join(folder, 'temporal.db')).size).toBeLessThan(5_000);
  });

  test('an orphan is adopted, unless its Web UI looks for payloads at another address', async () => {
    const first = await start('orphan');
    expect(await start('orphan')).toMatchObject({ adopted: true, pid: first.pid, address: first.address });
    const other = await start('orphan', 'http://127.0.0.1:10/codec');
    expect(other.adopted).toBe(false);
    expect(isRunning(first.pid)).toBe(false);
  });

  test('the Web UI answers and knows the codec server', async () => {
    const server = await start('ui');
    const settings = (await (await fetch(`${server.uiUrl}/api/v1/settings`)).json()) as {
      Codec: { Endpoint: string };
    };
    expect(settings.Codec.Endpoint).toBe('http://127.0.0.1:9/codec');
  });

  const onLinux = process.platform === 'linux' && onPath('ss') !== undefined ? test : test.skip;
  onLinux('listens on loopback only', async () => {
    const server = await start('loopback');
    const lines = execFileSync('ss', ['-ltnpH'], { encoding: 'utf8' }).split('\n');
    const ours = lines.filter((line) => line.includes(`pid=${server.pid},`));
    expect(ours.length).toBeGreaterThanOrEqual(2);
    for (const line of ours)
      expect(line).toMatch(/\s(127\.\d+\.\d+\.\d+|\[::1\]|\[::ffff:127\.0\.0\.1\]):\d+\s/);
  });

  test('the one of the test run is ready', async () => {
    await connected(devServerAddress(), async (connection) => {
      const client = new Client({ connection, namespace: NAMESPACE });
      expect((await client.workflow.count("regio = 'nergens'")).count).toBe(0);
    });
  });
});

describe('the binary', () => {
  const path0 = process.env.PATH;
  afterEach(() => {
    process.env.PATH = path0;
  });

  test('the one on the PATH comes first, with nothing to tell', async () => {
    const folder = fs.mkdtempSync(path.join(base, 'path-'));
    fs.symlinkSync(binary, path.join(folder, 'temporal'));
    process.env.PATH = `${folder}${path.delimiter}${path0}`;
    const told: string[] = [];
    expect(await temporalBinary((line) => told.push(line), base)).toBe(path.join(folder, 'temporal'));
    expect(told).toEqual([]);
  });

  test('then one that was fetched or built before, if it runs here', async () => {
    const cache = fs.mkdtempSync(path.join(base, 'cache-'));
    fs.copyFileSync(binary, path.join(cache, 'temporal-sdk-typescript-1.24.0'));
    process.env.PATH = base;
    expect(await temporalBinary(() => undefined, cache)).toBe(
      path.join(cache, 'temporal-sdk-typescript-1.24.0'),
    );
  });
});
