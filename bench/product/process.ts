import { randomBytes } from 'node:crypto';
import { startApi } from '../../server/server';
import { LOOPBACK, freePort } from '../../embedded/ports';
import { startWorker } from '../../worker/worker';
import { runPart } from '../part';

/** Worker and API in one process, as `npm start` runs them. */
runPart(async (servers) => {
  const shared = { ...servers, sleutel: randomBytes(32).toString('base64') };
  const worker = await startWorker(shared);
  const api = await startApi({ ...shared, port: await freePort(), host: LOOPBACK });
  return {
    ready: { url: api.url },
    stop: async () => {
      await api.stop();
      await worker.stop();
    },
  };
});
