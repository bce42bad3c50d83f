import { beeld, casusbeeldSchema } from '../../domain/beeld';
import type { Convenant } from '../../domain/convenant';
import { moment } from '../../domain/tijd';
import { melding, metConvenant, Spel } from './hulp';

const begin = (anders = {}) =>
  Spel.begin(
    '2026-09-09T09:00:00+02:00',
    melding('2026-09-07', { school: '12AB00', naam: 'Yara', ...anders }),
  );
const op = (tekst: string) => moment(tekst);

describe('a case as people see it', () => {
  const nu = op('2026-09-10T09:00:00+02:00');

  it('is what its schema says, with times of the Netherlands', () => {
    const gezien = beeld(begin().casus, nu);
    expect(casusbeeldSchema.parse(gezien)).toEqual(gezien);
    expect(gezien).toMatchObject({
      ...{
        casusnummer: 'casus-1',
        naam: 'Yara',
        fase: 'schoolregie',
        bereikt: 'schoolregie',
        regie: 'school',
      },
      ...{ regiehouder: null, school: '12AB00', convenant: { naam: 'standaard', versie: 1 }, dagenThuis: 3 },
      ...{ gemeldOp: '2026-09-09T09:00:00+02:00', delenBeperkt: true, vervolgOp: null, gesloten: null },
      volgendeTermijn: { naar: 'casusregie', op: '2026-10-05T00:00:00+02:00' },
    });
    expect(gezien.taken).toContainEqual({
      ...{ type: 'eerste-actie', rol: 'school', persoon: null, teLaat: false },
      ...{ geopendOp: '2026-09-09T09:00:00+02:00', uiterlijk: '2026-09-11T09:00:00+02:00' },
    });
  });

  it('has a school, none, or one that was not named', () => {
    const school = (anders: object) => beeld(begin(anders).casus, nu).school;
    expect([school({}), school({ school: null }), school({ school: undefined })]).toEqual([
      '12AB00',
      null,
      null,
    ]);
  });

  it('says of a closed one when and why, with no term and no task', () => {
    const spel = begin().doe('2026-09-10T09:00:00+02:00', 'sluitAf', 'leerplichtambtenaar', {
      ...{ reden: 'overleden', toelichting: 't' },
    });
    const gezien = beeld(spel.casus, op('2026-09-11T09:00:00+02:00'));
    expect(casusbeeldSchema.parse(gezien)).toEqual(gezien);
    expect(gezien).toMatchObject({
      ...{ volgendeTermijn: null, taken: [] },
      gesloten: { op: '2026-09-10T09:00:00+02:00', reden: 'overleden' },
    });
  });

  it('has a task late from the moment on at which it was due', () => {
    const laat = (tekst: string) =>
      beeld(begin().tot(tekst).casus, op(tekst)).taken.find(({ type }) => type === 'eerste-actie')?.teLaat;
    expect(laat('2026-09-11T08:59:59+02:00')).toBe(false);
    expect(laat('2026-09-11T09:00:00+02:00')).toBe(true);
  });

  it('names who has a task: whoever leads, or who stands in for them, with a roster and without', () => {
    const rooster: Convenant['rooster'] = [
      {
        ...{ id: 'noor', rol: 'casusregisseur' as const },
        afwezig: [{ van: '2026-10-07', tot: '2026-10-08', vervanger: 'anna' }],
      },
    ];
    const wie = (convenant = metConvenant({}), dag = '2026-10-07') => {
      const spel = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }), {
        convenant,
      }).doe('2026-10-06T10:00:00+02:00', 'wijsToe', 'manager', { persoon: 'noor', reden: 't' });
      const { taken } = beeld(spel.casus, op(`${dag}T09:00:00+02:00`));
      return new Set(taken.map(({ rol, persoon }) => `${rol} ${persoon}`));
    };
    const met = metConvenant({ rooster });
    expect([wie(), wie(met), wie(met, '2026-10-08')]).toEqual([
      new Set(['casusregisseur noor']),
      new Set(['casusregisseur anna']),
      new Set(['casusregisseur noor']),
    ]);
  });
});
