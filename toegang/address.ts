import type { Request } from 'express';
import { Problem } from './problems';

/** Where somebody goes who asked for nothing in particular. */
export const HOME = '/werkbak';
const LONGEST = 2000;

/** Where people reach this installation: its address, or without one the one they asked for, on this computer alone. */
export function publicAddress(req: Request, publicUrl: URL | undefined): string {
  return publicUrl?.origin ?? `http://${req.headers.host ?? 'localhost'}`;
}

/** A path on this server, with its query; anything else, and the pages of signing in themselves, become the first page. */
export function ownPath(value: unknown): string {
  if (typeof value !== 'string' || value.length > LONGEST || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(value)) {
    return HOME;
  }
  const base = 'http://hier.invalid';
  if (!URL.canParse(value, base)) return HOME;
  const { origin, pathname, search } = new URL(value, base);
  const stays =
    origin === base && !pathname.startsWith('//') && !/^\/(aanmelden|afmelden)(\/|$)/.test(pathname);
  return stays && pathname !== '/' ? pathname + search : HOME;
}

/** The address of the page for signing in, from which somebody comes back to a path. */
export function signInPath(terug: string, rest: Readonly<Record<string, string>> = {}): string {
  return `/aanmelden?${new URLSearchParams({ terug, ...rest }).toString()}`;
}

/**
 * Refuses a form that was not sent from one of our own pages: another site can send one with the cookies of whoever
 * visits it. Browsers say where a form came from; one that says nothing is refused. Of a page of which no browser may tell the
 * address they call the origin `null`; the cookie without which it does nothing is sent by no other site.
 */
export function requireOwnOrigin(req: Request, publicUrl: URL | null, zwijgt = false): void {
  const { origin, host } = req.headers;
  const own = publicUrl?.origin ?? `http://${host ?? ''}`;
  const site = req.headers['sec-fetch-site'];
  const foreign =
    (site !== undefined && site !== 'same-origin') ||
    (origin !== undefined && origin !== own && !(zwijgt && origin === 'null')) ||
    (site === undefined && origin === undefined);
  if (foreign) throw new Problem('vreemde-herkomst');
}

const CHANGES_NOTHING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what a page of another site has the browser of somebody send: where nobody signs in, that is all there is to know it by. A
 * program says nothing of where it is, and gets through.
 */
export function requireNoOtherSite(req: Pick<Request, 'method' | 'headers'>): void {
  const { origin, host } = req.headers;
  const site = req.headers['sec-fetch-site'];
  const foreign =
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (origin !== undefined && origin !== `http://${host ?? ''}`);
  if (foreign && !CHANGES_NOTHING.has(req.method)) {
    throw new Problem(
      'vreemde-herkomst',
      'Een pagina van een andere website laat hier niets doen. Er is niets gedaan. Roep de API aan vanuit een programma.',
    );
  }
}
