import { moment } from '../../domain/tijd';
import { devServerAddress } from '../opzet';
import { bevestigd, Proef } from './setup';

describe('two people who take one task at the same moment', () => {
  let proef: Proef;

  beforeAll(async () => {
    proef = await Proef.op(devServerAddress(), 'default');
    await proef.startWorker();
    await proef.begin(moment('2026-09-10T09:00:00+02:00'));
  });
  afterAll(() => proef.stop());

  const neem = (persoon: string) => ({
    opdracht: 'neemTaak',
    door: 'school',
    gegevens: { taak: 'eerste-actie', persoon },
  });

  it('get one yes and one clear no, and it happens once', async () => {
    const { casusnummer } = bevestigd(await proef.meld('twee'));
    const namen = ['zc-1', 'zc-2', 'zc-3', 'zc-4'];
    const uitkomsten = await Promise.all(namen.map((naam) => proef.geef('twee', neem(naam), naam)));
    const soorten = uitkomsten.map(({ soort }) => soort).sort();
    expect(soorten).toEqual(['bevestigd', 'geweigerd', 'geweigerd', 'geweigerd']);
    for (const uitkomst of uitkomsten) {
      if (uitkomst.soort !== 'geweigerd') continue;
      expect(uitkomst.weigering).toMatchObject({
        code: 'niet-toegestaan',
        reden: expect.stringContaining('Iemand anders heeft deze taak al'),
      });
    }
    const winnaar = namen[uitkomsten.findIndex(({ soort }) => soort === 'bevestigd')] ?? '';
    const genomen = async () =>
      (await proef.dossier(casusnummer)).flatMap((g) =>
        g.soort === 'taak-genomen' ? [g.gegevens.persoon] : [],
      );
    expect(await genomen()).toEqual([winnaar]);

    // The same form sent twice is the same command: it hears its earlier yes.
    bevestigd(await proef.geef('twee', neem(winnaar), winnaar));
    expect(await genomen()).toEqual([winnaar]);
    const { casus } = await proef.stand('twee');
    expect(casus?.taken['eerste-actie']?.persoon).toBe(winnaar);
  });
});
