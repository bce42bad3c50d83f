import { LOOPBACK, freePort } from '../../../embedded/ports';
import { startApi } from '../../../server/server';
import { runPart } from '../../part';
import type { StormServers } from '../servers';

runPart(async (servers) => {
  const api = await startApi({ ...(servers as StormServers), port: await freePort(), host: LOOPBACK });
  return { ready: { url: api.url }, stop: () => api.stop() };
});
