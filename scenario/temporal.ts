import { randomBytes } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { dataConverter, leesSleutels } from '../codec';
import type { Convenanten } from '../convenanten/convenanten';
import { registerSearchAttributes } from '../embedded/namespace';
import { timeSkippingEnv } from '../test/opzet';
import { stelRuntimeIn } from '../worker/runtime';
import { maakWorker } from '../worker/maak-worker';
import { Geheugendossier } from './geheugendossier';
import type { Scenario } from './schema';
import { Temporalloop, Vertraagd, type Opstelling } from './temporalloop';
import type { Uitkomst } from './verloop';

/** How often a run is done again because the machine was too slow for the moments of the file. */
const POGINGEN = 5;

/** The time-skipping server hangs up on a client that asks more than once in five minutes whether it is there. */
const GEEN_PINGS = { 'grpc.keepalive_time_ms': 600_000, 'grpc.keepalive_permit_without_calls': 0 };

export type VoerUit = (scenario: Scenario) => Promise<Uitkomst>;

/**
 * Gives a way to run scenarios through the real workflow, on a server where time is skipped. One server and one worker
 * serve all of them, one after the other.
 */
export async function metTemporal<T>(
  convenanten: Convenanten,
  werk: (voerUit: VoerUit) => Promise<T>,
): Promise<T> {
  stelRuntimeIn('ERROR');
  const env = await timeSkippingEnv();
  try {
    await registerSearchAttributes(env.connection, 'default');
    const sleutels = leesSleutels(randomBytes(32).toString('base64'));
    const dossier = new Geheugendossier();
    const connection = await Connection.connect({ address: env.address, channelArgs: GEEN_PINGS });
    const client = new Client({ connection, dataConverter: dataConverter(sleutels) });
    const worker = await maakWorker({
      connection: env.nativeConnection,
      namespace: 'default',
      sleutels,
      activities: dossier.activities(),
    });
    try {
      return await worker.runUntil(() =>
        werk((scenario) => voerUit({ env, client, dossier, sleutels, convenanten }, scenario)),
      );
    } finally {
      await connection.close();
    }
  } finally {
    await env.teardown();
  }
}

async function voerUit(opstelling: Opstelling, scenario: Scenario): Promise<Uitkomst> {
  for (let poging = 1; ; poging++) {
    const loop = new Temporalloop(opstelling, scenario, poging < POGINGEN);
    try {
      return await loop.voerUit();
    } catch (fout) {
      if (!(fout instanceof Vertraagd)) throw fout;
    } finally {
      await loop.ruimOp();
    }
  }
}
