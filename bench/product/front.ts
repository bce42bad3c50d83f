import { LOOPBACK, freePort } from '../../embedded/ports';
import { startApi } from '../../server/server';
import { runPart } from '../part';
import type { ProductServers } from './side';

runPart<ProductServers>(async (servers) => {
  const { url, stop } = await startApi({ ...servers, port: await freePort(), host: LOOPBACK });
  return { ready: { url }, stop };
});
