import { trede, type LadderFase } from '../../../domain/fase';
import { middernacht } from '../../../domain/tijd';
import { ladderbeeld } from '../../../werkbak/casus/ladder/beeld';
import { maatVoor } from '../../../werkbak/casus/ladder/maat';
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
