import { roosterSchema, vervangerOf, wijsAan, type Rooster } from '../../domain/rooster';

const iemand = (anders = {}) => ({ id: 'c-1', rol: 'casusregisseur', ...anders });
const weg = (van: string, tot: string) => ({ afwezig: [{ van, tot }] });
const DUBBEL = 'iedere persoon mag een keer voorkomen';
const LEEG = 'tot moet na van liggen (tot is de eerste dag erna)';

/** What is wrong with a roster, and where. */
function fouten(...rooster: object[]) {
  const gelezen = roosterSchema.safeParse(rooster);
  return gelezen.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];
}

/** Rule 15. */
describe('a roster as it is read', () => {
  it('has everybody once', () => {
    expect(fouten(iemand(), iemand({ id: 'c-2' }))).toEqual([]);
    expect(fouten(iemand(), iemand({ rol: 'manager' }))).toEqual([['', DUBBEL]]);
  });

  it('has somebody there who is not said to be away', () => {
    expect(roosterSchema.parse([iemand()])).toEqual([iemand({ afwezig: [] })]);
  });

  it('has an absence of at least a day', () => {
    expect(fouten(iemand(weg('2026-10-05', '2026-10-06')))).toEqual([]);
    expect(fouten(iemand(weg('2026-10-05', '2026-10-05')))).toEqual([['0.afwezig.0.tot', LEEG]]);
    expect(fouten(iemand(weg('2026-10-06', '2026-10-05')))).toEqual([['0.afwezig.0.tot', LEEG]]);
  });

  it('has gemeenten by their code of four digits', () => {
    const met = (...gemeenten: string[]) => fouten(iemand({ gemeenten })).map(([waar]) => waar);
    expect(met('0014', '0363')).toEqual([]);
    expect(met('014', '00141', 'x0014', '0014x', 'Groningen')).toEqual(
      [0, 1, 2, 3, 4].map((plek) => `0.gemeenten.${plek}`),
    );
  });
});

const VRAAG = {
  ...{ gemeente: '0014', onderwijssoort: 'po', datum: '2026-10-05' },
  rol: 'casusregisseur',
} as const;
const rooster = (...mensen: object[]): Rooster => roosterSchema.parse(mensen);

/** Rule 15. */
describe('who is found in a roster', () => {
  it('is somebody whose kinds of education have that of the child among them', () => {
    const meer = rooster(iemand({ onderwijssoorten: ['vo', 'po'] }));
    expect(wijsAan(meer, VRAAG, {}).persoon).toBe('c-1');
    expect(wijsAan(meer, { ...VRAAG, onderwijssoort: 'mbo' }, {}).persoon).toBeNull();
  });

  it('is the first by id of those who have as few cases, in whatever order they stand', () => {
    for (const volgorde of [
      ['c-1', 'c-2', 'c-3'],
      ['c-3', 'c-2', 'c-1'],
      ['c-2', 'c-3', 'c-1'],
    ])
      expect(wijsAan(rooster(...volgorde.map((id) => iemand({ id }))), VRAAG, { 'c-3': 0 }).persoon).toBe(
        'c-1',
      );
  });

  it('is a manager only when nobody fits, and nobody else who does not', () => {
    const elders = iemand({ id: 'c-9', gemeenten: ['0363'] });
    expect(wijsAan(rooster(elders, iemand({ id: 'm-1', rol: 'manager' })), VRAAG, {})).toEqual({
      rol: 'manager',
      persoon: 'm-1',
    });
    expect(wijsAan(rooster(elders), VRAAG, {})).toEqual({ rol: 'manager', persoon: null });
  });

  it('is the deputy of whoever is asked about, and not of another', () => {
    const afwezig = [{ van: '2026-10-01', tot: '2026-10-10', vervanger: 'c-3' }];
    const mensen = rooster(iemand({ afwezig }), iemand({ id: 'c-2' }));
    expect(['c-1', 'c-2', 'c-3'].map((id) => vervangerOf(mensen, id, '2026-10-05'))).toEqual([
      'c-3',
      'c-2',
      'c-3',
    ]);
  });
});
