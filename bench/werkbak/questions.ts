import type { Casuslijstfilter } from '../../dossier/casuslijst';
import type { Casusvolgorde } from '../../dossier/casusvolgorde';
import type { DossierReader } from '../../dossier/dossier';
import type { Gebruiker } from '../../domain/gebruiker';
import { bereik, type Bereik } from '../../domain/toegang';
import { HOLDER } from './fill';

/** The moment at which everything is asked. */
export const NOW = '2026-11-22T09:00:00.000Z';
const A_WEEK_ON = '2026-11-29T09:00:00.000Z';
const PAGE = { na: null, aantal: 100 };

/** The casusregisseur whose werkbak is measured. */
export function holder(regio: string): Gebruiker {
  return { id: HOLDER, naam: 'Bench', rol: 'casusregisseur', regio, gemeenten: null, scholen: [] };
}

/** Everything that is measured, by its name; a page is asked over HTTP. */
export function questions(
  lezer: DossierReader,
  regio: string,
  url: string,
): Record<string, () => Promise<unknown>> {
  const own = bereik(holder(regio));
  const school: Bereik = { lezer: 'school', regio, gemeenten: null, scholen: ['12AB00'], tafelVan: null };
  const mine = { uitvoerder: HOLDER };
  const page = (path: string) => async (): Promise<void> => {
    const answer = await fetch(new URL(path, url));
    const html = await answer.text();
    if (answer.status !== 200 || !html.includes('Kind')) throw new Error(`${path}: ${answer.status}`);
  };
  const open = { gesloten: false };
  const list = (bereik: Bereik | null, filter: Casuslijstfilter, volgorde: Casusvolgorde) => () =>
    lezer.leesCasuslijst(bereik, filter, NOW, volgorde, PAGE);
  return {
    'leesWerk, mine': () => lezer.leesWerk(own, mine, NOW, PAGE),
    'leesWerk, region': () => lezer.leesWerk(own, {}, NOW, PAGE),
    'leesWerk, school': () => lezer.leesWerk(school, {}, NOW, PAGE),
    'telWerk, mine': () => lezer.telWerk(own, mine, NOW),
    'telWerk, region': () => lezer.telWerk(own, {}, NOW),
    leesNieuws: () => lezer.leesNieuws(own, { persoon: HOLDER, houder: true }, NOW, 6),
    telWerklast: () => lezer.telWerklast(own, NOW),
    telPerFase: () => lezer.telPerFase(own),
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
    'the page /werkbak': page('/werkbak'),
    'the page /werkbak/casussen': page('/werkbak/casussen'),
    'the page of closed cases': page('/werkbak/casussen?van=gesloten'),
  };
}

/** What looks at closed cases too, so may grow with them. */
export const MAY_GROW: readonly string[] = ['leesRegiobeeld'];

/** The questions of `MAY_GROW`. */
export function growing(lezer: DossierReader, regio: string): Record<string, () => Promise<unknown>> {
  return { leesRegiobeeld: () => lezer.leesRegiobeeld(regio, NOW, 12) };
}
