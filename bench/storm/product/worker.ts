import { startWorker } from '../../../worker/worker';
import { runPart } from '../../part';
import type { StormServers } from '../servers';

runPart(async (servers) => {
  const { temporalAddress, namespace, databaseUrl, key } = servers as StormServers;
  const worker = await startWorker({ temporalAddress, namespace, databaseUrl, key });
  return { ready: {}, stop: () => worker.stop() };
});
