import type { Request, Response } from 'express';
import { heeftRecht, type Recht } from '../domain/toegang';
import type { Gebruiker } from '../domain/gebruiker';
import { Probleem } from './problems';
import { Afwijzing } from './claims';
import { aanmeldadres, eigenPad, eisEigenHerkomst, THUIS } from './address';
import { BEWAARD, getypt, onthoudConcepten } from './bewaard';
import { TOKENVELD, type Sessie } from './session';
import type { Toegang } from './toegang';
import { gebruikerVan, onthoud } from './wie';

/** What of a page decides who gets through. */
interface Doel {
  readonly recht: Recht | 'openbaar';
  /** True when the address of a form shows a page too. */
  readonly heeftPagina: boolean;
}

/** Where somebody begins, by what they may. */
const BEGIN: readonly (readonly [Recht, string])[] = [
  ['casus', THUIS],
  ['regiobeeld', '/werkbak/regiobeeld'],
  ['mensen-lezen', '/werkbak/mensen'],
  ['inzage', '/werkbak/inzage'],
];

/**
 * Lets a request for a page through, with who asks; false when it was answered already. Without a session a page goes
 * to the page for signing in, and a form keeps what was typed. A form must come from our own page, made for this session.
 */
export async function laatBinnen(
  toegang: Toegang,
  req: Request,
  res: Response,
  doel: Doel,
): Promise<boolean> {
  onthoud(res, null);
  onthoudConcepten(res, toegang.concepten);
  const isFormulier = req.method === 'POST';
  if (isFormulier) eisEigenHerkomst(req, toegang.oidc?.eigenAdres ?? null);

  const gevonden = await toegang.sessies.lees(req);
  if (gevonden?.geldig === true) await meldAan(toegang, req, res, gevonden.sessie, doel);
  const gebruiker = gebruikerVan(res);
  if (doel.recht === 'openbaar') return true;
  if (gebruiker === null) {
    if (isFormulier) await bewaarEnMeldAan(toegang, req, res, gevonden?.sessie, doel);
    else res.redirect(303, aanmeldadres(eigenPad(req.originalUrl)));
    return false;
  }
  if (req.path === THUIS && !heeftRecht(gebruiker, doel.recht) && !isFormulier) {
    const begin = eerstePagina(gebruiker);
    if (begin !== THUIS) {
      res.redirect(303, begin);
      return false;
    }
  }
  return !isFormulier || (await isVanDezeSessie(toegang, req, res, gevonden?.sessie, gebruiker, doel));
}

/** Forgets what was kept of a form, now that it was sent; it goes on without waiting. */
export function verstuurd(toegang: Toegang, req: Request, res: Response): void {
  const gebruiker = gebruikerVan(res);
  if (gebruiker === null || res.statusCode < 300 || res.statusCode >= 400) return;
  toegang.concepten.vergeet(gebruiker.id, req.path).catch(toegang.meldFout);
}

/** Refuses a form that was not made for the session it comes with. */
export async function eisFormuliertoken(toegang: Toegang, req: Request): Promise<void> {
  const sessie = (await toegang.sessies.lees(req))?.sessie;
  const token = await tokenVan(toegang, req);
  if (token === null || token.sessie !== sessie?.id) throw new Probleem('vreemde-herkomst');
}

/** The page where somebody begins: the first of the menu that they may see. */
export function eerstePagina(gebruiker: Gebruiker): string {
  return BEGIN.find(([recht]) => heeftRecht(gebruiker, recht))?.[1] ?? THUIS;
}

async function meldAan(
  toegang: Toegang,
  req: Request,
  res: Response,
  sessie: Sessie,
  doel: Doel,
): Promise<void> {
  try {
    onthoud(res, await toegang.wie(sessie.wie));
  } catch (fout) {
    // Who does not get in any more hears why after signing in again; a page for everybody is for them too.
    if (fout instanceof Afwijzing) await toegang.sessies.eindig(req, res);
    else if (doel.recht !== 'openbaar') throw fout;
    return;
  }
  res.locals.formuliertoken = await toegang.sessies.formuliertoken(sessie);
  await toegang.sessies.verleng(res, sessie);
}

async function tokenVan(toegang: Toegang, req: Request) {
  const tekst: unknown = ((req.body ?? {}) as Record<string, unknown>)[TOKENVELD];
  return typeof tekst === 'string' ? await toegang.sessies.leesFormuliertoken(tekst) : null;
}

/** A form of the same person from before they signed in again is shown again; of anybody else it is refused. */
async function isVanDezeSessie(
  toegang: Toegang,
  req: Request,
  res: Response,
  sessie: Sessie | undefined,
  gebruiker: Gebruiker,
  doel: Doel,
): Promise<boolean> {
  const token = await tokenVan(toegang, req);
  if (token !== null && token.sessie === sessie?.id) return true;
  if (token?.wie !== gebruiker.id) {
    throw new Probleem(
      'vreemde-herkomst',
      'Dit formulier hoort niet bij uw aanmelding van nu. Er is niets verstuurd.',
    );
  }
  res.redirect(303, (await bewaar(toegang, req, gebruiker.id, doel)) ?? paginaVoor(req));
  return false;
}

/** The person is whom the form was made for; a cookie of somebody else says that the text may not be theirs. */
async function bewaarEnMeldAan(
  toegang: Toegang,
  req: Request,
  res: Response,
  sessie: Sessie | undefined,
  doel: Doel,
): Promise<void> {
  const token = await tokenVan(toegang, req);
  const zelfde = token !== null && (sessie === undefined || sessie.wie.id === token.wie);
  const bewaard = zelfde ? await bewaar(toegang, req, token.wie, doel) : null;
  const verlopen = bewaard === null ? 'kwijt' : 'bewaard';
  res.redirect(303, aanmeldadres(bewaard ?? paginaVoor(req), { verlopen }));
}

/** Keeps what was typed; gives the page where it comes back, null when that address has no page. */
async function bewaar(toegang: Toegang, req: Request, wie: string, doel: Doel): Promise<string | null> {
  const velden = getypt(req);
  if (!doel.heeftPagina || Object.keys(velden).length === 0) return null;
  const id = await toegang.concepten.bewaar(wie, req.path, velden);
  return `${req.path}?${new URLSearchParams({ [BEWAARD]: id }).toString()}`;
}

/** The page a form was on, as far as the browser says so. */
function paginaVoor(req: Request): string {
  const van = req.headers.referer;
  if (van === undefined || !URL.canParse(van)) return THUIS;
  const { pathname, search } = new URL(van);
  return eigenPad(pathname + search);
}
