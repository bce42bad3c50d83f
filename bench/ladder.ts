import { Client } from '@temporalio/client';
import { CasusClient } from '../client/casus-client';
import { dataConverter, readKeys } from '../temporal/codec';
import { loadConvenanten } from '../convenanten/load';
import { datumVan, middernacht, naarEpoch, plusDagen, vanEpoch } from '../domain/tijd';
import { registerSearchAttributes } from '../temporal/namespace';
import { timeSkippingEnv } from '../embedded/time-server';
import { startWorker } from '../worker/worker';
import { beeldQuery } from '../workflows/contract';
import { melding } from './casus';

/** Days after which silence of the parents leads to the om. */
const LADDER_DAYS = 13 * 7;
const MINUTE_MS = 60_000;

/**
 * The history events of a case that is reported on the first day and that nobody touches until it is in om: the real
 * workflow, worker and dossier, on the server where time is skipped. The key is the one the dossier is encrypted with.
 */
export async function silentLadderEvents(databaseUrl: string, key: string): Promise<number> {
  const env = await timeSkippingEnv();
  try {
    const namespace = 'default';
    await registerSearchAttributes(env.connection, namespace);
    const worker = await startWorker({
      temporalAddress: env.address,
      namespace,
      databaseUrl,
      key,
      post: { plain: true },
    });
    try {
      const keys = readKeys(key);
      const client = new Client({
        connection: env.connection,
        namespace,
        dataConverter: dataConverter(keys),
      });
      const today = datumVan(vanEpoch(await env.currentTimeMs()));
      const report = { ...melding(), leerling: 'bench-ladder', eersteVerzuimdag: today };
      const convenant = loadConvenanten().voorGemeente(report.gemeente, today);
      if (convenant === undefined) throw new Error(`No convenant for gemeente ${report.gemeente}.`);
      const cases = new CasusClient({ client, keys });
      const uitkomst = await cases.meld({
        melding: report,
        convenant,
        idempotencyKey: 'ladder',
        timeoutMs: 60_000,
      });
      if (uitkomst.soort !== 'bevestigd')
        throw new Error(`The report of the ladder ended as ${uitkomst.soort}.`);

      const end = naarEpoch(middernacht(plusDagen(today, LADDER_DAYS))) + MINUTE_MS;
      await env.sleep(end - (await env.currentTimeMs()));
      const handle = client.workflow.getHandle(uitkomst.workflowId);
      const { fase } = (await handle.query(beeldQuery)) ?? {};
      if (fase !== 'om')
        throw new Error(`After ${LADDER_DAYS} days of silence the case is in ${fase ?? 'no phase'}.`);
      const { events } = await handle.fetchHistory();
      const started = events?.[0]?.workflowExecutionStartedEventAttributes;
      if (started?.continuedExecutionRunId)
        throw new Error('The history of the ladder was cut: it cannot be counted.');
      return events?.length ?? 0;
    } finally {
      await worker.stop();
    }
  } finally {
    await env.teardown();
  }
}
