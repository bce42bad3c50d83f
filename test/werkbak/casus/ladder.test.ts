import { trede, type LadderFase } from '../../../domain/fase';
import { datumVan, middernacht, moment } from '../../../domain/tijd';
import { ladderbeeld } from '../../../werkbak/casus/ladder/beeld';
import { maatVoor } from '../../../werkbak/casus/ladder/maat';
import { melding, Spel } from '../../domain/hulp';
import { alleVerlopen } from '../../domain/verhalen';

const beelden = alleVerlopen().map(({ casus, gebeurtenissen, nu }) => ({
  casus,
  beeld: ladderbeeld(casus, gebeurtenissen, nu),
}));

it('joins its stretches without a gap, and says what is, what was and what is expected in that order', () => {
  for (const { casus, beeld } of beelden) {
    const { vlakken } = beeld;
    const standen = vlakken.map(({ stand }) => stand).join(' ');
    expect(standen).toMatch(casus.gesloten === null ? /^(voorbij )*nu( verwacht)*$/ : /^voorbij( voorbij)*$/);
    for (const [i, vlak] of vlakken.entries()) {
      const volgende = vlakken[i + 1];
      if (volgende !== undefined) expect(vlak.tot).toBe(volgende.van);
      if (vlak.tot !== null) expect(vlak.van <= vlak.tot).toBe(true);
    }
  }
});

it('shows the phase the case is in, and expects only steps above it', () => {
  const open = beelden.filter(({ casus }) => casus.gesloten === null);
  expect(open.length).toBeGreaterThan(10);
  for (const { casus, beeld } of open) {
    expect(beeld.vlakken.find(({ stand }) => stand === 'nu')?.wat).toBe(casus.fase);
    const straks = beeld.vlakken
      .filter(({ stand }) => stand === 'verwacht')
      .map(({ wat }) => trede(wat as LadderFase));
    expect(straks).toEqual([...straks].sort((a, b) => a - b));
    for (const hoogte of straks) expect(hoogte).toBeGreaterThan(trede(casus.bereikt));
  }
});

it.each([330, 760])('keeps everything inside a picture of %i wide, in the order of time', (breedte) => {
  for (const { beeld } of beelden) {
    const maat = maatVoor(beeld, breedte);
    const momenten = [
      middernacht(beeld.begin),
      beeld.nu,
      ...beeld.vlakken.flatMap(({ van, tot }) => [van, tot ?? van]),
    ].sort();
    const plekken = momenten.map((op) => maat.x(op));
    expect(plekken).toEqual([...plekken].sort((a, b) => a - b));
    expect(Math.min(...plekken)).toBeGreaterThanOrEqual(maat.links);
    expect(Math.max(...plekken)).toBeLessThanOrEqual(maat.rechts);
  }
});

it.each([330, 760])('draws no step of a picture of %i wide narrower than its name is high', (breedte) => {
  for (const { beeld } of beelden) {
    const maat = maatVoor(beeld, breedte);
    for (const { van, tot } of [...beeld.vlakken, ...beeld.doorlopen]) {
      if (tot !== van) expect((tot === null ? maat.rechts : maat.x(tot)) - maat.x(van)).toBeGreaterThan(12);
    }
  }
});

it('has nothing that ended when it began: a closed case leaves no dot', () => {
  const dicht = beelden.filter(({ casus }) => casus.gesloten !== null);
  expect(dicht.length).toBeGreaterThan(3);
  for (const { beeld } of dicht)
    expect(beeld.vlakken.filter(({ van, tot }, i, alle) => van === tot && alle.length > 1)).toEqual([]);
});

it('shows the steps that a late report skipped, from when each was due until the next one was', () => {
  const nu = moment('2026-11-16T09:00:00+01:00');
  const { casus, gebeurtenissen } = Spel.begin(nu, melding('2026-09-07', { school: '12AB00' }));
  const { doorlopen } = ladderbeeld(casus, gebeurtenissen, nu);
  expect(doorlopen.map(({ wat, van, tot }) => [wat, datumVan(van), datumVan(tot)])).toEqual([
    ['schoolregie', '2026-09-07', '2026-10-05'],
    ['casusregie', '2026-10-05', '2026-11-02'],
  ]);
});

it('counts its weeks at home: days at school move them, founded hope does not', () => {
  const aanwezig = [{ van: '2026-09-14', tot: '2026-09-28' }];
  const dag = '2026-10-20T10:00:00+02:00';
  const spel = Spel.begin('2026-09-29T09:00:00+02:00', melding('2026-09-07', { school: '12AB00', aanwezig }));
  const beeldOp = (op: string) => ladderbeeld(spel.tot(op).casus, spel.gebeurtenissen, moment(op));
  const punten = ({ termijnen }: ReturnType<typeof beeldOp>) =>
    termijnen.map(({ dagen, op }) => [dagen / 7, op === null ? null : datumVan(op)]);
  expect(punten(beeldOp(dag))).toEqual([
    [4, '2026-10-19'],
    [8, '2026-11-16'],
    [12, '2026-12-14'],
  ]);
  expect(beeldOp(dag).weken.slice(0, 3).map(datumVan)).toEqual(['2026-09-07', '2026-09-14', '2026-10-05']);
  spel.doe(dag, 'legPerspectiefVast', 'casusregisseur', { omschrijving: 'x', verwachtOp: '2026-12-01' });
  expect(punten(beeldOp(dag))[1]).toEqual([8, '2026-11-16']);
});
