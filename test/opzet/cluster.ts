import fs from 'node:fs';
import path from 'node:path';
import { clusterBinaries } from '../../embedded/cluster/binaries';
import { startTemporalOnPostgres, type PostgresTemporal } from '../../embedded/cluster/temporal-postgres';
import { startPostgres } from '../../embedded/postgres';
import { NAMESPACE } from '../../temporal/namespace';

/**
 * Temporal as production runs it, for one test file: with a PostgreSQL of its own, in the folder of the test run, that
 * keeps what it confirms; `databases` leads to that. The programs are there already, see `cluster-setup.ts`. `dynamic`: its dynamic
 * configuration, in YAML.
 */
export async function temporalOnPostgres(
  dynamic?: string,
): Promise<PostgresTemporal & { readonly databases: string }> {
  const run = process.env.DOORBRAAK_TEST_RUN;
  if (run === undefined) {
    throw new Error('No Temporal on PostgreSQL: a test that needs it is named *.cluster.test.ts.');
  }
  const folder = fs.mkdtempSync(path.join(run, 'cluster-'));
  fs.chmodSync(folder, 0o755);
  const postgres = await startPostgres({ folder: path.join(folder, 'postgres') });
  try {
    const binaries = await clusterBinaries(() => undefined);
    if (dynamic !== undefined) {
      fs.mkdirSync(path.join(folder, 'temporal'), { mode: 0o700 });
      fs.writeFileSync(path.join(folder, 'temporal', 'dynamic.yaml'), dynamic);
    }
    const temporal = await startTemporalOnPostgres(
      binaries,
      path.join(folder, 'temporal'),
      postgres,
      NAMESPACE,
    );
    const stop = async () => {
      await temporal.stop();
      await postgres.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    };
    return { ...temporal, databases: postgres.url, stop };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
