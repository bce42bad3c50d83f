import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { pause } from '../../../embedded/processes';
import type { Shutdown } from '../../../embedded/shutdown';
import type { Book } from '../book';
import { troublesOf, type Troubles } from '../histories';
import { startStormPart, type StormServers } from '../servers';

export const BARE_QUEUE = 'bench-storm-bare';

/** What a storm of bare workflows took. */
export interface BareStorm {
  /** Seconds from the instant until the last row. */
  readonly drainSeconds: number;
  readonly troubles: Troubles;
}

const AT_A_TIME = 16;
/** Starting takes this part more than it seemed to. */
const MARGIN = 1.4;
const SAMPLE = 50;

/** So many bare workflows whose timer passes at one instant, by a worker at the defaults of the SDK. */
export async function bareStorm(
  servers: StormServers,
  shutdown: Shutdown,
  book: Book,
  count: number,
): Promise<BareStorm> {
  const part = await startStormPart('./bare/worker', servers);
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= part.stop());
  shutdown.add('bare workflows', stop);
  const connection = await Connection.connect({ address: servers.temporalAddress });
  try {
    const client = new Client({ connection, namespace: servers.namespace });
    const round = `bare-${randomUUID().slice(0, 8)}`;
    const startAll = async (prefix: string, n: number, until: number) => {
      let next = 0;
      const place = async () => {
        while (next < n) {
          const workflowId = `${prefix}-${next++}`;
          const options = { workflowId, taskQueue: BARE_QUEUE, args: [workflowId, until] };
          await client.workflow.start('bare', options);
        }
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, place));
    };

    // Warm, and how fast it starts.
    await startAll(`warm-${round}`, SAMPLE, 0);
    const begun = Date.now();
    await startAll(`pace-${round}`, SAMPLE, 0);
    await book.until(
      () => book.bareRows(`pace-${round}`),
      (n) => n === SAMPLE,
    );
    const each = (Date.now() - begun) / SAMPLE;
    const term = Date.now() + Math.round(count * each * MARGIN) + 10_000;
    await startAll(round, count, term);
    if (Date.now() > term - 2_000) throw new Error('Starting the bare workflows took longer than foreseen.');
    await pause(term - Date.now());
    const done = await book.until(
      () => book.bareRows(round),
      (n) => n === count,
    );
    const ids = Array.from({ length: count }, (_, i) => `${round}-${i}`);
    return { drainSeconds: (done - term) / 1_000, troubles: await troublesOf(client, ids) };
  } finally {
    await connection.close();
    await stop();
  }
}
