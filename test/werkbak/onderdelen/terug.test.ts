import type { Request } from 'express';
import { casuslink, metVraag, terugadres, vanLijst, vanwaar } from '../../../werkbak/onderdelen/terug';

const NUMMER = '0d7c9a52-5f0e-4d52-9d3a-6f1f0b8f2a11';

test.each([
  ['/werkbak?van=team&fase=om&na=abc', '/werkbak?van=team&fase=om&na=abc'],
  [`/werkbak/casussen/${NUMMER}?terug=%2Fwerkbak%3Fvan%3Dteam`, null],
  ['/werkbak/casussen?van=regio', null],
])('%s is somewhere to go back to, with its tab, filters and place', (adres, wordt) => {
  expect(terugadres(adres)).toBe(wordt ?? adres);
});

test('what was said once is not said again after going back', () => {
  expect(terugadres(`/werkbak?van=team&gedaan=rapporteerVoortgang&over=${NUMMER}&k=1&bewaard=2`)).toBe(
    '/werkbak?van=team',
  );
});

test.each([
  'https://elders.example/werkbak',
  '//elders.example/werkbak',
  '/\\elders.example/werkbak',
  '/werkbakker',
  '/v1/casussen',
  '/aanmelden',
  '/afmelden',
  'javascript:alert(1)',
  `/werkbak/casussen/${NUMMER}/opdrachten/schaalOp`,
  '',
  undefined,
  ['/werkbak'],
])('%j is nowhere to go back to', (adres) => {
  expect(terugadres(adres)).toBeNull();
});

test('what climbs out of the werkbak ends in it', () => {
  expect(terugadres('/werkbak/..//elders.example')).toBe('/werkbak');
  expect(terugadres('/werkbak/../v1/casussen')).toBeNull();
});

function verzoek(terug: unknown, referer?: string): Request {
  return { query: { terug }, headers: { host: 'doorbraak.example', referer } } as unknown as Request;
}

test('where somebody came from is what the link says, else the page of ours that the browser names', () => {
  const vorige = 'https://doorbraak.example/werkbak/brieven?van=1';
  expect(vanwaar(verzoek('/werkbak?van=team', vorige))).toBe('/werkbak?van=team');
  expect(vanwaar(verzoek(undefined, vorige))).toBe('/werkbak/brieven?van=1');
  expect(vanwaar(verzoek('//elders.example', vorige))).toBe('/werkbak/brieven?van=1');
  expect(vanwaar(verzoek(undefined, 'https://elders.example/werkbak'))).toBeNull();
  expect(vanwaar(verzoek(undefined, 'geen adres'))).toBeNull();
  expect(vanwaar(verzoek(undefined))).toBeNull();
});

test('a way back travels in an address as one value', () => {
  expect(casuslink(NUMMER, '/werkbak?van=team&fase=om')).toBe(
    `/werkbak/casussen/${NUMMER}?terug=%2Fwerkbak%3Fvan%3Dteam%26fase%3Dom`,
  );
  expect(metVraag('/werkbak?van=team', { gedaan: 'a&b' })).toBe('/werkbak?van=team&gedaan=a%26b');
});

test('from a case somebody goes back to the list it was opened from, not to a page of the case', () => {
  const van = (pad: string) => vanLijst(verzoek(undefined, `https://doorbraak.example${pad}`));
  expect(van('/werkbak?van=team&gedaan=neemTaak')).toBe('/werkbak?van=team');
  expect(van('/werkbak/zoeken?vraag=1')).toBe('/werkbak/zoeken?vraag=1');
  expect(van(`/werkbak/casussen/${NUMMER}/betrokkenen`)).toBe('/werkbak');
  expect(vanLijst(verzoek('/werkbak?van=regio', 'https://doorbraak.example/werkbak?van=team'))).toBe(
    '/werkbak?van=regio',
  );
});
