import { moment, naarEpoch, vanEpoch } from '../../domain/tijd';
import { delayMs } from '../../workflows/spread';
import { devServerAddress } from '../opzet';
import { bevestigd, Proef, totdat, voortgang } from './setup';

/** Four weeks in: the school hands over to the casusregisseur. */
const TERM = moment('2026-10-05T00:00:00+02:00');
const SPREIDING = 30_000;
/** How long before the term the cases are reported. */
const VOORAF_MS = 10_000;

/** On a real server in real time: the clock of the cases is set a few seconds before the term. */
describe('cases whose term passes at one midnight', () => {
  let proef: Proef;

  beforeAll(async () => {
    proef = await Proef.op(devServerAddress(), 'default');
    await proef.startWorker();
    await proef.begin(TERM);
    bevestigd(await proef.meld('opwarmen', { timeoutMs: 60_000 }));
    proef.spreiding = SPREIDING;
  });
  afterAll(() => proef.stop());

  const uitstelVan = (leerling: string) => delayMs(proef.workflowId(leerling), SPREIDING);

  /** A child whose case is woken so long after the term. */
  function kind(vanMs: number, totMs: number): string {
    for (let i = 0; ; i++) {
      const ms = uitstelVan(`spreiding-${i}`);
      if (ms >= vanMs && ms < totMs) return `spreiding-${i}`;
    }
  }

  /** Waits in real time until a number of milliseconds after the term. */
  async function totTerm(ms: number): Promise<void> {
    const nog = naarEpoch(TERM) + ms - (await proef.nuMs());
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, nog)));
  }

  /** The row of the step to casusregie, once it is there. */
  async function stap(leerling: string) {
    const { casus } = await totdat(
      () => proef.stand(leerling),
      (stand) => stand.casus?.fase === 'casusregie' && stand.bevestigd === stand.casus.volgnummer,
    );
    const rijen = await proef.db
      .selectFrom('gebeurtenis')
      .selectAll()
      .where('casusnummer', '=', casus?.casusnummer ?? '')
      .orderBy('nummer')
      .execute();
    const stappen = rijen.filter(
      ({ soort, gegevens }) =>
        soort === 'fase-geopend' && (gegevens as { fase: string }).fase === 'casusregie',
    );
    expect(stappen).toHaveLength(1);
    const na = naarEpoch(stappen[0]!.werkelijkOp) - naarEpoch(TERM);
    return { op: moment(stappen[0]!.op), na, rijen, nummer: stappen[0]!.nummer };
  }

  async function toestand(leerling: string): Promise<string> {
    const handle = proef.client.workflow.getHandle(proef.workflowId(leerling));
    const metadata = await handle.query<{ currentDetails?: string }>('__temporal_workflow_metadata');
    return metadata.currentDetails ?? '';
  }

  it('are woken each at its own moment after it, and a command in between finds the term passed', async () => {
    await proef.begin(vanEpoch(naarEpoch(TERM) - VOORAF_MS));
    const [vroeg, laat, opdracht] = [kind(5_000, 6_000), kind(11_000, 12_000), kind(14_000, 15_000)];
    for (const leerling of [vroeg, laat, opdracht]) bevestigd(await proef.meld(leerling));
    const seconde = String(Math.floor(uitstelVan(laat) / 1_000)).padStart(2, '0');
    expect(await toestand(laat)).toContain(`05-10-2026 00:00, de casus wordt gewekt om 00:00:${seconde}`);

    await totTerm(1_500);
    for (const leerling of [vroeg, laat, opdracht]) {
      expect((await proef.stand(leerling)).casus?.fase).toBe('schoolregie');
      expect((await proef.casussen().beeld(proef.workflowId(leerling)))?.fase).toBe('casusregie');
    }
    // Only who holds the lead after the term may do this.
    const { vanaf } = bevestigd(
      await proef.geef(opdracht, {
        opdracht: 'legPerspectiefVast',
        door: 'casusregisseur',
        gegevens: { omschrijving: 'plek op het sbo', verwachtOp: '2026-10-20' },
      }),
    );
    expect(await proef.geef(opdracht, voortgang('school'))).toMatchObject({ soort: 'bevestigd' });
    const inBetween = await stap(opdracht);
    expect(inBetween.na).toBeLessThan(5_000);
    expect(inBetween.nummer).toBeLessThan(vanaf);
    const historie = await proef.history(opdracht);

    const [eerst, daarna] = [await stap(vroeg), await stap(laat)];
    for (const [leerling, { op, na }] of [
      [vroeg, eerst],
      [laat, daarna],
      [opdracht, inBetween],
    ] as const) {
      expect([leerling, op]).toEqual([leerling, TERM]);
      // What really happened is kept in whole seconds.
      if (leerling !== opdracht) expect(na).toBeGreaterThanOrEqual(uitstelVan(leerling) - 1_000);
    }
    expect(daarna.na).toBeGreaterThan(eerst.na);

    await totTerm(uitstelVan(opdracht) + 2_000);
    expect(await proef.history(opdracht)).toEqual(historie);
    expect((await stap(opdracht)).rijen).toEqual(inBetween.rijen);
  });
});
