import { startWorker } from '../../../worker/worker';
import { runPart } from '../../part';
import type { StormServers } from '../servers';

runPart(async (servers) => {
  const { temporalAddress, namespace, databaseUrl, sleutel } = servers as StormServers;
  const worker = await startWorker({ temporalAddress, namespace, databaseUrl, sleutel });
  return { ready: {}, stop: () => worker.stop() };
});
