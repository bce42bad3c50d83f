import type { Casusfilter } from '../../dossier/casusfilter';
import type { Casusvolgorde } from '../../dossier/casusvolgorde';
import type { DossierReader } from '../../dossier/dossier';
import type { Gebruiker } from '../../domain/gebruiker';
import { bereik, type Bereik } from '../../domain/toegang';
import { HOLDER, SCHOOL } from './fill';

/** The moment at which everything is asked. */
export const NOW = '2026-11-22T09:00:00.000Z';
const A_WEEK_ON = '2026-11-29T09:00:00.000Z';
const PAGE = { na: null, aantal: 100 };

/** The casusregisseur whose werkbak is measured. */
export function holder(regio: string): Gebruiker {
  return { id: HOLDER, naam: 'Bench', rol: 'casusregisseur', regio, gemeenten: null, scholen: [] };
}

/** The header by which a page is asked as the manager or the school of the region instead. */
export const AS = 'x-bench-as';

/** Who asks a page. */
export function asker(regio: string, as: string | string[] | undefined): Gebruiker {
  const holds = holder(regio);
  if (as === 'manager') return { ...holds, id: 'bench-manager', rol: 'manager' };
  return as === 'school' ? { ...holds, id: 'bench-school', rol: 'school', scholen: [SCHOOL] } : holds;
}

/** What the school of every case reaches. */
export function ofSchool(regio: string): Bereik {
  return { lezer: 'school', regio, gemeenten: null, scholen: [SCHOOL], tafelVan: null };
}

/** Asks for a page, and is content only with one on which this stands. */
function asking(url: string, words = 'Kind') {
  return async (path: string, init: RequestInit): Promise<void> => {
    const answer = await fetch(new URL(path, url), init);
    const text = await answer.text();
    if (answer.status !== 200 || !text.includes(words))
      throw new Error(`${path}: ${answer.status}, without ${words}`);
  };
}

/** Asks for pages as somebody; `words` must stand on them. */
export function pages(url: string, words?: string) {
  const ask = asking(url, words);
  return (path: string, as = 'casusregisseur') =>
    () =>
      ask(path, { headers: { [AS]: as } });
}

/** Everything that is measured, by its name; a page is asked over HTTP. */
export function questions(
  lezer: DossierReader,
  regio: string,
  url: string,
): Record<string, () => Promise<unknown>> {
  const own = bereik(holder(regio));
  const school = ofSchool(regio);
  const mine = { uitvoerder: HOLDER };
  const ask = asking(url);
  const page = pages(url);
  const work = pages(url, 'Werkbak');
  /** Sends the search of the header and follows to what was found. */
  const search = (tekst: string) => () =>
    ask('/werkbak/zoeken', { method: 'POST', body: new URLSearchParams({ tekst }) });
  const open = { gesloten: false };
  const list = (bereik: Bereik | null, filter: Casusfilter, volgorde: Casusvolgorde) => () =>
    lezer.leesCasuslijst(bereik, filter, NOW, volgorde, PAGE);
  return {
    'leesWerk, mine': () => lezer.leesWerk(own, mine, NOW, PAGE),
    'leesWerk, region': () => lezer.leesWerk(own, {}, NOW, PAGE),
    'leesWerk, school': () => lezer.leesWerk(school, {}, NOW, PAGE),
    'telWerk, mine': () => lezer.telWerk(own, mine, NOW),
    'telWerk, region': () => lezer.telWerk(own, {}, NOW),
    leesNieuws: () => lezer.leesNieuws(own, { persoon: HOLDER, houder: true }, NOW, 6),
    leesOngezien: async () => {
      const rows = await lezer.leesWerk(own, mine, NOW, PAGE);
      return lezer.leesOngezien(HOLDER, [...new Set(rows.map(({ casusnummer }) => casusnummer))]);
    },
    telWerklast: () => lezer.telWerklast(own, NOW),
    telPerFase: () => lezer.telPerFase(own),
    telCasussenPerHouder: () => lezer.telCasussenPerHouder(own),
    leesKlok: () => lezer.leesKlok(own, { persoon: HOLDER, nu: NOW }, A_WEEK_ON, 300),
    'zoekCasussen, name': () => lezer.zoekCasussen(own, 'open kind123', PAGE),
    'zoekCasussen, nobody': () => lezer.zoekCasussen(own, 'niemand', PAGE),
    'zoekCasussen, number': () => lezer.zoekCasussen(own, '0123456', PAGE),
    'leesLaatsteVanKind, nobody': () => lezer.leesLaatsteVanKind('casus-niemand'),
    zoekOpNaam: () => lezer.zoekOpNaam(regio, 'open kind123', 51),
    'leesCasuslijst, mine': list(own, { ...open, ...mine }, 'stap'),
    'leesCasuslijst, region': list(own, open, 'stap'),
    'leesCasuslijst, contact': list(own, open, 'contact'),
    'leesCasuslijst, school': list(school, open, 'verzuim'),
    'leesCasuslijst, closed': list(own, { gesloten: true }, 'gesloten'),
    'leesCasuslijst, closed of one': list(own, { gesloten: true, houder: HOLDER }, 'gesloten'),
    'telCasuslijst, mine': () => lezer.telCasuslijst(own, { ...open, ...mine }, NOW),
    'telCasuslijst, region': () => lezer.telCasuslijst(own, open, NOW),
    'the page /werkbak': work('/werkbak'),
    'the page /werkbak/casussen': page('/werkbak/casussen'),
    'the page of closed cases': page('/werkbak/casussen?van=gesloten'),
    'the page of a kept list': page('/werkbak/casussen?van=regio&fase=doorbraak&volgorde=contact'),
    'the page of cases, all of the list chosen': page('/werkbak/casussen?van=regio&kies=selectie'),
    'the page of cases, school': page('/werkbak/casussen', 'school'),
    'the list of cases as CSV': page('/werkbak/casussen.csv?van=regio'),
    'the overview of a manager': work('/werkbak', 'manager'),
    'the page /werkbak, school': work('/werkbak', 'school'),
    'the search in the header': search('open kind123'),
  };
}

/** What looks at closed cases too, so may grow with them. */
export const MAY_GROW: readonly string[] = ['leesRegiobeeld'];

/** The questions of `MAY_GROW`. */
export function growing(lezer: DossierReader, regio: string): Record<string, () => Promise<unknown>> {
  return { leesRegiobeeld: () => lezer.leesRegiobeeld(regio, NOW, 12) };
}
