import type { Gebruiker, Gebruikersrol } from '../../../domain/gebruiker';
import { aanZetNaam } from '../../../taal/aan-zet';
import { casuslijstVanRegio } from '../../../werkbak/onderdelen/casuslijst';
import { gekozen, keuzenaam, keuzewaarde, magVerzamelen } from '../../../werkbak/casussen/keuze';
import { adresVan, alsFilter, inWeergave, leesVraag, zoekVan } from '../../../werkbak/casussen/vraag';
import { weergavenVan } from '../../../werkbak/casussen/weergave';

const NUMMER = '0d9c2b1a-3f4e-4c5d-8e6f-7a8b9c0d1e2f';

const iemand = (rol: Gebruikersrol, anders: Partial<Gebruiker> = {}): Gebruiker => ({
  ...{ id: 'samir', naam: 'Samir', rol, regio: 'noord', gemeenten: null, scholen: [] },
  ...anders,
});
const regisseur = iemand('casusregisseur');

describe('what the address of the list asks', () => {
  const alles = {
    ...{ van: 'regio', fase: 'doorbraak', gemeente: '0014', school: '12AB00', houder: 'iris' },
    ...{ niemand: 'ja', volgorde: 'contact', na: 'x', kies: 'alles' },
  };

  test('is written as it was read', () => {
    const adres = new URL(adresVan(leesVraag(alles, regisseur)), 'http://hier');
    expect(Object.fromEntries(adres.searchParams)).toEqual(alles);
    expect(alsFilter(leesVraag(alles, regisseur))).toMatchObject({
      ...{ gesloten: false, fase: 'doorbraak', gemeente: '0014', school: '12AB00', houder: 'iris' },
      zonderHouder: true,
    });
  });

  test('of it is kept what it asks, not the page nor what was ticked', () => {
    expect(zoekVan(leesVraag(alles, regisseur))).not.toMatch(/na=|kies=/);
  });

  test('is left out where nobody knows it', () => {
    const vreemd = {
      van: 'elders',
      fase: 'gesloten',
      gemeente: 'x',
      school: '<b>',
      volgorde: 'naam',
      regio: 'zuid',
    };
    expect(adresVan(leesVraag(vreemd, regisseur))).toBe('/werkbak/casussen?van=mij');
  });

  test('goes along to another view as far as it means something there', () => {
    const vraag = leesVraag(alles, regisseur);
    const naar = (van: string) => {
      const weergave = weergavenVan(regisseur).find((een) => een.van === van);
      return adresVan(inWeergave(vraag, weergave ?? vraag.weergave));
    };
    expect(naar('mij')).toBe(
      '/werkbak/casussen?van=mij&fase=doorbraak&gemeente=0014&school=12AB00&volgorde=contact',
    );
    expect(naar('gesloten')).toBe('/werkbak/casussen?van=gesloten&gemeente=0014&school=12AB00&houder=iris');
  });

  test('names no holder for a school or a table, and a region only for who reaches more', () => {
    for (const rol of ['school', 'systeem', 'teamlid'] as const)
      expect(leesVraag({ ...alles, regio: 'zuid' }, iemand(rol))).toMatchObject({
        ...{ houder: undefined, niemand: false, regio: undefined },
      });
    expect(leesVraag({ regio: 'zuid' }, iemand('lokaal', { regio: null })).regio).toBe('zuid');
  });
});

test('who leads begins with their own cases, a manager with the region, and a table sees none that are closed', () => {
  const begin = (rol: Gebruikersrol) => weergavenVan(iemand(rol)).map(({ van }) => van);
  expect(begin('casusregisseur')).toEqual(['mij', 'regio', 'gesloten']);
  expect(begin('manager')).toEqual(['regio', 'mij', 'gesloten']);
  expect(begin('school')).toEqual(['regio', 'gesloten']);
  expect(begin('teamlid')).toEqual(['regio']);
  expect(begin('lokaal')).toEqual(['regio', 'gesloten']);
});

test('a number of a region leads to its list only for who reaches the whole region', () => {
  expect(casuslijstVanRegio(regisseur, 'noord', { houder: 'iris' })).toBe(
    '/werkbak/casussen?van=regio&houder=iris',
  );
  expect(casuslijstVanRegio(iemand('lokaal', { regio: null }), 'noord')).toBe(
    '/werkbak/casussen?van=regio&regio=noord',
  );
  for (const wie of [
    iemand('leerplichtambtenaar', { gemeenten: ['0014'] }),
    iemand('school', { scholen: ['12AB'] }),
    iemand('teamlid'),
    iemand('bestuurder'),
    iemand('beheerder'),
  ])
    expect([wie.rol, casuslijstVanRegio(wie, 'noord')]).toEqual([wie.rol, null]);
});

test('what was ticked is read back, and nothing else', () => {
  const velden = {
    [keuzenaam(NUMMER)]: keuzewaarde({ fase: 'doorbraak', volgnummer: 12 }),
    'casus-geen': 'doorbraak 1',
    [`ander-${NUMMER}`]: 'doorbraak 1',
    naam: 'x',
  };
  expect(gekozen(velden)).toEqual([{ casusnummer: NUMMER, fase: 'doorbraak', gezien: '12' }]);
});

test('cases are handed over by who leads or manages', () => {
  const mogen = (
    ['casusregisseur', 'leerplichtambtenaar', 'manager', 'lokaal', 'school', 'teamlid'] as const
  ).map((rol) => magVerzamelen('draagOver', iemand(rol)));
  expect(mogen).toEqual([true, true, true, true, false, false]);
});

test('that an offer is one of care stands in no list of a school or a table', () => {
  expect(aanZetNaam('zorg', 'volledig')).toBe('zorg');
  for (const lezer of ['school', 'tafel'] as const) {
    expect(aanZetNaam('zorg', lezer)).toBe(aanZetNaam('onderwijs', lezer));
    expect(aanZetNaam('gezin', lezer)).toBe('gezin');
  }
});
