import { casusVoor } from '../../../domain/zicht/casus';
import { melding, Spel } from '../hulp';

const OP = '2026-10-06T10:00:00+02:00';
const aanbod = (soort: string) => ({
  ...{ aanbod: soort, soort, aanbieder: 'De Hoeve', startdatum: '2026-11-02', wachtlijst: true },
  overbrugging: 'Thuisbegeleiding',
});
const begin = (...soorten: string[]) => {
  const spel = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' })).tot(OP);
  for (const soort of soorten) spel.doe(OP, 'doeAanbod', 'casusregisseur', aanbod(soort));
  return spel;
};

describe('what a school and a table see', () => {
  it('of an offer of care is that there is one and when it starts, and of what is care in part not what bridges the wait', () => {
    const { casus } = begin('zorg', 'onderwijszorg', 'onderwijs');
    const [zorg, deels, onderwijs] = casus.aanbod;
    const { overbrugging: _, ...zonder } = zorg!;
    const { overbrugging: __, ...deelsZonder } = deels!;
    for (const lezer of ['school', 'tafel'] as const)
      expect(casusVoor(lezer, casus).aanbod).toStrictEqual([
        { ...zonder, aanbieder: '', wachtlijst: false, afgeschermd: true },
        deelsZonder,
        onderwijs,
      ]);
    expect(casusVoor('volledig', casus).aanbod).toEqual([zorg, deels, onderwijs]);
  });

  it('of a founded hope is its date', () => {
    const hoop = { omschrijving: 'Een plek bij de jeugd-ggz', verwachtOp: '2026-11-10' };
    const { casus } = begin().doe(OP, 'legPerspectiefVast', 'casusregisseur', hoop);
    expect(casusVoor('school', casus).perspectief).toStrictEqual({
      omschrijving: '',
      verwachtOp: '2026-11-10',
    });
    expect(casusVoor('school', begin().casus).perspectief).toBeNull();
    expect(casusVoor('volledig', casus).perspectief).toEqual(hoop);
  });
});
