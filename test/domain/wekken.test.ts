import { volgendeMoment } from '../../domain/termijnen';
import { inAmsterdam } from '../../domain/tijd';
import { wekker } from '../../domain/wekken';
import { melding, metConvenant, Spel } from './hulp';

const MINUUT = 60_000;
const school = { school: '12AB00' };
const begin = (op = '2026-09-09T09:00:00+02:00') => Spel.begin(op, melding('2026-09-07', school));

/** When a case is woken, on the clock of Amsterdam. */
function wekt({ casus }: Spel, uitstelMs: number): string | undefined {
  const moment = wekker(casus, uitstelMs);
  return moment === null ? undefined : inAmsterdam(moment.gewektOp).slice(0, 19);
}

describe('when a case is woken', () => {
  it('is the next moment itself without a spread', () => {
    const spel = begin();
    for (const op of [
      '2026-09-09T09:00:00+02:00',
      '2026-09-20T00:00:00+02:00',
      '2026-12-06T12:00:00+01:00',
    ]) {
      const volgende = volgendeMoment(spel.tot(op).casus);
      expect(wekker(spel.casus, 0)).toEqual({ ...volgende, gewektOp: volgende?.op });
    }
  });

  it('is later for the step of the ladder at midnight, which keeps its own moment', () => {
    const spel = begin().tot('2026-10-02T12:00:00+02:00');
    expect(wekt(spel, 7 * MINUUT)).toBe('2026-10-05T00:07:00');
    expect(wekker(spel.casus, 7 * MINUUT)).toMatchObject({
      op: '2026-10-04T22:00:00.000Z',
      termijnen: [{ soort: 'stap', naar: 'casusregie' }],
    });
    spel.tot('2026-10-05T00:07:00+02:00');
    expect(spel.geopend('casusregie')).toBe('2026-10-04T22:00:00.000Z');
  });

  it('is not later for a term in hours, also one that ends at midnight', () => {
    // Half time of the 48 hours of the first action, which began at the midnight of casusregie.
    const spel = begin().tot('2026-10-05T00:07:00+02:00');
    expect(wekker(spel.casus, 7 * MINUUT)?.termijnen).toEqual([
      expect.objectContaining({ soort: 'herinnering', taak: 'eerste-actie' }),
    ]);
    expect(wekt(spel, 7 * MINUUT)).toBe('2026-10-06T00:00:00');
  });

  it('is not put off again for a term that comes meanwhile and may wait longer', () => {
    const spel = begin().tot('2026-10-02T12:00:00+02:00');
    // From midnight to 08:00, past 07:00, where a reminder would wait until 15:00.
    expect(wekt(spel, 8 * 60 * MINUUT)).toBe('2026-10-05T08:00:00');
  });

  it('is not later than a term in hours that comes meanwhile, and then does both', () => {
    // Half time of the first action comes 26 days after the report: five past the midnight at which casusregie opens.
    const convenant = metConvenant({ taken: { eersteActieUren: 2 * 26 * 24, werkdagen: false } });
    const spel = Spel.begin('2026-09-09T00:05:00+02:00', melding('2026-09-07', school), { convenant });
    spel.tot('2026-10-04T12:00:00+02:00');
    expect(wekt(spel, 3 * MINUUT)).toBe('2026-10-05T00:03:00');
    expect(wekt(spel, 9 * MINUUT)).toBe('2026-10-05T00:05:00');
    const moment = wekker(spel.casus, 9 * MINUUT);
    expect(moment?.op).toBe('2026-10-04T22:00:00.000Z');
    expect(moment?.termijnen.map(({ soort }) => soort)).toEqual(['stap', 'herinnering']);
  });

  it('is never when nothing is to come', () => {
    const spel = begin().doe('2026-09-10T10:00:00+02:00', 'sluitAf', 'manager', {
      reden: 'overleden',
      toelichting: 'x',
    });
    expect(wekker(spel.casus, MINUUT)).toBeNull();
  });
});
