import type { Request, Response } from 'express';
import type { Gebruiker } from '../domain/gebruiker';
import { SignInRefused, readClaims, type Aanspraak } from './claims';
import { ownPath, HOME } from './address';
import { CookieTooLarge } from './cookies';
import { firstPage } from './gate';
import { SignInFailed, type Provider } from './provider';
import type { Toegang } from './toegang';

/** Sends somebody to the provider; rejects as unreachable while that is away. */
export async function depart(
  { trips }: Toegang,
  provider: Provider,
  req: Request,
  res: Response,
): Promise<void> {
  const { url, request } = await provider.begin();
  await trips.depart(req, res, request, ownPath(req.query['terug']));
  res.redirect(303, url.href);
}

/**
 * Takes in somebody whom the provider sent back and gives the page they wanted. Throws `SignInFailed` for an answer
 * that is not one to what this browser asked, and an `SignInRefused` for somebody who does not get in.
 */
export async function comeBack(
  toegang: Toegang,
  provider: Provider,
  req: Request,
  res: Response,
): Promise<string> {
  const { oidc, trips, sessions } = toegang;
  const answer = new URL(req.originalUrl, 'http://hier.invalid').searchParams;
  const trip = await trips.comeBack(req, res, answer.get('state') ?? '');
  if (oidc === null || trip === null) {
    throw new SignInFailed('De aanmelding is verlopen, of in een andere browser begonnen.');
  }
  const { claims, idToken } = await provider.complete(answer, trip);
  try {
    return await begin(toegang, res, readClaims(claims, oidc), trip.terug, idToken);
  } catch (error) {
    await sessions.end(req, res);
    throw error;
  }
}

/** Begins a session for somebody; gives the page they wanted. Throws an `SignInRefused` for who does not get in. */
export async function begin(
  { wie, sessions }: Toegang,
  res: Response,
  aanspraak: Aanspraak,
  terug: string,
  idToken?: string,
): Promise<string> {
  const gebruiker: Gebruiker = await wie(aanspraak);
  if (gebruiker.rol === 'systeem') {
    throw new SignInRefused('Dit is het account van een systeem. Een systeem werkt met de API.');
  }
  try {
    await sessions.begin(res, aanspraak, idToken);
  } catch (error) {
    if (!(error instanceof CookieTooLarge)) throw error;
    throw new SignInRefused(
      'Uw account noemt meer scholen of gemeenten dan een browser bewaart. Laat de beheerder ze bij de mensen van de regio invullen.',
    );
  }
  const path = ownPath(terug);
  return path === HOME ? firstPage(gebruiker) : path;
}
