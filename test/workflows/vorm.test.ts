import fs from 'node:fs';
import path from 'node:path';
import { loadConvenanten } from '../../convenanten/load';
import { simuleer } from '../../scenario/kern';
import type { Afhandeling, Voortgezet } from '../../workflows/contract';
import { gelezen, LEEST, SCHRIJFT } from '../../workflows/vorm';
import { scenario, scenariobestanden } from '../scenario/bestanden';

const FOLDER = path.join(__dirname, 'vormen');
const leesJson = (naam: string): unknown => JSON.parse(fs.readFileSync(path.join(FOLDER, naam), 'utf8'));

/** Every field of a value with its type, each list as one element. */
function velden(waarde: unknown, pad: string, in_: Set<string>): void {
  if (Array.isArray(waarde)) for (const een of waarde) velden(een, `${pad}[]`, in_);
  else if (typeof waarde === 'object' && waarde !== null)
    for (const [veld, een] of Object.entries(waarde)) velden(een, `${pad}.${veld}`, in_);
  else if (waarde !== undefined) in_.add(`${pad}: ${waarde === null ? 'null' : typeof waarde}`);
}

/** What beside the case a run gives to the next one: a field that is not here does not compile. */
const MEE: Readonly<Record<keyof Voortgezet, true>> = {
  ...{ vorm: true, casus: true, kenmerk: true, afgehandeld: true, pseudoniemen: true, verhuld: true },
  laatsteOpdracht: true,
};
const AFHANDELING: Readonly<Record<keyof Afhandeling, true>> = {
  ...{ soort: true, casusnummer: true, nieuw: true, vanaf: true, tot: true, inhoud: true, weigering: true },
};

describe('the form of the state that a run gives to the next one', () => {
  it('is read before it is written, and was read by the release before this one', () => {
    const { leest } = leesJson('uitgebracht.json') as { leest: number };
    expect(SCHRIJFT).toBeLessThanOrEqual(LEEST);
    expect(SCHRIJFT).toBeLessThanOrEqual(leest);
  });

  it('has the fields that are kept of it, over every scenario', () => {
    const convenanten = loadConvenanten();
    const gevonden = new Set<string>();
    for (const naam of scenariobestanden())
      simuleer(scenario(naam), convenanten, ({ casus }) => velden(casus, 'casus', gevonden));
    for (const veld of Object.keys(MEE)) gevonden.add(veld);
    for (const veld of Object.keys(AFHANDELING)) gevonden.add(`afgehandeld.*.${veld}`);
    const nu = [...gevonden].sort();
    const bewaard = leesJson(`${SCHRIJFT}.json`) as string[];
    // Another field or type is another form, unless the release before this one goes on well without it or with it:
    // docs/uitrollen.md says how a form is changed. Then it is kept here.
    expect({
      erbij: nu.filter((veld) => !bewaard.includes(veld)),
      weg: bewaard.filter((veld) => !nu.includes(veld)),
    }).toEqual({ erbij: [], weg: [] });
  });

  it('is refused when it is newer than this release reads, and taken from before forms were numbered', () => {
    const zonder = { casus: {} } as unknown as Voortgezet;
    expect(gelezen(zonder)).toBe(zonder);
    expect(gelezen(undefined)).toBeNull();
    expect(gelezen({ ...zonder, vorm: LEEST })).toMatchObject({ vorm: LEEST });
    expect(() => gelezen({ ...zonder, vorm: LEEST + 1 })).toThrow(
      `The carried state has form ${LEEST + 1}; this release reads up to ${LEEST}.`,
    );
  });
});
