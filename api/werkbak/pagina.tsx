import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import type { Recht } from '../../domain/toegang';
import { eisRecht, gebruikerVan } from '../toegang/wie';
import { Kader, type Kaderopties } from './kader';
import { Formuliertoken, TOKENVELD } from './onderdelen/formulier';

/** A page, or the answer to a form on it. `pad` is written as `/werkbak/casussen/{casusnummer}`. */
export interface Pagina {
  readonly methode: 'get' | 'post';
  readonly pad: string;
  /** The right it asks; `openbaar`: nobody has to sign in. */
  readonly recht: Recht | 'openbaar';
  readonly behandel: (req: Request, res: Response) => Promise<void> | void;
}

/** 64 kB: the longest text of a form is 4000 characters. */
const FORMULIER_BYTES = 64 * 1024;

/** Nothing from elsewhere, nothing inline. */
const CSP = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const veilig: RequestHandler = (_req, res, next) => {
  res.set({
    'content-security-policy': CSP,
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  });
  next();
};

/** Puts pages on the application. */
export function plaatsPaginas(app: Express, paginas: readonly Pagina[]): void {
  for (const pagina of paginas) {
    const pad = pagina.pad.replace(/\{(\w+)\}/g, ':$1');
    const vooraf = [veilig];
    if (pagina.methode === 'post')
      vooraf.push(express.urlencoded({ extended: false, limit: FORMULIER_BYTES }));
    app[pagina.methode](pad, ...vooraf, async (req, res) => {
      if (pagina.recht !== 'openbaar') eisRecht(res, pagina.recht);
      await pagina.behandel(req, res);
    });
  }
}

/** Answers with a page in the frame of the product. */
export function toon(
  res: Response,
  opties: Omit<Kaderopties, 'gebruiker'> & { readonly status?: number },
  inhoud: ComponentChildren,
): void {
  const { status = 200, ...kader } = opties;
  const html = render(
    <Formuliertoken.Provider value={String(res.locals.formuliertoken ?? '')}>
      <Kader {...kader} gebruiker={gebruikerVan(res)}>
        {inhoud}
      </Kader>
    </Formuliertoken.Provider>,
  );
  res.status(status).type('html').send(`<!doctype html>\n${html}`);
}

/** The fields of a form that was sent, as text; a field that was sent twice counts once, the last. */
export function velden(req: Request): Record<string, string> {
  const body = (req.body ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(body)
      .filter(([naam]) => naam !== TOKENVELD)
      .map(([naam, waarde]) => [naam, String(Array.isArray(waarde) ? (waarde.at(-1) ?? '') : waarde)]),
  );
}
