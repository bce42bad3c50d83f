import type { Request, Response } from 'express';
import { heeftRecht, type Recht } from '../domain/toegang';
import type { Gebruiker } from '../domain/gebruiker';
import { Problem } from './problems';
import { SignInRefused } from './claims';
import { signInPath, ownPath, requireOwnOrigin, HOME } from './address';
import { BEWAARD, typedFields, rememberConcepten } from './bewaard';
import { TOKEN_FIELD, type Session } from './session';
import type { Toegang } from './toegang';
import { gebruikerVan, remember } from './wie';

/** What of a page decides who gets through. */
interface Target {
  readonly recht: Recht | 'openbaar';
  /** True when the address of a form shows a page too. */
  readonly hasPage: boolean;
  /** True when no browser may tell the address of the page. */
  readonly zwijgt?: boolean;
}

/** Where somebody begins, by what they may. */
const BEGIN: readonly (readonly [Recht, string])[] = [
  ['casus', HOME],
  ['regiobeeld', '/werkbak/regiobeeld'],
  ['mensen-lezen', '/werkbak/mensen'],
  ['inzage', '/werkbak/inzage'],
];

/**
 * Lets a request for a page through, with who asks; false when it was answered already. Without a session a page goes
 * to the page for signing in, and a form keeps what was typed. A form must come from our own page, made for this session.
 */
export async function admit(toegang: Toegang, req: Request, res: Response, target: Target): Promise<boolean> {
  remember(res, null);
  rememberConcepten(res, toegang.concepten);
  const isForm = req.method === 'POST';
  if (isForm) requireOwnOrigin(req, toegang.oidc?.publicUrl ?? null, target.zwijgt);

  const found = await toegang.sessions.read(req);
  if (found?.valid === true) await signIn(toegang, req, res, found.session, target);
  const gebruiker = gebruikerVan(res);
  if (target.recht === 'openbaar') return true;
  if (gebruiker === null) {
    if (isForm) await keepAndSignIn(toegang, req, res, found?.session, target);
    else res.redirect(303, signInPath(ownPath(req.originalUrl)));
    return false;
  }
  if (req.path === HOME && !heeftRecht(gebruiker, target.recht) && !isForm) {
    const begin = firstPage(gebruiker);
    if (begin !== HOME) {
      res.redirect(303, begin);
      return false;
    }
  }
  return !isForm || (await isOfThisSession(toegang, req, res, found?.session, gebruiker, target));
}

/** Forgets what was kept of a form, now that it was sent; it goes on without waiting. */
export function forgetSent(toegang: Toegang, req: Request, res: Response): void {
  const gebruiker = gebruikerVan(res);
  if (gebruiker === null || res.statusCode < 300 || res.statusCode >= 400) return;
  toegang.concepten.forget(gebruiker.id, req.path).catch(toegang.reportError);
}

/** Refuses a form that was not made for the session it comes with. */
export async function requireFormToken(toegang: Toegang, req: Request): Promise<void> {
  const session = (await toegang.sessions.read(req))?.session;
  const token = await tokenOf(toegang, req);
  if (token === null || token.sessie !== session?.id) throw new Problem('vreemde-herkomst');
}

/** The page where somebody begins: the first of the menu that they may see. */
export function firstPage(gebruiker: Gebruiker): string {
  return BEGIN.find(([recht]) => heeftRecht(gebruiker, recht))?.[1] ?? HOME;
}

async function signIn(
  toegang: Toegang,
  req: Request,
  res: Response,
  session: Session,
  target: Target,
): Promise<void> {
  try {
    remember(res, await toegang.wie(session.wie));
  } catch (error) {
    // Who does not get in any more hears why after signing in again; a page for everybody is for them too.
    if (error instanceof SignInRefused) await toegang.sessions.end(req, res);
    else if (target.recht !== 'openbaar') throw error;
    return;
  }
  res.locals.formuliertoken = await toegang.sessions.formToken(session);
  await toegang.sessions.extend(res, session);
}

async function tokenOf(toegang: Toegang, req: Request) {
  const text: unknown = ((req.body ?? {}) as Record<string, unknown>)[TOKEN_FIELD];
  return typeof text === 'string' ? await toegang.sessions.readFormToken(text) : null;
}

/** A form of the same person from before they signed in again is shown again; of anybody else it is refused. */
async function isOfThisSession(
  toegang: Toegang,
  req: Request,
  res: Response,
  session: Session | undefined,
  gebruiker: Gebruiker,
  target: Target,
): Promise<boolean> {
  const token = await tokenOf(toegang, req);
  if (token !== null && token.sessie === session?.id) return true;
  if (token?.wie !== gebruiker.id) {
    throw new Problem(
      'vreemde-herkomst',
      'Dit formulier hoort niet bij uw aanmelding van nu. Er is niets verstuurd.',
    );
  }
  res.redirect(303, (await keep(toegang, req, gebruiker.id, target)) ?? pageBefore(req));
  return false;
}

/** The person is whom the form was made for; a cookie of somebody else says that the text may not be theirs. */
async function keepAndSignIn(
  toegang: Toegang,
  req: Request,
  res: Response,
  session: Session | undefined,
  target: Target,
): Promise<void> {
  const token = await tokenOf(toegang, req);
  const same = token !== null && (session === undefined || session.wie.id === token.wie);
  const kept = same ? await keep(toegang, req, token.wie, target) : null;
  const verlopen = kept === null ? 'kwijt' : 'bewaard';
  res.redirect(303, signInPath(kept ?? pageBefore(req), { verlopen }));
}

/** Keeps what was typed; gives the page where it comes back, null when that address has no page. */
async function keep(toegang: Toegang, req: Request, wie: string, target: Target): Promise<string | null> {
  const velden = typedFields(req);
  if (!target.hasPage || Object.keys(velden).length === 0) return null;
  const id = await toegang.concepten.keep(wie, req.path, velden);
  return `${req.path}?${new URLSearchParams({ [BEWAARD]: id }).toString()}`;
}

/** The page a form was on, as far as the browser says so. */
function pageBefore(req: Request): string {
  const referer = req.headers.referer;
  if (referer === undefined || !URL.canParse(referer)) return HOME;
  const { pathname, search } = new URL(referer);
  return ownPath(pathname + search);
}
