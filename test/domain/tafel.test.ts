import { zitAanTafel } from '../../domain/tafel';
import { moment } from '../../domain/tijd';
import { berichten } from '../../taal/berichten';
import { geeft, nietAangeboden, weigering } from './gevolg';
import { melding, Spel } from './hulp';

const OP = '2026-11-02T09:00:00+01:00';
const TAFEL = '2026-11-05T14:00:00+01:00';
const doorbraak = () =>
  Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' })).tot(OP);
const plan = (spel: Spel, anders = {}) =>
  spel.doe(OP, 'planDoorbraaktafel', 'casusregisseur', { op: TAFEL, ...anders });
const afspraak = { afspraak: 'a', omschrijving: 'Belt', wie: 'X', uiterlijk: '2026-11-20' };
const vast = (uitkomst: string) => ({ aanwezig: ['A'], verslag: 'Besproken.', uitkomst });

/** Rule 21. */
describe('a table that is planned', () => {
  it('is written down with its place where that is known', () => {
    const gepland = (anders = {}) => plan(doorbraak(), anders).van('doorbraaktafel-gepland')[0]?.gegevens;
    expect(gepland()).toStrictEqual({ tijdstip: moment(TAFEL), deelnemers: [] });
    const deelnemers = [{ naam: 'Sanne', discipline: 'jeugdarts' }];
    expect(gepland({ plaats: 'raadhuis', deelnemers })).toStrictEqual({
      tijdstip: moment(TAFEL),
      plaats: 'raadhuis',
      deelnemers,
    });
  });

  it('says of which moment it takes the place while that table was not held, also when the moment stays', () => {
    const anders = '2026-11-12T10:00:00+01:00';
    const spel = plan(plan(plan(doorbraak()), { op: anders }), { op: anders });
    const vervangen = () =>
      spel.van('doorbraaktafel-gepland').map(({ gegevens }) => gegevens.inPlaatsVan ?? null);
    expect(vervangen()).toEqual([null, moment(TAFEL), moment(anders)]);
    spel
      .doe(anders, 'maakAfspraak', 'casusregisseur', afspraak)
      .doe(anders, 'legDoorbraaktafelVast', 'casusregisseur', vast('afspraken'))
      .doe(anders, 'planDoorbraaktafel', 'casusregisseur', { op: '2026-11-19T10:00:00+01:00' });
    expect(vervangen().at(-1)).toBeNull();
  });

  it('is told anew to everybody in other words when it is moved, with the moment that is off', () => {
    const verteld = (op: string, eerder: Spel) => {
      const spel = plan(eerder, { op });
      const sinds = spel.gebeurtenissen.findLastIndex(({ soort }) => soort === 'doorbraaktafel-gepland');
      return berichten(spel.casus, spel.gebeurtenissen.slice(sinds))
        .filter(({ soort, aan }) => soort === 'uitnodiging' && aan.rol === 'ouders')
        .map(({ onderwerp, tekst }) => `${onderwerp}\n${tekst}`)
        .join();
    };
    const spel = doorbraak();
    expect(verteld(TAFEL, spel)).toContain('Het gesprek is op donderdag 5 november 2026 om 14:00 uur.');
    expect(verteld(TAFEL, spel)).toContain('Er is iets veranderd aan de plaats of aan wie er komt.');
    const verzet = verteld('2026-11-12T10:00:00+01:00', spel);
    expect(verzet).toContain('Het gesprek is op een ander moment');
    expect(verzet).toContain('Het gesprek is op donderdag 12 november 2026 om 10:00 uur.');
    expect(verzet).toContain('Het gesprek van donderdag 5 november 2026 om 14:00 uur gaat niet door.');
  });

  it('tells who is not asked any more which table they need not come to, and nobody while all still are', () => {
    const wie = (...ids: string[]) => ({
      deelnemers: ids.map((persoon) => ({ persoon, discipline: 'jeugdarts' })),
    });
    const afgezegd = (spel: Spel) => {
      const sinds = spel.gebeurtenissen.findLastIndex(({ soort }) => soort === 'doorbraaktafel-gepland');
      return berichten(spel.casus, spel.gebeurtenissen.slice(sinds))
        .filter(({ soort, aan }) => soort === 'signaal' && aan.rol === 'doorbraakteam')
        .map(({ aan }) => aan.persoon);
    };
    const spel = plan(doorbraak(), wie('wim', 'sara'));
    for (const van of ['ouder', 'jongere'])
      spel.doe(OP, 'legToestemmingVast', 'casusregisseur', { van, besluit: 'gegeven' });
    expect(afgezegd(plan(spel, wie('wim', 'sara', 'ali')))).toEqual([]);
    const verzet = plan(spel, { ...wie('sara'), op: '2026-11-12T10:00:00+01:00' });
    expect(afgezegd(verzet)).toEqual(['wim', 'ali']);
    expect(verzet.van('doorbraaktafel-gepland').at(-1)?.gegevens.nietMeer).toEqual(['wim', 'ali']);
    const [bericht] = berichten(verzet.casus, verzet.gebeurtenissen.slice(-9)).filter(
      ({ aan }) => aan.persoon === 'wim',
    );
    expect(bericht?.tekst).toContain(
      'De doorbraaktafel van donderdag 5 november 2026 om 14:00 uur is veranderd.',
    );
    // A table that names nobody is for everybody.
    expect(afgezegd(plan(spel))).toEqual([]);
  });

  it('is not recorded before its moment, and is at it', () => {
    const vooraf = (op: string) =>
      nietAangeboden(plan(doorbraak()), op, 'legDoorbraaktafelVast', 'casusregisseur');
    expect(vooraf('2026-11-05T13:59:59+01:00')).toMatch(/pas op 5 november 2026 om 14:00 uur/);
    expect(vooraf(TAFEL)).toBeNull();
  });

  it('cannot be recorded where none was', () => {
    expect(geeft(doorbraak(), OP, 'legDoorbraaktafelVast', 'casusregisseur', vast('stagnatie'))).toBe(
      'niet-toegestaan',
    );
  });

  it('sits until the child is back', () => {
    expect(zitAanTafel(doorbraak().casus)).toBe(false);
    const spel = plan(doorbraak());
    expect(zitAanTafel(spel.casus)).toBe(true);
    spel.doe(OP, 'meldTerugkeer', 'casusregisseur', {
      ...{ vanaf: '2026-11-02', plek: 'eigen school', volledig: true },
    });
    expect([spel.casus.doorbraaktafel === null, zitAanTafel(spel.casus)]).toEqual([false, false]);
  });
});

/** Rule 21. */
describe('a table that is called off', () => {
  const NU = '2026-11-04T11:00:00+01:00';
  const af = (spel: Spel, op = NU) =>
    spel.doe(op, 'zegDoorbraaktafelAf', 'casusregisseur', { reden: 'De arts is ziek.' });
  const waarom = (spel: Spel, op: string) =>
    nietAangeboden(spel, op, 'zegDoorbraaktafelAf', 'casusregisseur');

  it('is written down with its moment and why, and planning one is asked anew with the whole of its term', () => {
    const spel = plan(doorbraak());
    expect(geeft(spel, NU, 'zegDoorbraaktafelAf', 'leerplichtambtenaar', { reden: 'Ziek.' })).toEqual([
      'doorbraaktafel-vervallen',
      'taak-vervallen',
      'taak-geopend',
    ]);
    af(spel);
    expect(spel.van('doorbraaktafel-vervallen').at(-1)?.gegevens).toEqual({
      tijdstip: moment(TAFEL),
      reden: 'De arts is ziek.',
    });
    const { doorbraaktafel, taken } = spel.casus;
    expect([doorbraaktafel, taken['doorbraaktafel-vastleggen']]).toEqual([null, undefined]);
    // Two working days of 24 hours after a Wednesday.
    expect(taken['doorbraaktafel-plannen']?.uiterlijk).toBe(moment('2026-11-06T11:00:00+01:00'));
    expect(zitAanTafel(spel.casus)).toBe(false);
  });

  it('is told with its moment to everybody who was asked, and the next one is no table that was moved', () => {
    const spel = af(plan(doorbraak()));
    const verteld = (sinds: string) =>
      berichten(
        spel.casus,
        spel.gebeurtenissen.slice(spel.gebeurtenissen.findLastIndex(({ soort }) => soort === sinds)),
      ).filter(({ soort }) => soort === 'uitnodiging');
    const afgezegd = verteld('doorbraaktafel-vervallen');
    expect(afgezegd.map(({ aan }) => aan.rol)).toEqual(['doorbraakteam', 'ouders', 'jongere', 'school']);
    const [, ouders, jongere, school] = afgezegd;
    expect(school?.tekst).toContain(
      'De doorbraaktafel van donderdag 5 november 2026 om 14:00 uur gaat niet door. U hoeft niet te komen. Wij zoeken een ander moment, en u krijgt daarvoor een nieuwe uitnodiging.',
    );
    expect(ouders?.onderwerp).toBe('Het gesprek gaat niet door');
    expect(jongere?.tekst).toContain('Je hoeft niet te komen.');
    expect(JSON.stringify(afgezegd)).not.toContain('arts');
    spel.doe(NU, 'planDoorbraaktafel', 'casusregisseur', { op: '2026-11-12T10:00:00+01:00' });
    expect(spel.van('doorbraaktafel-gepland').at(-1)?.gegevens).not.toHaveProperty('inPlaatsVan');
    expect(verteld('doorbraaktafel-gepland').map(({ onderwerp }) => onderwerp)).toContain(
      'Uitnodiging doorbraaktafel',
    );
  });

  it('is still to come: of one whose moment has passed people say what came of it, and where none is there is nothing', () => {
    const spel = plan(doorbraak());
    expect(waarom(spel, '2026-11-05T13:59:59+01:00')).toBeNull();
    expect(waarom(spel, TAFEL)).toMatch(
      /^De doorbraaktafel was op 5 november 2026 om 14:00 uur; leg haar vast/,
    );
    const geen = /^Er is geen doorbraaktafel die nog komt; /;
    expect(waarom(doorbraak(), OP)).toMatch(geen);
    expect(waarom(af(spel), NU)).toMatch(geen);
    const gehouden = plan(doorbraak())
      .doe(OP, 'maakAfspraak', 'casusregisseur', afspraak)
      .doe(TAFEL, 'legDoorbraaktafelVast', 'casusregisseur', vast('afspraken'));
    expect(waarom(gehouden, TAFEL)).toMatch(geen);
    // One of an earlier doorbraak that outlived it is to be recorded.
    const erna = plan(doorbraak(), { op: '2026-11-29T23:00:00+01:00' }).tot('2026-11-30T10:00:00+01:00');
    expect([erna.casus.fase, erna.casus.taken['doorbraaktafel-vastleggen']?.fase]).toEqual([
      'arbitrage',
      'doorbraak',
    ]);
    expect(waarom(erna, '2026-11-30T10:00:00+01:00')).toMatch(geen);
  });

  it('can be while the child is back; then nobody is promised another, and after a relapse one is to be planned', () => {
    const spel = plan(doorbraak()).doe(OP, 'meldTerugkeer', 'casusregisseur', {
      ...{ vanaf: '2026-11-02', plek: 'eigen school', volledig: true },
    });
    af(spel);
    const [, ouders] = berichten(spel.casus, spel.gebeurtenissen.slice(-3)).filter(
      ({ soort }) => soort === 'uitnodiging',
    );
    expect(ouders?.tekst).toContain(
      'U hoeft niet te komen. U hoort van ons als er toch een gesprek nodig is.',
    );
    expect(spel.casus.taken['doorbraaktafel-plannen']?.gepauzeerd).toBe(true);
    spel.doe('2026-11-10T11:00:00+01:00', 'meldTerugval', 'casusregisseur', { vanaf: '2026-11-10' });
    const { gepauzeerd, uiterlijk } = spel.casus.taken['doorbraaktafel-plannen'] ?? {};
    expect([gepauzeerd, uiterlijk]).toEqual([false, moment('2026-11-12T11:00:00+01:00')]);
  });
});

/** Rule 21. */
describe('a table that was held', () => {
  const later = '2026-11-06T10:00:00+01:00';
  const reden = (spel: Spel) =>
    weigering(spel, later, 'legDoorbraaktafelVast', 'casusregisseur', vast('afspraken'))?.reden ?? null;

  it('with agreements needs one that is still open', () => {
    const geen = /^Er staat geen afspraak open/;
    expect(reden(plan(doorbraak()))).toMatch(geen);
    const spel = plan(doorbraak()).doe(OP, 'maakAfspraak', 'casusregisseur', afspraak);
    expect(reden(spel)).toBeNull();
    spel.doe(OP, 'controleerAfspraak', 'casusregisseur', { afspraak: 'a', nagekomen: true });
    expect(reden(spel)).toMatch(geen);
  });
});
