import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Connection } from '@temporalio/client';
import { FolderInUse, lockFolder } from '../../embedded/lock';
import { registerSearchAttributes } from '../../temporal/namespace';
import { startPostgres } from '../../embedded/postgres';
import { endProcess, findProcesses } from '../../embedded/processes';
import { temporalBinary } from '../../embedded/temporal-binary';
import { startTemporal } from '../../embedded/temporal-server';
import { sharedBundleFile } from '../workflows/bundle';
import { say } from '../../embedded/say';
import { timeServer } from '../../embedded/time-server';

const PREFIX = 'doorbraak-test-';

/** Ends whatever runs on a folder and removes it. */
async function clear(folder: string): Promise<void> {
  for (const { pid } of findProcesses(folder)) await endProcess(pid, [['SIGTERM', 5_000]]);
  fs.rmSync(folder, { recursive: true, force: true });
}

/** Clears up after test runs that were killed. */
async function sweep(root: string): Promise<void> {
  for (const name of fs.readdirSync(root).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(root, name);
    try {
      lockFolder(folder)();
      await clear(folder);
    } catch (error) {
      if (!(error instanceof FolderInUse) && (error as NodeJS.ErrnoException).code === undefined) throw error;
    }
  }
}

/**
 * Brings up what the integration tests need - one PostgreSQL, one Temporal dev server, the program of the time-skipping
 * server - and puts the addresses in the environment, where the test processes find them. Returns what ends it all.
 */
export async function provision(cli = temporalBinary(say)): Promise<() => Promise<void>> {
  if (process.env.DOORBRAAK_TEST_RUN !== undefined) return async () => undefined;
  const root = fs.realpathSync(os.tmpdir());
  await sweep(root);
  const folder = fs.mkdtempSync(path.join(root, PREFIX));
  fs.chmodSync(folder, 0o755);
  lockFolder(folder);
  const stop = () => clear(folder);
  try {
    process.env.DOORBRAAK_TEST_TIME_SERVER = await timeServer();
    const binary = await cli;
    const settings = {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '300',
    };
    const postgres = await startPostgres({ folder: path.join(folder, 'postgres'), settings });
    const temporal = await startTemporal({ binary, folder: path.join(folder, 'temporal') });
    const connection = await Connection.connect({ address: temporal.address });
    await registerSearchAttributes(connection, 'default');
    await connection.close();
    Object.assign(process.env, {
      DOORBRAAK_TEST_RUN: folder,
      DOORBRAAK_TEST_POSTGRES: postgres.url,
      DOORBRAAK_TEST_TEMPORAL: temporal.address,
      DOORBRAAK_TEST_TEMPORAL_BINARY: binary,
      WORKFLOW_BUNDLE: await sharedBundleFile(),
    });
    return async () => {
      await Promise.all([postgres.stop(), temporal.stop()]);
      await stop();
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
