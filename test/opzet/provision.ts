import path from 'node:path';
import { Connection } from '@temporalio/client';
import { registerSearchAttributes } from '../../temporal/namespace';
import { startPostgres } from '../../embedded/postgres';
import { temporalBinary } from '../../embedded/temporal-binary';
import { startTemporal } from '../../embedded/temporal-server';
import { clearFolder, temporaryFolder } from '../../embedded/temporary-folder';
import { sharedBundleFile } from '../workflows/bundle';
import { chromiumPath } from './browser';
import { makeTemplate } from './database';
import { say } from '../../embedded/say';
import { timeServer } from '../../embedded/time-server';

const PREFIX = 'doorbraak-test-';

/**
 * Brings up what the integration tests need - one PostgreSQL, one Temporal dev server, the program of the time-skipping
 * server - and puts the addresses in the environment, where the test processes find them. Returns what ends it all.
 */
export async function provision(cli = temporalBinary(say)): Promise<() => Promise<void>> {
  if (process.env.DOORBRAAK_TEST_RUN !== undefined) return async () => undefined;
  const folder = await temporaryFolder(PREFIX);
  const stop = () => clearFolder(folder);
  try {
    process.env.DOORBRAAK_TEST_TIME_SERVER = await timeServer();
    process.env.CHROMIUM = chromiumPath();
    const binary = await cli;
    const settings = {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '300',
    };
    const postgres = await startPostgres({ folder: path.join(folder, 'postgres'), settings });
    await makeTemplate(postgres.url);
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
