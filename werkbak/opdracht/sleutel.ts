import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { Dependencies } from '../../toegang/dependencies';
import type { Omgeving } from './formulier';

/** The key of a form in its address, so that going back to it in the browser is going back to the same form. */
export function eigenSleutel(req: Request): string | null {
  const { k } = req.query;
  return isSleutel(k) ? k : null;
}

/** True for a key as forms get one. */
export function isSleutel(tekst: unknown): tekst is string {
  return typeof tekst === 'string' && /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(tekst);
}

/** The address that was asked, with a key for the form on it. */
export function metSleutel(req: Request): string {
  const adres = new URL(req.originalUrl, 'http://hier');
  adres.searchParams.set('k', randomUUID());
  return `${adres.pathname}${adres.search}`;
}

/** True when the command of a form with this key stands in the dossier. */
export function isVerstuurd(
  met: Pick<Dependencies, 'casussen' | 'dossier'>,
  { casus }: Pick<Omgeving, 'casus'>,
  sleutel: string,
): Promise<boolean> {
  const id = met.casussen.opdrachtId(casus.casusnummer, { kanaal: 'werkbak', sleutel });
  return met.dossier.isVastgelegd(casus.casusnummer, id);
}
