import { lopendeTermijnen } from '../../domain/termijnen';
import { inAmsterdam } from '../../domain/tijd';
import { geeft, weigering } from './gevolg';
import { melding, metConvenant, Spel } from './hulp';

type Anders = Parameters<typeof metConvenant>[0];
const begin = (anders: Anders = {}) =>
  Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }), {
    convenant: metConvenant({ versie: 2, ...anders }),
  });
const nieuwer = (anders: Anders = {}) => metConvenant({ versie: 3, ...anders });
const over = (spel: Spel, op: string, anders: Anders = {}) =>
  spel.doe(op, 'zetConvenantOver', 'manager', { versie: 3 }, nieuwer(anders));
const volgendeGemist = ({ casus }: Spel) =>
  lopendeTermijnen(casus)
    .filter(({ soort }) => soort === 'voortgang-gemist')
    .map(({ op }) => inAmsterdam(op).slice(0, 16));

/** Rule 16. */
describe('a case is moved', () => {
  const OP = '2026-09-08T10:00:00+02:00';
  it.each([
    [1, 'De casus loopt al onder versie 2; kies een nieuwere versie.'],
    [2, 'De casus loopt al onder versie 2; kies een nieuwere versie.'],
    [3, 'Het convenant van standaard heeft geen versie 3; kies een versie die er is.'],
  ])('not to version %i where there is none that is newer', (versie, reden) => {
    const convenant = versie < 3 ? metConvenant({ versie }) : undefined;
    expect(weigering(begin(), OP, 'zetConvenantOver', 'manager', { versie }, convenant)).toMatchObject({
      code: 'niet-toegestaan',
      reden,
    });
  });

  it('to a newer version that there is', () => {
    expect(geeft(begin(), OP, 'zetConvenantOver', 'manager', { versie: 3 }, nieuwer())).toEqual([
      'convenant-overgezet',
    ]);
    expect(over(begin(), OP).casus.convenant).toEqual(nieuwer());
  });
});

/** Rule 4: the first report is due on Tuesday 15 September at midnight, and then every week. */
describe('reports that were missed before', () => {
  const telt: Anders = { voortgang: { gemistIsStagnatieNa: 3 } };

  it('do not count where nobody counted them, that of this very moment included', () => {
    for (const [op, gemist, volgende] of [
      ['2026-09-14T23:00:00+02:00', 0, '2026-09-15T00:00'],
      ['2026-09-15T00:00:00+02:00', 1, '2026-09-22T00:00'],
      ['2026-09-28T23:00:00+02:00', 2, '2026-09-29T00:00'],
      ['2026-09-29T00:00:00+02:00', 3, '2026-10-06T00:00'],
    ] as const) {
      const spel = over(begin().tot(op), op, telt);
      expect([spel.casus.geteldeRondes, spel.casus.gemist]).toEqual([gemist, 0]);
      expect(volgendeGemist(spel)).toEqual([volgende]);
    }
  });

  it('count on where they were counted', () => {
    const op = '2026-09-23T10:00:00+02:00';
    const spel = over(begin(telt).tot(op), op, telt);
    expect([spel.casus.geteldeRondes, spel.casus.gemist]).toEqual([2, 2]);
    expect(volgendeGemist(spel)).toEqual(['2026-09-29T00:00']);
  });

  it('are not those of nazorg, when none was due: the first after a relapse counts', () => {
    const spel = begin().doe('2026-09-10T10:00:00+02:00', 'meldTerugkeer', 'school', {
      ...{ vanaf: '2026-09-10', plek: 'eigen school', volledig: true },
    });
    over(spel.tot('2026-10-01T10:00:00+02:00'), '2026-10-01T10:00:00+02:00', telt);
    spel.doe('2026-10-05T10:00:00+02:00', 'meldTerugval', 'school', { vanaf: '2026-10-05' });
    expect(volgendeGemist(spel)).toEqual(['2026-10-10T00:00']);
  });
});

/** Rule 11. */
describe('nazorg under another convenant', () => {
  const OP = '2026-09-10T10:00:00+02:00';
  const nazorg = () =>
    begin().doe('2026-09-08T10:00:00+02:00', 'meldTerugkeer', 'school', {
      ...{ vanaf: '2026-09-08', plek: 'eigen school', volledig: true },
    });

  it('that ends it on the same day leaves who watches over it as it was', () => {
    const taak = nazorg().casus.taken['nazorg-bevestigen'];
    const spel = over(nazorg(), OP, { taken: { herinneringVoor: 5 } });
    expect(taak?.herinnering).not.toBeNull();
    expect(spel.casus.taken['nazorg-bevestigen']).toEqual(taak);
  });

  it('that ends it later gives until then', () => {
    const spel = over(nazorg(), OP, { termijnen: { nazorg: 35 } });
    const { uiterlijk = '', herinnering = '' } = spel.casus.taken['nazorg-bevestigen'] ?? {};
    expect([uiterlijk, herinnering ?? ''].map((op) => inAmsterdam(op).slice(0, 16))).toEqual([
      '2026-10-13T00:00',
      '2026-10-12T07:00',
    ]);
  });

  it('asks nobody again who said that it goes well', () => {
    const bevestigd = nazorg().doe(OP, 'bevestigNazorg', 'school', { toelichting: 'Het gaat goed.' });
    const spel = over(bevestigd, OP, { termijnen: { nazorg: 35 } });
    expect(spel.casus.taken).toEqual(bevestigd.casus.taken);
    expect(spel.casus.taken['nazorg-bevestigen']).toBeUndefined();
  });
});
