import { randomUUID } from 'node:crypto';
import { melding, voortgang } from '../casus';
import { eventsOf } from '../history';
import { expectAnswer } from '../http';
import { startPair } from '../pair';
import type { Servers } from '../servers';
import type { Side } from '../side';

export const HANDMADE_QUEUE = 'bench-handmade';

/** The handmade workflows, behind HTTP as the product is, in the same two processes: only one of them works at a time. */
export async function handmadeSides(servers: Servers): Promise<Record<'raw' | 'plain', Side>> {
  const { http, watch, stop } = await startPair(
    { worker: require.resolve('./worker'), front: require.resolve('./front') },
    servers,
  );
  /** What it tells people is written before it answers. */
  const side = (type: 'raw' | 'plain'): Side => ({
    startCase: async () => {
      const id = `${type}-${randomUUID()}`;
      expectAnswer(201, await http.post(`/${type}/${id}`, melding()));
      return id;
    },
    command: async (id) => {
      expectAnswer(200, await http.post(`/${type}/${id}/command`, voortgang()));
    },
    settle: async () => ({ messages: 0, seconds: 0 }),
    deliveredBefore: async (cases) => cases.length,
    costOf: async (id) => ({ events: await eventsOf(servers, id), messages: type === 'raw' ? 0 : 2 }),
    watch,
    stop,
  });
  return { raw: side('raw'), plain: side('plain') };
}
