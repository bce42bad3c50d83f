import {
  AANGESCHREVEN,
  contacten,
  isErbij,
  isGezinsrol,
  losseNaam,
  watOntbreekt,
  type Bereikbaarheid,
} from '../../domain/betrokkene';

const NIETS: Bereikbaarheid = { voorkeur: null, email: null, telefoon: null, adres: null };

describe('how somebody around a child is reached', () => {
  test('the way they want comes first, and every other way that leads to them after it', () => {
    const alles = { voorkeur: null, email: 'a@b.nl', telefoon: '0612345678', adres: 'Straat 1' };
    const wegen = (voorkeur: Bereikbaarheid['voorkeur']) =>
      contacten({ ...alles, voorkeur }).map(({ weg }) => weg);
    expect(wegen(null)).toEqual(['e-mail', 'brief', 'telefoon']);
    expect(wegen('telefoon')).toEqual(['telefoon', 'e-mail', 'brief']);
    expect(wegen('brief')).toEqual(['brief', 'e-mail', 'telefoon']);
    expect(contacten({ ...NIETS, telefoon: '0612345678' })).toEqual([
      { weg: 'telefoon', adres: '0612345678' },
    ]);
  });

  test('nothing leads to whom no address is known, whatever they want', () => {
    expect(contacten(NIETS)).toEqual([]);
    expect(contacten({ ...NIETS, voorkeur: 'brief' })).toEqual([]);
  });
});

test('somebody is there from the first day until, not including, the first day after', () => {
  const tijd = { van: '2026-09-07', tot: '2026-09-10' };
  const dagen = ['2026-09-06', '2026-09-07', '2026-09-09', '2026-09-10'];
  expect(dagen.map((dag) => isErbij(tijd, dag))).toEqual([false, true, true, false]);
  expect(isErbij({ ...tijd, tot: null }, '2099-01-01')).toBe(true);
});

test('a name is the same however it is written, in every script', () => {
  for (const [een, ander] of [
    ['Fatima  YILMAZ', 'fatima yilmaz'],
    ['Zoë O’Brien', "zoe o'brien"],
    ['محمد علي', 'محمد  علي'],
    ['李 小龙', '李小龙'],
  ] as const)
    expect(losseNaam(een)).toBe(losseNaam(ander));
  expect(losseNaam('Anna')).not.toBe(losseNaam('Hanna'));
  expect(losseNaam('—')).not.toBe(losseNaam('!'));
  expect(losseNaam(' — ')).toBe(losseNaam('—'));
});

test('of every role that messages are for only the family is written to by name', () => {
  expect(['ouders', 'jongere', 'school', 'toString', 'casusregisseur'].filter(isGezinsrol)).toEqual([
    'ouders',
    'jongere',
  ]);
});

test('of the parents those with authority and the guardian are written to, and the young person as one', () => {
  expect(AANGESCHREVEN).toEqual({ ouders: ['ouder-met-gezag', 'voogd'], jongere: ['jongere'] });
});

describe('what is missing around a child', () => {
  const school = { metSchool: true };
  const moeder = { soort: 'ouder-met-gezag', telefoon: '0612345678' } as const;

  test('is everybody while nobody is there; that nobody can be called says nothing more then', () => {
    expect(watOntbreekt([], school)).toEqual(['ouder', 'leraar', 'ondersteuner']);
    expect(watOntbreekt([], { metSchool: false })).toEqual(['ouder', 'ondersteuner']);
  });

  test('is a number only while none of them has one', () => {
    expect(watOntbreekt([moeder], school)).toEqual(['leraar', 'ondersteuner']);
    const zonder = { ...moeder, telefoon: null };
    expect(watOntbreekt([zonder], school)).toEqual(['telefoon', 'leraar', 'ondersteuner']);
    expect(watOntbreekt([zonder, { soort: 'leraar', telefoon: '0501234567' }], school)).toEqual([
      'ondersteuner',
    ]);
  });

  test('is no parent where there is one of any kind, and nothing where all are there', () => {
    for (const soort of ['ouder-met-gezag', 'ouder-zonder-gezag', 'voogd'] as const) {
      const wie = [{ ...moeder, soort }];
      expect([soort, watOntbreekt(wie, school).includes('ouder')]).toEqual([soort, false]);
    }
    const alle = (['voogd', 'leraar', 'ondersteuner'] as const).map((soort) => ({ ...moeder, soort }));
    expect(watOntbreekt(alle, school)).toEqual([]);
  });
});
