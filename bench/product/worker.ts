import { startWorker } from '../../worker/worker';
import { runPart } from '../part';
import type { ProductServers } from './side';

runPart<ProductServers>(async (servers) => {
  const worker = await startWorker(servers);
  return { ready: {}, stop: () => worker.stop() };
});
