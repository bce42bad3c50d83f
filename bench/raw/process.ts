import { NativeConnection, Runtime, Worker, DefaultLogger } from '@temporalio/worker';
import { runPart } from '../part';
import { rawActivities } from './activities';
import { RAW_QUEUE } from './side';

runPart(async ({ temporalAddress, namespace, databaseUrl }) => {
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  const { activities, close } = await rawActivities(databaseUrl);
  const connection = await NativeConnection.connect({ address: temporalAddress });
  // The settings of the product's worker, so that what differs is the work.
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: RAW_QUEUE,
    workflowsPath: require.resolve('./workflow'),
    activities,
    maxCachedWorkflows: 1_000,
    stickyQueueScheduleToStartTimeout: '1 minute',
  });
  const running = worker.run();
  return {
    ready: {},
    stop: async () => {
      worker.shutdown();
      await running;
      await connection.close();
      await close();
    },
  };
});
