import { Worker } from '@temporalio/worker';
import { openDatabase } from '../../dossier/database';
import { connectNative } from '../../temporal/native-connection';
import { configureRuntime } from '../../temporal/runtime';
import { SLOTS, WORKER_SETTINGS } from '../../temporal/worker-options';
import { runPart } from '../part';
import { createTable, handmadeActivities } from './activities';
import { HANDMADE_QUEUE } from './side';

/** With the pool, cache and settings of the product's worker, so that what differs is the work. */
runPart(async (servers) => {
  configureRuntime('WARN');
  const db = openDatabase(servers.databaseUrl, {
    connections: SLOTS.activities + SLOTS.localActivities,
  });
  await createTable(db);
  const connection = await connectNative(servers);
  const worker = await Worker.create({
    ...WORKER_SETTINGS,
    connection,
    namespace: servers.namespace,
    taskQueue: HANDMADE_QUEUE,
    workflowsPath: require.resolve('./workflows'),
    activities: handmadeActivities(db),
  });
  const running = worker.run();
  return {
    ready: {},
    stop: async () => {
      worker.shutdown();
      await running;
      await connection.close();
      await db.destroy();
    },
  };
});
