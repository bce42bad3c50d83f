import type { Request } from 'express';
import { HOME, ownPath } from '../../toegang/address';
import { casusadres } from './kind';

/** Name of the query parameter that says where somebody came from. */
export const TERUG = 'terug';

const HIER = 'http://hier.invalid';
/** What an address carried only for the moment somebody came there: what was said then, and the key of a form. */
const EENMALIG = ['gedaan', 'over', 'bewaard', 'k'];

/**
 * The page somebody goes back to, with its tab, filters and place: only an address of the werkbak on this server that is
 * a page to be read, so that nobody is sent elsewhere by a link. Null for anything else.
 */
export function terugadres(gevraagd: unknown): string | null {
  if (typeof gevraagd !== 'string') return null;
  const adres = new URL(ownPath(gevraagd), HIER);
  const { pathname, searchParams } = adres;
  if (!/^\/werkbak(\/|$)/.test(pathname) || pathname.includes('/opdrachten/')) return null;
  // What is no address of ours becomes the first page, which nobody asked for.
  if (pathname === HOME && !gevraagd.startsWith(HOME)) return null;
  for (const naam of EENMALIG) searchParams.delete(naam);
  return pathname + adres.search;
}

/** Where whoever opens this page came from: what the link says, else the page of ours that the browser names. */
export function vanwaar(req: Request): string | null {
  const gezegd = terugadres(req.query[TERUG]);
  const vorige = req.headers.referer;
  if (gezegd !== null || vorige === undefined || !URL.canParse(vorige)) return gezegd;
  const { host, pathname, search } = new URL(vorige);
  return host === req.headers.host ? terugadres(pathname + search) : null;
}

/** An address of ours with something more to say in its query. */
export function metVraag(pad: string, vraag: Readonly<Record<string, string>>): string {
  const adres = new URL(pad, HIER);
  for (const [naam, waarde] of Object.entries(vraag)) adres.searchParams.set(naam, waarde);
  return adres.pathname + adres.search;
}

/** Address of the page of a case that leads back to where its link stands. */
export function casuslink(casusnummer: string, terug: string): string {
  return metVraag(casusadres(casusnummer), { [TERUG]: terug });
}

/** The lists from which the page of a case is opened, by what they are called. */
const LIJSTEN: ReadonlyMap<string, string> = new Map([
  [HOME, 'de werkbak'],
  ['/werkbak/casussen', 'de casussen'],
  ['/werkbak/zoeken', 'wat u zocht'],
]);

/** The list somebody came from, as far as that is known; else the werkbak. */
export function vanLijst(req: Request): string {
  const gezegd = terugadres(req.query[TERUG]);
  if (gezegd !== null) return gezegd;
  const vorige = vanwaar(req);
  return vorige !== null && LIJSTEN.has(padVan(vorige)) ? vorige : HOME;
}

/** Leads back to the list from which a page was opened. */
export function Terug({ naar }: { readonly naar: string }) {
  return (
    <p class="terug">
      <a href={naar}>{`Terug naar ${LIJSTEN.get(padVan(naar)) ?? 'de vorige pagina'}`}</a>
    </p>
  );
}

function padVan(adres: string): string {
  return new URL(adres, HIER).pathname;
}
