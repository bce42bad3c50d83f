import type * as Controle from '../../domain/meldingcontrole';
import type * as Lezen from '../../domain/lezen';
import type * as Opdracht from '../../domain/opdracht';
import { MELDING, scenario, scenariobestanden } from '../scenario/bestanden';

interface Rules {
  opdracht: typeof Opdracht;
  lezen: typeof Lezen;
  controle: typeof Controle;
}

const load = (): Rules => ({
  opdracht: jest.requireActual('../../domain/opdracht'),
  lezen: jest.requireActual('../../domain/lezen'),
  controle: jest.requireActual('../../domain/meldingcontrole'),
});

/** Does something with the rules as workflows have them, and with zod as they come to it. */
function inSandbox(work: (rules: Rules) => void, zod = () => jest.requireActual<object>('zod/v4')): void {
  jest.resetModules();
  jest.isolateModules(() => {
    jest.doMock('zod', () => jest.requireActual<object>('../../temporal/sandbox/zod'));
    jest.doMock('zod/v4', zod);
    work(load());
  });
}

/** What the scenarios give as the data of each command. */
function given(): Map<string, unknown[]> {
  const all = new Map<string, unknown[]>();
  for (const name of scenariobestanden()) {
    const { stappen = [] } = scenario(name) as { stappen?: { opdracht?: string; gegevens?: unknown }[] };
    for (const { opdracht = '', gegevens } of stappen)
      all.set(opdracht, [...(all.get(opdracht) ?? []), gegevens]);
  }
  return all;
}

/** Each of these, and what is wrong with it: a field too few, a field of another kind, a field too many. */
function spoiled(values: readonly unknown[]): unknown[] {
  const objects = values.filter((value): value is object => typeof value === 'object' && value !== null);
  return objects.flatMap((value) => {
    const fields = Object.entries(value);
    return [
      { ...value, onbekend: 1 },
      ...fields.map(([name]) => Object.fromEntries(fields.filter(([other]) => other !== name))),
      ...fields.map(([name]) => ({ ...value, [name]: { x: 1 } })),
    ];
  });
}

const real = load();
const data = given();
const NONSENSE = [undefined, null, {}, [1], 'x', 4];

describe('schemas in the sandbox of workflows', () => {
  let sandboxed: Rules;
  beforeAll(() => inSandbox((rules) => (sandboxed = rules)));

  test.each(real.opdracht.OPDRACHTNAMEN)('read the data of %s as zod does', (naam) => {
    const inputs = [...(data.get(naam) ?? []), ...spoiled(data.get(naam) ?? []), ...NONSENSE];
    for (const input of inputs) {
      const read = sandboxed.lezen.lees(sandboxed.opdracht.GEGEVENS[naam], input);
      expect(read).toEqual(real.lezen.lees(real.opdracht.GEGEVENS[naam], input));
    }
    expect(inputs.some((input) => real.lezen.lees(real.opdracht.GEGEVENS[naam], input).geldig)).toBe(true);
  });

  test('read a report as zod does', () => {
    const { gemeldOp, ...melding } = MELDING;
    const aanwezig = [{ van: '2026-09-01', tot: '2026-09-20' }, { van: 'x' }];
    for (const report of [melding, { ...melding, aanwezig }, ...spoiled([melding]), ...NONSENSE]) {
      const check = ({ controle }: Rules) => controle.controleerMelding(report, gemeldOp, () => true);
      expect(check(sandboxed)).toEqual(check(real));
    }
  });
});

test('zod is not loaded in the sandbox before something is read', () => {
  const zod = jest.fn(() => jest.requireActual<object>('zod/v4'));
  inSandbox(({ controle, lezen, opdracht }) => {
    expect(controle.onmogelijk({ eersteVerzuimdag: '2026-09-07' }, '2026-09-09T07:00:00.000Z')).toEqual([]);
    expect(zod).not.toHaveBeenCalled();
    lezen.lees(opdracht.GEGEVENS.meldEersteActie, { toelichting: 'x' });
    lezen.lees(opdracht.GEGEVENS.legPerspectiefVast, {});
    expect(zod).toHaveBeenCalledTimes(1);
  }, zod);
});
