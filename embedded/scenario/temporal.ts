import { randomBytes } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import type { WorkflowBundleOption } from '@temporalio/worker';
import { dataConverter, readKeys } from '../../temporal/codec';
import type { Convenanten } from '../../convenanten/convenanten';
import { registerSearchAttributes } from '../../temporal/namespace';
import { bundleWorkflows } from '../../temporal/bundle';
import { timeSkippingEnv } from '../time-server';
import { createWorker } from '../../temporal/worker-options';
import { Replayer } from '../../temporal/replay';
import { configureRuntime } from '../../temporal/runtime';
import { MemoryDossier } from './memory-dossier';
import type { Scenario } from '../../scenario/schema';
import { TemporalRun, TooSlow, type Setup } from './temporal-run';
import type { Uitkomst } from '../../scenario/verloop';

/** How often a run is done again because the machine was too slow for the moments of the file. */
const ATTEMPTS = 5;

/** The time-skipping server hangs up on a client that asks more than once in five minutes whether it is there. */
const NO_PINGS = { 'grpc.keepalive_time_ms': 600_000, 'grpc.keepalive_permit_without_calls': 0 };

export type RunScenario = (scenario: Scenario) => Promise<Uitkomst>;

export interface WithTemporalOptions {
  /** Key of the payloads; by default one that nobody keeps. */
  readonly key?: string;
  /** The workflow code, made before. */
  readonly workflowBundle?: WorkflowBundleOption | undefined;
  /** Gets the workflow of each run that counts, before it is cleared away. */
  readonly keep?: (scenario: Scenario, client: Client, workflowId: string) => Promise<void>;
}

/**
 * Gives a way to run scenarios through the real workflow, on a server where time is skipped. One server and one worker
 * serve all of them, one after the other. Every history that a run makes is replayed at once, also of a run that is done
 * again; one that does not replay rejects with `DoesNotReplay`.
 */
export async function withTemporal<T>(
  convenanten: Convenanten,
  work: (run: RunScenario) => Promise<T>,
  { key = randomBytes(32).toString('base64'), keep, workflowBundle: made }: WithTemporalOptions = {},
): Promise<T> {
  configureRuntime('ERROR');
  const env = await timeSkippingEnv();
  try {
    await registerSearchAttributes(env.connection, 'default');
    const keys = readKeys(key);
    const dossier = new MemoryDossier();
    const connection = await Connection.connect({ address: env.address, channelArgs: NO_PINGS });
    const client = new Client({ connection, dataConverter: dataConverter(keys) });
    const workflowBundle = made ?? (await bundleWorkflows());
    const worker = await createWorker({
      connection: env.nativeConnection,
      namespace: 'default',
      keys,
      activities: dossier.activities(),
      workflowBundle,
    });
    const setup: Setup = { env, client, dossier, keys, convenanten };
    const replayer = new Replayer({ client, keys, workflowBundle });
    let warm: Promise<void> | undefined;
    const runWarm: RunScenario = async (scenario) => {
      await (warm ??= warmUp(setup, scenario));
      return run(setup, replayer, scenario, keep);
    };
    try {
      return await worker.runUntil(() => work(runWarm));
    } finally {
      await replayer.close();
      await connection.close();
    }
  } finally {
    await env.teardown();
  }
}

/** Reports the case of a scenario once for nothing: a worker that does its first work is too slow for the moments of a file. */
async function warmUp(setup: Setup, scenario: Scenario): Promise<void> {
  const loop = new TemporalRun(setup, { ...scenario, stappen: [], verwacht: [] }, false);
  try {
    await loop.run();
  } finally {
    await loop.cleanUp();
  }
}

async function run(
  setup: Setup,
  replayer: Replayer,
  scenario: Scenario,
  keep: WithTemporalOptions['keep'],
): Promise<Uitkomst> {
  for (let attempt = 1; ; attempt++) {
    const loop = new TemporalRun(setup, scenario, attempt < ATTEMPTS);
    try {
      const uitkomst = await loop.run();
      await keep?.(scenario, setup.client, loop.workflowId);
      return uitkomst;
    } catch (error) {
      if (!(error instanceof TooSlow)) throw error;
      process.stderr.write(`${scenario.naam}: once more, the machine was too slow (${error.message})\n`);
    } finally {
      try {
        await replayer.replay(loop.workflowId);
      } finally {
        await loop.cleanUp();
      }
    }
  }
}
