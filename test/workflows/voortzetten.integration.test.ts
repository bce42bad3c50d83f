import { decodeArrayFromPayloads } from '@temporalio/common/lib/internal-non-workflow';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { moment } from '../../domain/tijd';
import { configureRuntime } from '../../temporal/runtime';
import { bevestigd, Proef, totdat, voortgang } from './setup';

/** A server that asks for a new run after a few commands, where a real one waits for thousands of events. */
const LIMIET = 60;
const SPREIDING = 300_000;

describe('a case whose history is cut', () => {
  let env: TestWorkflowEnvironment;
  let proef: Proef;

  beforeAll(async () => {
    configureRuntime('ERROR');
    env = await TestWorkflowEnvironment.createLocal({
      server: {
        executable: {
          type: 'existing-path',
          path: process.env['DOORBRAAK_TEST_TEMPORAL_BINARY'] ?? 'temporal',
        },
        extraArgs: ['--dynamic-config-value', `limit.historyCount.suggestContinueAsNew=${LIMIET}`],
      },
    });
    proef = await Proef.op(env.address, 'default');
    await proef.startWorker();
    await proef.begin(moment('2026-10-12T09:00:00+02:00'));
    proef.spreiding = SPREIDING;
  });
  afterAll(async () => {
    await proef.stop();
    await env.teardown();
  });

  function afspraak(nummer: number) {
    return {
      opdracht: 'maakAfspraak',
      door: 'casusregisseur',
      gegevens: { afspraak: `a${nummer}`, omschrijving: 'toets', wie: 'school', uiterlijk: '2026-10-30' },
    };
  }

  it('loses no command that comes in meanwhile and does none twice', async () => {
    const gemeld = bevestigd(await proef.meld('lang'));
    const { casusnummer } = gemeld;
    const { kenmerk } = gemeld.beeld;
    expect(kenmerk).toMatch(/^2026-\d{5}$/);
    const nummers = Array.from({ length: 48 }, (_, i) => i);
    const uitkomsten = new Map<number, number>();
    const wachtrij = [...nummers];
    const zender = async () => {
      for (let nummer = wachtrij.shift(); nummer !== undefined; nummer = wachtrij.shift()) {
        uitkomsten.set(
          nummer,
          bevestigd(await proef.geef('lang', afspraak(nummer), `sleutel ${nummer}`)).tot,
        );
      }
    };
    await Promise.all(Array.from({ length: 6 }, zender));

    const handle = proef.client.workflow.getHandle(proef.workflowId('lang'));
    const beschrijving = await handle.describe();
    const { events } = await handle.fetchHistory();
    const begin = events?.[0]?.workflowExecutionStartedEventAttributes;
    expect(begin?.continuedExecutionRunId).toBeTruthy();
    // A setting that changes meanwhile is for cases that open later.
    const { loadedDataConverter } = proef.client.workflow.options;
    const [invoer] = await decodeArrayFromPayloads(loadedDataConverter, begin?.input?.payloads);
    expect(invoer).toMatchObject({ klokSpreiding: SPREIDING, voortgezet: { kenmerk } });
    expect(begin?.firstExecutionRunId).not.toBe(beschrijving.runId);
    expect(beschrijving.historyLength).toBeLessThan(4 * LIMIET);

    const dossier = await proef.dossier(casusnummer);
    const gemaakt = dossier.filter((g) => g.soort === 'afspraak-gemaakt');
    expect(gemaakt).toHaveLength(nummers.length);

    // A key from an earlier run is still known: the same answer, and nothing is done again.
    const weer = bevestigd(await proef.geef('lang', afspraak(0), 'sleutel 0'));
    expect(weer.tot).toBe(uitkomsten.get(0));
    expect(weer.beeld.kenmerk).toBe(kenmerk);
    expect((await proef.dossier(casusnummer)).length).toBe(dossier.length);
    expect(await proef.geef('lang', afspraak(0), 'andere sleutel')).toMatchObject({ soort: 'geweigerd' });
  });

  it('still refuses what was filled in before the last command of an earlier run', async () => {
    const { casus } = await proef.stand('lang');
    const workflowId = proef.workflowId('lang');
    const geef = (sleutel: string, alsVolgnummer: number) =>
      proef.casussen().geefOpdracht(workflowId, voortgang('casusregisseur'), sleutel, { alsVolgnummer });
    const volgnummer = casus?.volgnummer ?? 0;
    expect(await geef('oud formulier', volgnummer - 1)).toMatchObject({ soort: 'geweigerd' });
    expect(await geef('vers formulier', volgnummer)).toMatchObject({ soort: 'bevestigd' });
  });

  it('still wakes at its next moment, and is still found', async () => {
    const { casus } = await proef.stand('lang');
    const handle = proef.client.workflow.getHandle(proef.workflowId('lang'));
    const wekkers = async () => ((await handle.describe()).raw.pendingActivities ?? []).length;
    expect(await totdat(wekkers, (aantal) => aantal === 0)).toBe(0);
    const { events } = await handle.fetchHistory();
    expect(events?.some((event) => event.timerStartedEventAttributes != null)).toBe(true);
    const gevonden = () => proef.casussen().findWorkflowId(casus?.casusnummer ?? '');
    expect(await totdat(gevonden, (id) => id !== null)).toBe(proef.workflowId('lang'));
    const { typedSearchAttributes } = await handle.describe();
    expect(typedSearchAttributes.getAll().find(({ key }) => key.name === 'fase')?.value).toBe('casusregie');
  });
});
