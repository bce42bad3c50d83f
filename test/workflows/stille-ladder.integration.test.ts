import { naarEpoch, vanEpoch } from '../../domain/tijd';
import { heleSeconde } from '../../scenario/vergelijk';
import { simuleer } from '../../scenario/kern';
import { bevestigd, convenanten, MELDING, Proef, totdat } from './setup';

const GEMELD = '2026-09-07T07:00:00.000Z';
const EINDE = '2026-12-06T23:00:05.000Z';
/** As a history numbers it: EVENT_TYPE_TIMER_FIRED. */
const TIMER_FIRED = '18';

describe('a case that nobody touches', () => {
  let proef: Proef;

  beforeAll(async () => {
    proef = await Proef.metTijd();
  });
  afterAll(() => proef.stop());

  it('reaches the om in at most 200 events of history, with the same dossier as the pure core', async () => {
    await proef.begin(GEMELD);
    const { casusnummer } = bevestigd(await proef.meld('stil', { timeoutMs: 60_000 }));
    await proef.tot(EINDE);
    const { casus } = await totdat(
      () => proef.stand('stil'),
      (stand) => stand.casus?.fase === 'om' && stand.bevestigd === stand.casus.volgnummer,
    );
    const history = await proef.history('stil');
    const wakeUps = history.filter((type) => type === TIMER_FIRED).length;
    console.log(`silent ladder: ${history.length} events of history, ${wakeUps} wake-ups`);
    expect(history.length).toBeLessThanOrEqual(200);

    const dossier = await proef.dossier(casusnummer);
    expect(dossier).toHaveLength(casus?.volgnummer ?? 0);
    const kern = simuleer(
      {
        naam: 'stil',
        convenant: 'standaard',
        melding: { ...MELDING, gemeldOp: casus?.gemeldOp },
        verwacht: [{ op: EINDE }],
      },
      convenanten,
    );
    expect(dossier.map(({ soort, op }) => [heleSeconde(op), soort])).toEqual(
      kern.verloop.map(({ op, gebeurtenis }) => [op, gebeurtenis]),
    );
  });

  it("whose report was refused ends by itself after a minute, and stands in nobody's way", async () => {
    await proef.begin(GEMELD);
    const melding = { ...MELDING, leerling: 'mis', eersteVerzuimdag: '2026-10-01' };
    expect(await proef.meld('mis', { melding })).toMatchObject({ soort: 'geweigerd' });
    await proef.tot(vanEpoch(naarEpoch(GEMELD) + 62_000));
    const handle = proef.client.workflow.getHandle(proef.workflowId('mis'));
    await totdat(
      () => handle.describe(),
      ({ status }) => status.name === 'COMPLETED',
    );
    expect(bevestigd(await proef.meld('mis', { idempotencyKey: 'beter' }))).toMatchObject({
      nieuw: true,
      beeld: { vervolgOp: null },
    });
  });
});
