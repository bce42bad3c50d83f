import type { Request, Response } from 'express';
import type { Gebruiker } from '../domain/gebruiker';
import { Afwijzing, leesClaims, type Aanspraak } from './claims';
import { eigenPad, THUIS } from './address';
import { KoekjeTeGroot } from './cookies';
import { eerstePagina } from './gate';
import { AanmeldenMislukt, type Provider } from './provider';
import type { Toegang } from './toegang';

/** Sends somebody to the provider; rejects as unreachable while that is away. */
export async function vertrek(
  { reizen }: Toegang,
  provider: Provider,
  req: Request,
  res: Response,
): Promise<void> {
  const { adres, verzoek } = await provider.begin();
  await reizen.vertrek(req, res, verzoek, eigenPad(req.query['terug']));
  res.redirect(303, adres.href);
}

/**
 * Takes in somebody whom the provider sent back and gives the page they wanted. Throws `AanmeldenMislukt` for an answer
 * that is not one to what this browser asked, and an `Afwijzing` for somebody who does not get in.
 */
export async function keerTerug(
  toegang: Toegang,
  provider: Provider,
  req: Request,
  res: Response,
): Promise<string> {
  const { oidc, reizen, sessies } = toegang;
  const antwoord = new URL(req.originalUrl, 'http://hier.invalid').searchParams;
  const reis = await reizen.keerTerug(req, res, antwoord.get('state') ?? '');
  if (oidc === null || reis === null) {
    throw new AanmeldenMislukt('De aanmelding is verlopen, of in een andere browser begonnen.');
  }
  const { claims, idToken } = await provider.rondAf(antwoord, reis);
  try {
    return await begin(toegang, res, leesClaims(claims, oidc), reis.terug, idToken);
  } catch (fout) {
    await sessies.eindig(req, res);
    throw fout;
  }
}

/** Begins a session for somebody; gives the page they wanted. Throws an `Afwijzing` for who does not get in. */
export async function begin(
  { wie, sessies }: Toegang,
  res: Response,
  aanspraak: Aanspraak,
  terug: string,
  idToken?: string,
): Promise<string> {
  const gebruiker: Gebruiker = await wie(aanspraak);
  if (gebruiker.rol === 'systeem') {
    throw new Afwijzing('Dit is het account van een systeem. Een systeem werkt met de API.');
  }
  try {
    await sessies.begin(res, aanspraak, idToken);
  } catch (fout) {
    if (!(fout instanceof KoekjeTeGroot)) throw fout;
    throw new Afwijzing(
      'Uw account noemt meer scholen of gemeenten dan een browser bewaart. Laat de beheerder ze bij de mensen van de regio invullen.',
    );
  }
  const pad = eigenPad(terug);
  return pad === THUIS ? eerstePagina(gebruiker) : pad;
}
