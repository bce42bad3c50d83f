import type { WorkflowBundleOption } from '@temporalio/worker';
import { plekVan } from '../client/bewaking/lijst';
import { inWoorden, speelLopendeNa } from '../client/naspelen/live';
import { openDatabase } from '../dossier/database';
import { migrate } from '../dossier/migrate';
import { readKeys } from '../temporal/codec';
import { connectClient } from '../temporal/connection';
import type { TemporalServer } from '../temporal/server';

/** The cases of an installation, and the code they are to go on under. */
export interface Vooruit extends TemporalServer {
  readonly databaseUrl: string;
  readonly key: string;
  readonly workflowBundle: WorkflowBundleOption;
  readonly taskQueue?: string;
}

const PER_SECONDE = 200;

/** Nobody else asks anything of these servers yet. */
const WHAT_TO_DO = [
  'These cases would not go on as they are. Nothing was started and nothing has changed. Start the version that ran before,',
  'or repair the code (docs/uitrollen.md). With --toch this version starts all the same: a case that would stand still waits until a',
  'version comes that can go on with it; one that would come to something else goes on as the new code says.',
].join('\n');

/**
 * Replays the open cases under the code that is about to take them over, before it does. Rejects with what to do when one would
 * come to something else than it did, after each was named; with `toch` it is only told.
 */
export async function kijkVooruit(
  { databaseUrl, key, workflowBundle, taskQueue, ...server }: Vooruit,
  toch: boolean,
  say: (line: string) => void,
): Promise<void> {
  const keys = readKeys(key);
  const db = openDatabase(databaseUrl, { connections: 1, sleutels: keys });
  const client = connectClient({ ...server, keys });
  try {
    await migrate(db);
    const plek = plekVan(client);
    const { aantal, afwijkend } = await speelLopendeNa({
      ...plek,
      taskQueue: taskQueue ?? plek.taskQueue,
      ...{ db, keys, workflowBundle, perSeconde: PER_SECONDE },
    });
    say(
      `Other workflow code than last time: ${aantal} running workflows replayed, ${afwijkend.length} differ.`,
    );
    for (const een of afwijkend) say(`  ${inWoorden(een)}`);
    if (afwijkend.length > 0 && !toch) throw new Error(WHAT_TO_DO);
  } finally {
    await client.connection.close();
    await db.destroy();
  }
}
