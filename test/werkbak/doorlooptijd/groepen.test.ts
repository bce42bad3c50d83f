import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { Doorlooptelling } from '../../../dossier/spreiding';
import { Groepen } from '../../../werkbak/doorlooptijd/groepen';

/** Closed cases of a gemeente, with their days at home. */
function gesloten(gemeente: string, ...dagen: number[]): Doorlooptelling[] {
  return dagen.map((waarde) => ({
    ...{ onderwijssoort: 'po', gemeente, eigen: false, maand: '2026-10', waarde, aantal: 1 },
  }));
}

const GROEPEN = [
  { naam: 'Aa', tellingen: gesloten('0014', 10, 20, 30, 40, 50) },
  { naam: 'Bee', tellingen: gesloten('0106', 77, 88) },
  { naam: 'Cee', tellingen: gesloten('0363', 1, 2, 3, 4, 5, 6, 7, 8, 9, 91) },
  { naam: 'Dee', tellingen: [] },
];

function rijen(toonAlles: boolean, groepen: Parameters<typeof Groepen>[0]['groepen'] = GROEPEN) {
  const html = render(
    h(Groepen, { id: 'proef', kop: 'Per gemeente', groepen, toonAlles, alleenGesloten: true }),
  );
  const gevonden = [...html.matchAll(/<th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)].map(
    ([, naam, cellen = '']) => [
      naam,
      cellen
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ],
  );
  return { html, tabel: Object.fromEntries(gevonden) as Record<string, string> };
}

it('tells mean, middle and spread of each group to whoever steers the region', () => {
  expect(rijen(true).tabel).toEqual({
    Aa: '5 30 30 20 en 40',
    Bee: '2 82,5 77 77 en 88',
    Cee: '10 13,6 5 3 en 8',
    Dee: 'geen',
  });
});

it('leaves out of what all parties see a group in which a child could be known, and the one that would give it away', () => {
  const { html, tabel } = rijen(false);
  expect(tabel).toEqual({
    Aa: 'te weinig om te tonen',
    Bee: 'te weinig om te tonen',
    Cee: '10 13,6 5 3 en 8',
    Dee: 'geen',
  });
  expect(html).not.toMatch(/82,5|\b77\b|\b30\b/);
});

it('shows the region beside a school of few children: it is no part of which the rest could be reckoned', () => {
  const [aa, bee] = GROEPEN;
  const html = render(
    h(Groepen, {
      ...{ id: 'proef', kop: 'Naast', toonAlles: false, los: true, alleenGesloten: true },
      groepen: [{ ...bee!, eigen: true }, aa!],
    }),
  );
  expect(html).not.toContain('te weinig');
});

it('shows a school its own children, however few', () => {
  const [, bee] = GROEPEN;
  const { tabel } = rijen(false, [{ ...bee!, eigen: true }]);
  expect(tabel).toEqual({ Bee: '2 82,5 77 77 en 88' });
});
