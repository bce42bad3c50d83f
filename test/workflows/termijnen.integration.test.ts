import type { Opdracht } from '../../domain/opdracht';
import { moment, naarEpoch, vanEpoch } from '../../domain/tijd';
import { devServerAddress } from '../opzet';
import { bevestigd, Proef, totdat } from './setup';

/** Four weeks in: the school hands over to the casusregisseur. */
const TERM = moment('2026-10-05T00:00:00+02:00');

/** Only accepted once the casusregisseur holds the case. */
const PERSPECTIEF: Opdracht = {
  opdracht: 'legPerspectiefVast',
  door: 'casusregisseur',
  gegevens: { omschrijving: 'plek op het sbo', verwachtOp: '2026-10-20' },
};

const AFSPRAAK: Opdracht = {
  opdracht: 'maakAfspraak',
  door: 'casusregisseur',
  gegevens: { afspraak: 'a1', omschrijving: 'toets', wie: 'school', uiterlijk: '2026-10-20' },
};

/** On a real server in real time: the clock of the cases is set a few seconds before the term. */
describe('commands around a term', () => {
  let proef: Proef;

  beforeAll(async () => {
    proef = await Proef.op(devServerAddress(), 'default');
    await proef.startWorker();
    await proef.begin(TERM);
    bevestigd(await proef.meld('opwarmen', { timeoutMs: 60_000 }));
  });
  afterAll(() => proef.stop());

  /** Waits in real time until a number of milliseconds after the term. */
  async function totTerm(ms: number): Promise<void> {
    const nog = naarEpoch(TERM) + ms - (await proef.nuMs());
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, nog)));
  }

  async function opVolgorde(leerling: string): Promise<{ soort: string; op: string }[]> {
    const { casus } = await proef.stand(leerling);
    const dossier = await proef.dossier(casus?.casusnummer ?? '');
    const regels = dossier.map((g) => ({ soort: g.soort, op: moment(g.op) }));
    expect(regels.map((regel) => regel.op).sort()).toEqual(regels.map((regel) => regel.op));
    return regels;
  }

  it('are judged before it one second before, and after it at and one second after', async () => {
    await proef.begin(vanEpoch(naarEpoch(TERM) - 15_000));
    for (const leerling of ['ervoor', 'erop', 'erna']) bevestigd(await proef.meld(leerling));
    await totTerm(-1_000);
    expect(await proef.geef('ervoor', PERSPECTIEF)).toMatchObject({ soort: 'geweigerd' });
    await totTerm(0);
    const erop = await proef.geef('erop', PERSPECTIEF);
    await totTerm(1_000);
    const erna = await proef.geef('erna', PERSPECTIEF);

    for (const [leerling, uitkomst] of [
      ['erop', erop],
      ['erna', erna],
    ] as const) {
      expect(uitkomst).toMatchObject({ soort: 'bevestigd', bevestiging: { beeld: { fase: 'casusregie' } } });
      const regels = await opVolgorde(leerling);
      const overgang = regels.findIndex((regel) => regel.soort === 'fase-geopend' && regel.op === TERM);
      expect(overgang).toBeGreaterThan(0);
      expect(regels.findIndex((regel) => regel.soort === 'perspectief-vastgelegd')).toBeGreaterThan(overgang);
    }
    expect((await opVolgorde('ervoor')).some((regel) => regel.soort === 'perspectief-vastgelegd')).toBe(
      false,
    );
  });

  it('never overtake it, however close they come', async () => {
    await proef.begin(vanEpoch(naarEpoch(TERM) - 15_000));
    const leerlingen = Array.from({ length: 12 }, (_, i) => ({ leerling: `dicht-${i}`, ms: (i - 6) * 16 }));
    await Promise.all(leerlingen.map(({ leerling }) => proef.meld(leerling)));
    await Promise.all(
      leerlingen.map(async ({ leerling, ms }) => {
        await totTerm(ms);
        const uitkomst = await proef.geef(leerling, PERSPECTIEF);
        await totdat(
          () => proef.stand(leerling),
          ({ casus, bevestigd: tot }) => casus?.fase === 'casusregie' && tot === casus.volgnummer,
        );
        const regels = await opVolgorde(leerling);
        const overgang = regels.findIndex((regel) => regel.soort === 'fase-geopend' && regel.op === TERM);
        const hoop = regels.findIndex((regel) => regel.soort === 'perspectief-vastgelegd');
        expect(overgang).toBeGreaterThan(0);
        if (uitkomst.soort === 'geweigerd') expect(hoop).toBe(-1);
        else expect(hoop).toBeGreaterThan(overgang);
      }),
    );
  });

  it('that wait together with it come after it, and of two equal ones one is refused', async () => {
    await proef.begin(vanEpoch(naarEpoch(TERM) - 10_000));
    bevestigd(await proef.meld('samen'));
    await proef.worker?.stop();
    await totTerm(500);
    const gegeven = Promise.all([
      proef.geef('samen', PERSPECTIEF),
      proef.geef('samen', AFSPRAAK),
      proef.geef('samen', AFSPRAAK),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await proef.startWorker();
    const [hoop, ...afspraken] = await gegeven;
    expect(hoop).toMatchObject({ soort: 'bevestigd', bevestiging: { beeld: { fase: 'casusregie' } } });
    expect(afspraken.map((uitkomst) => uitkomst.soort).sort()).toEqual(['bevestigd', 'geweigerd']);
    const regels = await opVolgorde('samen');
    expect(regels.filter((regel) => regel.soort === 'afspraak-gemaakt')).toHaveLength(1);
    const overgang = regels.findIndex((regel) => regel.soort === 'fase-geopend' && regel.op === TERM);
    expect(regels.findIndex((regel) => regel.soort === 'afspraak-gemaakt')).toBeGreaterThan(overgang);
  });

  it('leave the timer alone when they do not move the next moment', async () => {
    await proef.begin(moment('2026-09-14T12:00:00+02:00'));
    bevestigd(await proef.meld('een-wekker'));
    const handle = proef.client.workflow.getHandle(proef.workflowId('een-wekker'));
    const voor = (await handle.fetchHistory()).events?.length ?? 0;
    const aanbod = {
      aanbod: 'x',
      soort: 'zorg',
      aanbieder: 'Jeugdhulp',
      startdatum: '2026-10-01',
      wachtlijst: true,
    };
    bevestigd(await proef.geef('een-wekker', { opdracht: 'doeAanbod', door: 'school', gegevens: aanbod }));
    const nieuw = ((await handle.fetchHistory()).events ?? []).slice(voor);
    expect(nieuw.some((event) => event.workflowExecutionUpdateCompletedEventAttributes != null)).toBe(true);
    expect(
      nieuw.filter((event) => event.timerCanceledEventAttributes ?? event.timerStartedEventAttributes),
    ).toEqual([]);
  });
});
