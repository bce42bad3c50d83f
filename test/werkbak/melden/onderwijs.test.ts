import { SOORT_VAN, vulOnderwijsIn } from '../../../werkbak/melden/onderwijs';

const SOORTEN = new Map([
  ['12AB00', 'po'],
  ['34CD00', 'vo'],
] as const);
const vul = (getypt: Record<string, string>) => vulOnderwijsIn(getypt, SOORTEN);

describe('the kind of education of a report', () => {
  test('is that of the school, where nobody chose one and the school gives one kind', () => {
    expect(vul({ school: '12AB00', onderwijssoort: '' })).toMatchObject({ onderwijssoort: 'po' });
    expect(vul({ school: 'andere', brin: ' 34cd00' })).toMatchObject({ onderwijssoort: 'vo' });
    expect(vul({ school: '56EF00', onderwijssoort: '' })).toMatchObject({ onderwijssoort: '' });
    expect(vul({ school: 'geen' })).toMatchObject({ onderwijssoort: '' });
  });

  test('stays what somebody chose', () => {
    expect(vul({ school: '12AB00', onderwijssoort: 'sbo' })).toMatchObject({ onderwijssoort: 'sbo' });
    const gevuld = vul({ school: '12AB00' });
    expect(vul({ ...gevuld, onderwijssoort: 'so' })).toMatchObject({ onderwijssoort: 'so' });
    expect(vul({ ...gevuld, onderwijssoort: 'so', school: '34CD00' })).toMatchObject({
      onderwijssoort: 'so',
    });
  });

  test('goes with the school from which it was filled in', () => {
    const gevuld = vul({ school: '12AB00' });
    expect(vul({ ...gevuld, school: '34CD00' })).toMatchObject({
      onderwijssoort: 'vo',
      [SOORT_VAN]: '34CD00',
    });
    expect(vul({ ...gevuld, school: 'geen' })).toMatchObject({ onderwijssoort: '', [SOORT_VAN]: '' });
  });
});
