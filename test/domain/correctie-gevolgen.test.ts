import { moment } from '../../domain/tijd';
import { voegMeldingToe } from '../../domain/verwerk';
import { geeft, weigering } from './gevolg';
import { melding, metConvenant, Spel } from './hulp';

const OP = '2026-09-21T10:00:00+02:00';
const begin = (anders = {}) =>
  Spel.begin('2026-09-14T09:00:00+02:00', melding('2026-09-07', { school: '12AB00', ...anders }));
const van = (veld: string, waarde: string | null) => ({ veld, waarde, reden: 'vergissing' });
const ja = { van: 'ouder', besluit: 'gegeven' };

/** Rules 6 and 17: born on 2 March 2014 a child is asked beside its parents, a year later it is not. */
describe('a corrected birth date', () => {
  it('asks whoever is asked at the age that the child has now', () => {
    const spel = begin({ geboortedatum: '2015-03-02' }).doe(OP, 'legToestemmingVast', 'school', ja);
    expect(spel.casus.taken['toestemming-vastleggen']).toBeUndefined();
    const verbetering = van('geboortedatum', '2014-03-02');
    expect(geeft(spel, OP, 'corrigeer', 'manager', verbetering)).toEqual(['gecorrigeerd', 'taak-geopend']);
    const { casus } = spel.doe(OP, 'corrigeer', 'manager', verbetering);
    expect(casus.toestemmers).toEqual(['ouder', 'jongere']);
    expect(casus.taken['toestemming-vastleggen']).toBeDefined();
  });

  it('ends the question when everybody who is asked now has answered', () => {
    const spel = begin().doe(OP, 'legToestemmingVast', 'school', ja);
    expect(spel.casus.taken['toestemming-vastleggen']).toBeDefined();
    const verbetering = van('geboortedatum', '2015-03-02');
    expect(geeft(spel, OP, 'corrigeer', 'manager', verbetering)).toEqual(['gecorrigeerd', 'taak-voltooid']);
    expect(spel.doe(OP, 'corrigeer', 'manager', verbetering).casus.toestemmers).toEqual(['ouder']);
  });

  it('asks nobody where the case is with the OM', () => {
    const op = '2026-12-08T10:00:00+01:00';
    const spel = begin().tot(op);
    expect(spel.casus.fase).toBe('om');
    expect(geeft(spel, op, 'corrigeer', 'manager', van('geboortedatum', '2015-03-02'))).toEqual([
      'gecorrigeerd',
    ]);
  });
});

describe('who leads after a correction', () => {
  it('is the leerplichtambtenaar for a child without a school, whatever else is corrected', () => {
    const spel = begin({ school: null }).doe(OP, 'corrigeer', 'manager', van('naam', 'Noor'));
    expect(spel.van('gecorrigeerd')[0]?.gegevens.regie).toBe('leerplichtambtenaar');
    expect(spel.casus.regie.rol).toBe('leerplichtambtenaar');
  });

  it('is whoever it was once casusregie has begun, also when the school is corrected', () => {
    const op = '2026-10-06T10:00:00+02:00';
    const spel = Spel.begin('2026-09-14T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }), {
      convenant: metConvenant({ rooster: [{ id: 'l-1', rol: 'leerplichtambtenaar', afwezig: [] }] }),
    })
      .tot(op)
      .doe(op, 'wijsToe', 'manager', { persoon: 'l-1', reden: 'kent het gezin' })
      .doe(op, 'corrigeer', 'manager', van('school', '34CD00'));
    expect(spel.casus).toMatchObject({
      school: '34CD00',
      regie: { rol: 'leerplichtambtenaar', persoon: 'l-1' },
    });
    expect(spel.van('gecorrigeerd')[0]?.gegevens.regie).toBe('leerplichtambtenaar');
  });
});

describe('a corrected first day', () => {
  const naar = (spel: Spel, dag: string) =>
    weigering(spel, OP, 'corrigeer', 'manager', van('eersteVerzuimdag', dag))?.reden ?? null;
  const weer = (dag: string) => expect.stringContaining(`kan niet na ${dag} liggen`) as unknown;
  const terug = { vanaf: '2026-09-14', plek: 'eigen school', volledig: true };

  it('is not after the first day on which the child attended', () => {
    const spel = begin({ aanwezig: [{ van: '2026-09-10', tot: '2026-09-12' }] });
    expect([naar(spel, '2026-09-10'), naar(spel, '2026-09-11')]).toEqual([null, weer('10 september 2026')]);
  });

  it('is not after the return', () => {
    const spel = begin().doe(OP, 'meldTerugkeer', 'school', terug);
    expect([naar(spel, '2026-09-14'), naar(spel, '2026-09-15')]).toEqual([null, weer('14 september 2026')]);
  });

  it('is not after the return where days later than that were told besides', () => {
    const spel = begin().doe(OP, 'meldTerugkeer', 'school', terug);
    const aanwezig = [{ van: '2026-09-16', tot: '2026-09-18' }];
    spel.neem(voegMeldingToe(spel.casus, melding('2026-09-07', { aanwezig }), moment(OP)));
    expect(naar(spel, '2026-09-15')).toEqual(weer('14 september 2026'));
  });

  it('can be any day until today as long as the child never attended', () => {
    expect(naar(begin(), '2026-09-21')).toBeNull();
  });
});

describe('a corrected gemeente', () => {
  it('is a transfer to it, under its convenant', () => {
    const elders = metConvenant({ naam: 'elders', regio: 'elders' });
    const spel = begin();
    expect(geeft(spel, OP, 'corrigeer', 'manager', van('gemeente', '0363'), elders)).toEqual([
      'gecorrigeerd',
      'overgedragen',
    ]);
    const { casus } = spel.doe(OP, 'corrigeer', 'manager', van('gemeente', '0363'), elders);
    expect([casus.gemeente, casus.convenant]).toEqual(['0363', elders]);
  });
});
