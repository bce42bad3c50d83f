import type { Request } from 'express';
import { Probleem } from './problems';

/** Where somebody goes who asked for nothing in particular. */
export const THUIS = '/werkbak';
const LANGSTE = 2000;

/** A path on this server, with its query; anything else, and the pages of signing in themselves, become the first page. */
export function eigenPad(waarde: unknown): string {
  if (typeof waarde !== 'string' || waarde.length > LANGSTE || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(waarde)) {
    return THUIS;
  }
  const basis = 'http://hier.invalid';
  if (!URL.canParse(waarde, basis)) return THUIS;
  const { origin, pathname, search } = new URL(waarde, basis);
  const blijft =
    origin === basis && !pathname.startsWith('//') && !/^\/(aanmelden|afmelden)(\/|$)/.test(pathname);
  return blijft && pathname !== '/' ? pathname + search : THUIS;
}

/** The address of the page for signing in, from which somebody comes back to a path. */
export function aanmeldadres(terug: string, anders: Readonly<Record<string, string>> = {}): string {
  return `/aanmelden?${new URLSearchParams({ terug, ...anders }).toString()}`;
}

/**
 * Refuses a form that was not sent from one of our own pages: another site can send one with the cookies of whoever
 * visits it. Browsers say where a form came from; one that says nothing is refused.
 */
export function eisEigenHerkomst(req: Request, eigenAdres: URL | null): void {
  const { origin, host } = req.headers;
  const eigen = eigenAdres?.origin ?? `http://${host ?? ''}`;
  const site = req.headers['sec-fetch-site'];
  const vreemd =
    (site !== undefined && site !== 'same-origin') ||
    (origin !== undefined && origin !== eigen) ||
    (site === undefined && origin === undefined);
  if (vreemd) throw new Probleem('vreemde-herkomst');
}
