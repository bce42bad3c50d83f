import standaardJson from '../../convenanten/standaard.json';
import { convenantSchema } from '../../domain/convenant';
import { lees } from '../../domain/lezen';

type Deel = Record<string, unknown>;
const standaard: Deel & { termijnen: Deel; taken: Deel; arbitrage: Deel } = standaardJson;

const fouten = (anders: Deel) => {
  const gelezen = lees(convenantSchema, { ...standaard, ...anders });
  return gelezen.geldig ? [] : gelezen.fouten.map(({ veld, melding }) => `${veld}: ${melding}`);
};
const metTermijnen = (anders: Deel) => fouten({ termijnen: { ...standaard.termijnen, ...anders } });
const metTaken = (anders: Deel, arbitrage: Deel = {}) =>
  fouten({
    taken: { ...standaard.taken, ...anders },
    arbitrage: { ...standaard.arbitrage, ...arbitrage },
  });

/** Rule 16: one per region and school year, validated. */
describe('a convenant', () => {
  it('has the numbers of a school year written in full', () => {
    expect(fouten({ schooljaar: '2027-2028' })).toEqual([]);
    for (const schooljaar of ['2026', '2026-202', 'x2026-2027', '2026-2027x'])
      expect(fouten({ schooljaar })).toEqual(['schooljaar: moet eruitzien als 2026-2027']);
  });

  it('names its gemeenten by their codes, if it names them', () => {
    expect(fouten({ gemeenten: ['0014', '0363'] })).toEqual([]);
    for (const code of ['14', '1', '00145', 'x0014', 'abcd'])
      expect(fouten({ gemeenten: ['0014', code] })).toEqual([
        'gemeenten.1: moet een CBS-code van vier cijfers zijn',
      ]);
  });

  it('has whole numbers of at least a day, an hour', () => {
    expect(metTermijnen({ nazorg: 1 })).toEqual([]);
    expect(metTermijnen({ nazorg: 0 })).toEqual(['termijnen.nazorg: moet ten minste 1 dag zijn']);
    expect(metTermijnen({ nazorg: 1.5 })).toEqual(['termijnen.nazorg: moet een heel aantal dagen zijn']);
    expect(metTaken({ eersteActieUren: 1 })).toEqual([]);
    expect(metTaken({ eersteActieUren: 1.5 })).toEqual([
      'taken.eersteActieUren: moet een heel aantal uren zijn',
    ]);
    expect(metTaken({ herinneringVoor: 0 })).toEqual([]);
  });

  it('has terms that go up the ladder, or come together', () => {
    const fout = ['termijnen: de termijnen moeten oplopen: casusregie, dan doorbraak, dan arbitrage'];
    expect(metTermijnen({ casusregie: 84, doorbraak: 84, arbitrage: 84 })).toEqual([]);
    expect(metTermijnen({ casusregie: 57 })).toEqual(fout);
    expect(metTermijnen({ doorbraak: 85 })).toEqual(fout);
  });

  it('leaves time to answer a request after it was handed over, where the answer is due from the opening', () => {
    const fout = [
      'taken.uitreikenUren: er moeten minder uren zijn om het verzoek uit te reiken dan om het te beantwoorden',
    ];
    expect(metTaken({ uitreikenUren: 167 })).toEqual([]);
    expect(metTaken({ uitreikenUren: 168 })).toEqual(fout);
    expect(metTaken({ uitreikenUren: undefined })).toEqual([]);
    expect(metTaken({ uitreikenUren: 168 }, { antwoordVanaf: 'uitreiking' })).toEqual([]);
  });

  it('counts hours of working days only, unless it says otherwise', () => {
    const { werkdagen: _, ...taken } = standaard.taken;
    expect(convenantSchema.parse({ ...standaard, taken }).taken.werkdagen).toBe(true);
    expect(
      convenantSchema.parse({ ...standaard, taken: { ...taken, werkdagen: false } }).taken,
    ).toMatchObject({
      werkdagen: false,
    });
  });

  it('says of a case system whether the family is named in it', () => {
    expect(fouten({ zaaksysteem: { betrokkenen: true } })).toEqual([]);
    expect(fouten({ zaaksysteem: {} })).toEqual(['zaaksysteem.betrokkenen: moet true of false zijn']);
  });
});
