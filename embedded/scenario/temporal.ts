import { randomBytes } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import type { WorkflowBundleOption } from '@temporalio/worker';
import { dataConverter, leesSleutels } from '../../temporal/codec';
import type { Convenanten } from '../../convenanten/convenanten';
import { registerSearchAttributes } from '../../temporal/namespace';
import { bundleWorkflows } from '../../temporal/bundle';
import { timeSkippingEnv } from '../time-server';
import { maakWorker } from '../../temporal/worker-options';
import { Replayer } from '../../temporal/replay';
import { stelRuntimeIn } from '../../temporal/runtime';
import { Geheugendossier } from './memory-dossier';
import type { Scenario } from '../../scenario/schema';
import { Temporalloop, Vertraagd, type Opstelling } from './temporal-run';
import type { Uitkomst } from '../../scenario/verloop';

/** How often a run is done again because the machine was too slow for the moments of the file. */
const POGINGEN = 5;

/** The time-skipping server hangs up on a client that asks more than once in five minutes whether it is there. */
const GEEN_PINGS = { 'grpc.keepalive_time_ms': 600_000, 'grpc.keepalive_permit_without_calls': 0 };

export type VoerUit = (scenario: Scenario) => Promise<Uitkomst>;

export interface Temporalopties {
  /** Key of the payloads; by default one that nobody keeps. */
  readonly sleutel?: string;
  /** The workflow code, made before. */
  readonly workflowBundle?: WorkflowBundleOption | undefined;
  /** Gets the workflow of each run that counts, before it is cleared away. */
  readonly bewaar?: (scenario: Scenario, client: Client, workflowId: string) => Promise<void>;
}

/**
 * Gives a way to run scenarios through the real workflow, on a server where time is skipped. One server and one worker
 * serve all of them, one after the other. Every history that a run makes is replayed at once, also of a run that is done
 * again; one that does not replay rejects with `DoesNotReplay`.
 */
export async function metTemporal<T>(
  convenanten: Convenanten,
  werk: (voerUit: VoerUit) => Promise<T>,
  { sleutel = randomBytes(32).toString('base64'), bewaar, workflowBundle: made }: Temporalopties = {},
): Promise<T> {
  stelRuntimeIn('ERROR');
  const env = await timeSkippingEnv();
  try {
    await registerSearchAttributes(env.connection, 'default');
    const sleutels = leesSleutels(sleutel);
    const dossier = new Geheugendossier();
    const connection = await Connection.connect({ address: env.address, channelArgs: GEEN_PINGS });
    const client = new Client({ connection, dataConverter: dataConverter(sleutels) });
    const workflowBundle = made ?? (await bundleWorkflows());
    const worker = await maakWorker({
      connection: env.nativeConnection,
      namespace: 'default',
      sleutels,
      activities: dossier.activities(),
      workflowBundle,
    });
    const opstelling: Opstelling = { env, client, dossier, sleutels, convenanten };
    const replayer = new Replayer({ client, sleutels, workflowBundle });
    let warm: Promise<void> | undefined;
    const voerUitWarm: VoerUit = async (scenario) => {
      await (warm ??= warmOp(opstelling, scenario));
      return voerUit(opstelling, replayer, scenario, bewaar);
    };
    try {
      return await worker.runUntil(() => werk(voerUitWarm));
    } finally {
      await replayer.close();
      await connection.close();
    }
  } finally {
    await env.teardown();
  }
}

/** Reports the case of a scenario once for nothing: a worker that does its first work is too slow for the moments of a file. */
async function warmOp(opstelling: Opstelling, scenario: Scenario): Promise<void> {
  const loop = new Temporalloop(opstelling, { ...scenario, stappen: [], verwacht: [] }, false);
  try {
    await loop.voerUit();
  } finally {
    await loop.ruimOp();
  }
}

async function voerUit(
  opstelling: Opstelling,
  replayer: Replayer,
  scenario: Scenario,
  bewaar: Temporalopties['bewaar'],
): Promise<Uitkomst> {
  for (let poging = 1; ; poging++) {
    const loop = new Temporalloop(opstelling, scenario, poging < POGINGEN);
    try {
      const uitkomst = await loop.voerUit();
      await bewaar?.(scenario, opstelling.client, loop.workflowId);
      return uitkomst;
    } catch (fout) {
      if (!(fout instanceof Vertraagd)) throw fout;
      process.stderr.write(`${scenario.naam}: once more, the machine was too slow (${fout.message})\n`);
    } finally {
      try {
        await replayer.replay(loop.workflowId);
      } finally {
        await loop.ruimOp();
      }
    }
  }
}
