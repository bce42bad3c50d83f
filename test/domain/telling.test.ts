import fc from 'fast-check';
import { dagenThuis, momentBijDagenThuis, voegSamen, type Telbaar } from '../../domain/telling';
import { middernacht, moment, plusDagen } from '../../domain/tijd';
import { metConvenant, standaard } from './hulp';
import { dagErna, valtIn } from './naief';
import { proeven } from './proeven';

const periode = fc
  .tuple(fc.integer({ min: -20, max: 150 }), fc.integer({ min: 1, max: 25 }))
  .map(([van, lang]) => ({ van: plusDagen('2026-09-07', van), tot: plusDagen('2026-09-07', van + lang) }));
const perioden = fc.array(periode, { maxLength: 5 });
const telbaar = fc
  .record({
    eersteVerzuimdag: fc.integer({ min: 0, max: 500 }).map((n) => plusDagen('2026-09-07', n)),
    aanwezig: perioden.map(voegSamen),
    terugkeer: fc.option(
      fc.integer({ min: 0, max: 200 }).map((n) => ({
        vanaf: plusDagen('2026-09-07', n),
        gemeldOp: '',
        bevestigd: true,
      })),
    ),
    vakanties: fc.record({ tellenMee: fc.boolean(), perioden }),
  })
  .map(({ vakanties, ...rest }): Telbaar => ({
    ...rest,
    convenant: metConvenant({ vakanties }),
    gesloten: null,
  }));
const RUNS = proeven(2, 200);

/** True when a day is one at home, asked day by day. */
function telt(dag: string, { aanwezig, terugkeer, convenant }: Telbaar): boolean {
  if (terugkeer !== null && dag >= terugkeer.vanaf) return false;
  const { tellenMee, perioden: vrij } = convenant.vakanties;
  return !valtIn(dag, aanwezig) && (tellenMee || !valtIn(dag, vrij));
}

describe('the moment at which a child has been at home for so many days', () => {
  it('is the one a walk from day to day finds', () => {
    fc.assert(
      fc.property(telbaar, fc.integer({ min: 1, max: 120 }), (casus, aantal) => {
        let dag = casus.eersteVerzuimdag;
        let over = aantal;
        for (let i = 0; over > 0 && i < 1500; i++) {
          if (telt(dag, casus)) over -= 1;
          dag = dagErna(dag);
        }
        const op = momentBijDagenThuis(casus, aantal);
        expect(op).toBe(over > 0 ? null : middernacht(dag));
      }),
      RUNS,
    );
  });

  it('is the first at which the count is that number', () => {
    fc.assert(
      fc.property(telbaar, fc.integer({ min: 1, max: 120 }), (casus, aantal) => {
        const op = momentBijDagenThuis(casus, aantal);
        if (op === null) return;
        expect(dagenThuis(casus, op)).toBe(aantal);
        expect(dagenThuis(casus, new Date(Date.parse(op) - 1000).toISOString())).toBe(aantal - 1);
      }),
      RUNS,
    );
  });
});

describe('the count of days at home', () => {
  const casus: Telbaar = {
    eersteVerzuimdag: '2026-09-07',
    aanwezig: [],
    terugkeer: null,
    convenant: standaard,
    gesloten: null,
  };
  const op = (tekst: string, anders: Partial<Telbaar> = {}) =>
    dagenThuis({ ...casus, ...anders }, moment(tekst));

  it('counts a day at its end, and is nought before the first', () => {
    expect(op('2026-09-01T12:00:00+02:00')).toBe(0);
    expect(op('2026-09-07T23:59:59+02:00')).toBe(0);
    expect(op('2026-09-08T00:00:00+02:00')).toBe(1);
    expect(op('2026-10-05T00:00:00+02:00')).toBe(28);
    expect(op('2026-10-26T00:00:00+01:00')).toBe(49);
  });

  it('leaves a day that was attended and holiday out once', () => {
    const convenant = metConvenant({
      vakanties: { tellenMee: false, perioden: [{ van: '2026-09-10', tot: '2026-09-14' }] },
    });
    const aanwezig = [{ van: '2026-09-12', tot: '2026-09-16' }];
    expect(op('2026-09-21T00:00:00+02:00', { convenant, aanwezig })).toBe(14 - 6);
  });

  it('stands still from the return, also when that is told later, and from the closing', () => {
    const terugkeer = {
      vanaf: '2026-09-14',
      gemeldOp: moment('2026-09-20T10:00:00+02:00'),
      bevestigd: true,
    };
    expect(op('2026-09-21T00:00:00+02:00', { terugkeer })).toBe(7);
    const gesloten = { op: moment('2026-09-20T10:00:00+02:00'), reden: 'overleden' as const };
    expect(op('2027-01-01T00:00:00+01:00', { gesloten })).toBe(13);
  });

  it('joins periods that touch or overlap, in any order', () => {
    const samen = voegSamen([
      { van: '2026-09-14', tot: '2026-09-16' },
      { van: '2026-09-01', tot: '2026-09-10' },
      { van: '2026-09-03', tot: '2026-09-05' },
      { van: '2026-09-10', tot: '2026-09-12' },
    ]);
    expect(samen).toEqual([
      { van: '2026-09-01', tot: '2026-09-12' },
      { van: '2026-09-14', tot: '2026-09-16' },
    ]);
  });
});
