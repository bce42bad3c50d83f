import { type Express, type Request, type RequestHandler, type Response } from 'express';
import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import type { Recht } from '../../domain/toegang';
import { admit, forgetSent } from '../../toegang/gate';
import { readForm } from '../../toegang/input';
import type { Toegang } from '../../toegang/toegang';
import { readUploadForm } from '../../toegang/upload';
import { eisRecht, gebruikerVan } from '../../toegang/wie';
import { Kader, type Aantallen, type Kaderopties } from './kader';
import { TOKEN_FIELD } from '../../toegang/session';
import { Formuliertoken } from './formulier';
import { ZOEKPAD } from './zoekveld';

/** A page, or the answer to a form on it. `pad` is written as `/werkbak/casussen/{casusnummer}`. */
export interface Pagina {
  readonly methode: 'get' | 'post';
  readonly pad: string;
  /** The right it asks; `openbaar`: nobody has to sign in. */
  readonly recht: Recht | 'openbaar';
  /** True of a form that brings a file: `uploadOf` has it. */
  readonly bestand?: boolean;
  /** True of a form with many texts of the longest kind. */
  readonly lang?: boolean;
  /** True of a page whose address lets in whoever has it: no browser tells it to anybody, and no search engine keeps it. */
  readonly zwijgt?: boolean;
  readonly behandel: (req: Request, res: Response) => Promise<void> | void;
}

/** 64 kB: the longest text of a form is 4000 characters. */
const FORMULIER_BYTES = 64 * 1024;
const LANG_BYTES = 8 * FORMULIER_BYTES;

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

/** Marks an answer as a page: problems are pages too, and nothing from elsewhere gets in. */
export const alsPagina: RequestHandler = (_req, res, next) => {
  res.locals.pagina = true;
  res.set({
    'content-security-policy': CSP,
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  });
  next();
};

/** Keeps the address of a page among those who have it. */
const zwijgend: RequestHandler = (_req, res, next) => {
  res.set({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow, noarchive' });
  next();
};

/**
 * Puts pages on the application. `toegang` says who asks, by their session; without it whoever the API takes it for.
 */
export function plaatsPaginas(app: Express, paginas: readonly Pagina[], toegang?: Toegang): void {
  const leesbaar = new Set(paginas.filter(({ methode }) => methode === 'get').map(({ pad }) => pad));
  for (const pagina of paginas) {
    const { methode, pad, recht, bestand = false, lang = false, zwijgt = false, behandel } = pagina;
    const doel = { recht, hasPage: leesbaar.has(pad), zwijgt };
    const vooraf = zwijgt ? [alsPagina, zwijgend] : [alsPagina];
    const limit = lang ? LANG_BYTES : FORMULIER_BYTES;
    if (methode === 'post') vooraf.push(...readForm(limit));
    if (bestand) vooraf.push(readUploadForm(toegang));
    app[methode](pad.replace(/\{(\w+)\}/g, ':$1'), ...vooraf, async (req, res) => {
      if (toegang !== undefined && !(await admit(toegang, req, res, doel))) return;
      if (recht !== 'openbaar') eisRecht(res, recht);
      await behandel(req, res);
      if (toegang !== undefined && methode === 'post') forgetSent(toegang, req, res);
    });
  }
}

/** Has the menu of the page that is answered with say how much waits behind one of its places. */
export function zetAantal(res: Response, pad: string, aantal: number): void {
  res.locals.aantallen = { ...(res.locals.aantallen as Aantallen | undefined), [pad]: aantal };
}

/** Answers with a page in the frame of the product. */
export function toon(
  res: Response,
  opties: Omit<Kaderopties, 'gebruiker' | 'aantallen' | 'zoekt'> & { readonly status?: number },
  inhoud: ComponentChildren,
): void {
  const { status = 200, ...kader } = opties;
  const html = render(
    <Formuliertoken.Provider value={String(res.locals.formuliertoken ?? '')}>
      <Kader
        {...kader}
        gebruiker={gebruikerVan(res)}
        aantallen={(res.locals.aantallen as Aantallen | undefined) ?? {}}
        zoekt={res.req.path === ZOEKPAD}
      >
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
      .filter(([naam]) => naam !== TOKEN_FIELD)
      .map(([naam, waarde]) => [naam, String(Array.isArray(waarde) ? (waarde.at(-1) ?? '') : waarde)]),
  );
}
