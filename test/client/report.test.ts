import type { Client, WithStartWorkflowOperation } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import type { LeesGesloten } from '../../client/afgesloten';
import { createKlok } from '../../client/klok';
import { report } from '../../client/report';
import { Sending } from '../../client/sending';
import type { Nieuwmelding } from '../../client/outcome';
import type { Casus } from '../../domain/casus';
import { loadConvenanten } from '../../convenanten/load';
import { readKeys } from '../../temporal/codec';
import type { casus as casusWorkflow } from '../../workflows/casus';
import type { Afsluiting } from '../../workflows/contract';
import { PROEFSLEUTEL } from '../histories/key';
import { grpcFault } from './faults';

const ADRES = { workflowId: 'casus-x', opdrachtId: 'key' };
const CLOSED = new WorkflowExecutionAlreadyStartedError('there was one', ADRES.workflowId, 'casus');
const ABORTED = grpcFault(14, 'update was aborted');
const EARLIER = { afgehandeld: {}, eerder: [], casus: {} } as unknown as Afsluiting;

const convenant = loadConvenanten().voorGemeente('0014', '2026-09-09');
if (convenant === undefined) throw new Error('no convenant');
const MELDING: Nieuwmelding = {
  melding: {
    leerling: 'x',
    eersteVerzuimdag: '2026-09-07',
    geboortedatum: '2014-03-02',
    onderwijssoort: 'po',
    gemeente: '0014',
  },
  convenant,
  idempotencyKey: 'key',
};

/** Sends a report to a Temporal that answers its starts one after another as told, and says how the last run ended. */
async function send(
  answers: readonly (Error | 'ok')[],
  last: 'RUNNING' | 'COMPLETED' = 'COMPLETED',
  leesGesloten?: LeesGesloten,
) {
  const starts: { reuse: string | undefined; vorige: Afsluiting | null | undefined }[] = [];
  let looks = 0;
  const client = {
    withDeadline: (_: number, call: () => Promise<unknown>) => call(),
    workflow: {
      executeUpdateWithStart: (
        _: unknown,
        {
          startWorkflowOperation: { options },
        }: { startWorkflowOperation: WithStartWorkflowOperation<typeof casusWorkflow> },
      ) => {
        starts.push({ reuse: options.workflowIdReusePolicy, vorige: options.args[0].vorige });
        const answer = answers[starts.length - 1] ?? 'ok';
        return answer === 'ok' ? Promise.resolve({}) : Promise.reject(answer);
      },
      getHandle: () => ({
        describe: async () => {
          looks++;
          return { status: { name: last } };
        },
        result: async () => EARLIER,
      }),
    },
  } as unknown as Client;
  const by = { client, keys: readKeys(PROEFSLEUTEL), klok: createKlok(), taskQueue: 'q', leesGesloten };
  await report(by, ADRES, MELDING, new Sending(client, Date.now() + 5_000));
  return { starts, looks };
}

const FIRST = { reuse: 'REJECT_DUPLICATE', vorige: null };
const AFTER = { reuse: 'ALLOW_DUPLICATE', vorige: EARLIER };

test('a report of a child that never had a case asks Temporal nothing first', async () => {
  expect(await send(['ok'])).toEqual({ starts: [FIRST], looks: 0 });
});

test('a report after the closing opens the next case with how the last one ended', async () => {
  expect(await send([CLOSED, 'ok'])).toEqual({ starts: [FIRST, AFTER], looks: 1 });
});

test('how the last case ended is looked up again before every attempt', async () => {
  expect(await send([CLOSED, ABORTED, CLOSED, 'ok'])).toEqual({
    starts: [FIRST, AFTER, FIRST, AFTER],
    looks: 2,
  });
});

test('a case that was opened meanwhile is joined', async () => {
  expect(await send([CLOSED, 'ok'], 'RUNNING')).toEqual({ starts: [FIRST, FIRST], looks: 1 });
});

test('of what Temporal does not know the dossier tells how it ended; one that is away or slow is not waited for', async () => {
  const inDossier = { casus: { casusnummer: 'x' } as unknown as Casus, kenmerk: '2026-00001' };
  const vorige = { ...inDossier, afgehandeld: {}, eerder: [] };
  const opening = async (leesGesloten: LeesGesloten) =>
    (await send(['ok'], 'COMPLETED', leesGesloten)).starts;
  expect(await opening(() => Promise.resolve(inDossier))).toEqual([{ ...FIRST, vorige }]);
  expect(await opening(() => Promise.resolve(undefined))).toEqual([FIRST]);
  expect(await opening(() => Promise.reject(new Error('away')))).toEqual([FIRST]);
  expect(await opening(() => new Promise(() => undefined))).toEqual([FIRST]);
});
