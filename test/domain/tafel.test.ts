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
