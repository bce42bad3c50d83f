import { NativeConnection } from '@temporalio/worker';
import { createActivities, type InDossier, type Vastlegging } from '../../activities';
import { openDatabase } from '../../dossier/database';
import { readKeys } from '../../temporal/codec';
import { createWorker } from '../../temporal/worker-options';
import { configureRuntime } from '../../temporal/runtime';
import { sharedBundle } from './bundle';

/** A worker in a process of its own that is killed right after the database has committed a given event. */
async function main(): Promise<void> {
  const { ADDRESS = '', TASK_QUEUE = '', DATABASE = '', SLEUTEL = '', STERF_NA = '' } = process.env;
  configureRuntime('ERROR');
  const keys = readKeys(SLEUTEL);
  const db = openDatabase(DATABASE, { sleutels: keys });
  const activities = createActivities({ db });
  const legVast = async (stappen: readonly Vastlegging[]): Promise<InDossier> => {
    const geworden = await activities.legVast(stappen);
    const geschreven = stappen.flatMap(({ gebeurtenissen }) => gebeurtenissen);
    if (geschreven.some(({ gebeurtenis }) => gebeurtenis.soort === STERF_NA)) {
      process.kill(process.pid, 'SIGKILL');
      await new Promise(() => undefined);
    }
    return geworden;
  };
  const worker = await createWorker({
    connection: await NativeConnection.connect({ address: ADDRESS }),
    namespace: 'default',
    taskQueue: TASK_QUEUE,
    keys,
    workflowBundle: await sharedBundle(),
    activities: {
      ...activities,
      legVast,
      legVastEnLeesBezetting: async (stappen: readonly Vastlegging[], regio: string) => {
        await legVast(stappen);
        return activities.leesBezetting(regio);
      },
    },
  });
  process.stdout.write('ready\n');
  await worker.run();
}

void main();
