import { NativeConnection, Worker } from '@temporalio/worker';
import { configureRuntime } from '../../../temporal/runtime';
import { runPart } from '../../part';
import { bareActivities } from './activities';
import { BARE_QUEUE } from './side';

/** As the SDK has it when nobody sets anything. */
runPart(async ({ temporalAddress, namespace, databaseUrl }) => {
  configureRuntime('ERROR');
  const { activities, close } = await bareActivities(databaseUrl);
  const connection = await NativeConnection.connect({ address: temporalAddress });
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: BARE_QUEUE,
    workflowsPath: require.resolve('./workflows'),
    activities,
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
