import type { Request, Response } from 'express';
import { Problem } from '../../toegang/problems';
import { begin, comeBack, depart } from '../../toegang/sign-in';
import { SignInRefused } from '../../toegang/claims';
import { signInPath, ownPath, HOME } from '../../toegang/address';
import { requireFormToken } from '../../toegang/gate';
import { SignInFailed, type Provider } from '../../toegang/provider';
import type { Toegang } from '../../toegang/toegang';
import { voorbeeldmensen } from '../../toegang/voorbeeldmensen';
import { gebruikerVan } from '../../toegang/wie';
import { Formulier } from '../onderdelen/formulier';
import { Knop, Knoplink } from '../onderdelen/knop';
import { Bericht } from '../onderdelen/melding';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { Proefmensen } from './proefmensen';

/** The pages for signing in and out. */
export function aanmeldpaginas(toegang: Toegang): Pagina[] {
  const openbaar = (methode: Pagina['methode'], pad: string, behandel: Pagina['behandel']): Pagina => ({
    methode,
    pad,
    recht: 'openbaar',
    behandel,
  });
  const { provider } = toegang;
  return [
    ...(provider === null
      ? [
          openbaar('get', '/aanmelden', (req, res) => toonProefmensen(toegang, req, res)),
          openbaar('post', '/aanmelden', (req, res) => kiesProefmens(toegang, req, res)),
        ]
      : [
          openbaar('get', '/aanmelden', naarProvider),
          openbaar('get', '/aanmelden/naar', (req, res) => depart(toegang, provider, req, res)),
          openbaar('get', '/aanmelden/terug', (req, res) => vanProvider(toegang, provider, req, res)),
        ]),
    openbaar('get', '/afmelden', toonAfgemeld),
    openbaar('post', '/afmelden', (req, res) => meldAf(toegang, req, res)),
  ];
}

/** Why somebody is here again: their session ended while they were typing. */
function Verlopen({ waarde }: { readonly waarde: unknown }) {
  if (waarde === 'bewaard') {
    return (
      <Bericht toon="info" kop="Uw aanmelding is verlopen">
        <p>
          Wat u had ingevuld, is een dag lang voor u bewaard. Er is nog niets verstuurd. Meld u opnieuw aan,
          dan staat het er weer.
        </p>
      </Bericht>
    );
  }
  if (waarde !== 'kwijt') return null;
  return (
    <Bericht toon="let-op" kop="U was niet meer aangemeld">
      <p>Er is niets verstuurd. Meld u opnieuw aan en doe het dan nog eens.</p>
    </Bericht>
  );
}

/** A page in between: a browser lets no form lead straight to another site, and who lost a session reads why. */
function naarProvider(req: Request, res: Response): void {
  const { verlopen } = req.query;
  const terug = ownPath(req.query['terug']);
  if (gebruikerVan(res) !== null) {
    res.redirect(303, terug);
    return;
  }
  const adres = `/aanmelden/naar?${new URLSearchParams({ terug }).toString()}`;
  if (verlopen === undefined) res.set('refresh', `0; url=${adres}`);
  toon(
    res,
    { titel: 'Aanmelden' },
    <>
      <h1>Aanmelden</h1>
      <Verlopen waarde={verlopen} />
      <p>U meldt zich aan met het account van uw organisatie.</p>
      <p>
        <Knoplink href={adres}>Naar de aanmeldpagina</Knoplink>
      </p>
    </>,
  );
}

async function vanProvider(toegang: Toegang, provider: Provider, req: Request, res: Response): Promise<void> {
  try {
    res.redirect(303, await comeBack(toegang, provider, req, res));
  } catch (fout) {
    if (fout instanceof SignInFailed) {
      // Somebody who goes back in the browser after signing in is in already.
      if (gebruikerVan(res) !== null) res.redirect(303, HOME);
      else toonMislukt(res, fout);
    } else if (fout instanceof SignInRefused) toonAfgewezen(res, fout, await provider.signOutUrl(undefined));
    else throw fout;
  }
}

function toonMislukt(res: Response, fout: SignInFailed): void {
  toon(
    res,
    { titel: 'Aanmelden is niet gelukt', status: 400 },
    <>
      <h1>Aanmelden is niet gelukt</h1>
      <p>{fout.message}</p>
      <p>
        <Knoplink href={signInPath(HOME)}>Opnieuw aanmelden</Knoplink>
      </p>
    </>,
  );
}

function toonAfgewezen(res: Response, fout: SignInRefused, anders: URL | null): void {
  res.locals.gebruiker = null;
  toon(
    res,
    { titel: 'U heeft geen toegang', status: 403 },
    <>
      <h1>U heeft geen toegang</h1>
      <p>{fout.message}</p>
      <p>
        Uw organisatie kent u wel, maar Doorbraak laat u zo niet binnen. Vraag de beheerder van uw regio om
        hulp.
      </p>
      <p>
        <Knoplink href={anders?.href ?? signInPath(HOME)}>Een ander account gebruiken</Knoplink>
      </p>
    </>,
  );
}

async function toonProefmensen(toegang: Toegang, req: Request, res: Response): Promise<void> {
  const mensen = await voorbeeldmensen(toegang);
  toon(
    res,
    { titel: 'Aanmelden' },
    <>
      <h1>Aanmelden om het uit te proberen</h1>
      <Verlopen waarde={req.query['verlopen']} />
      <Proefmensen mensen={mensen} terug={ownPath(req.query['terug'])} />
    </>,
  );
}

async function kiesProefmens(toegang: Toegang, req: Request, res: Response): Promise<void> {
  const { wie, terug } = velden(req);
  const mensen = [...(await voorbeeldmensen(toegang)).values()].flat();
  const mens = mensen.find(({ aanspraak }) => aanspraak.id === wie);
  if (mens === undefined) throw new Problem('niet-gevonden', 'Deze persoon is er niet (meer).');
  try {
    res.redirect(303, await begin(toegang, res, mens.aanspraak, terug ?? HOME));
  } catch (fout) {
    if (!(fout instanceof SignInRefused)) throw fout;
    toonAfgewezen(res, fout, null);
  }
}

function toonAfgemeld(_req: Request, res: Response): void {
  const isBinnen = gebruikerVan(res) !== null;
  const kop = isBinnen ? 'Afmelden' : 'U bent afgemeld';
  toon(
    res,
    { titel: kop },
    <>
      <h1>{kop}</h1>
      {isBinnen ? (
        <Formulier actie="/afmelden">
          <Knop>Afmelden</Knop>
        </Formulier>
      ) : (
        <p>
          <Knoplink href={signInPath(HOME)}>Opnieuw aanmelden</Knoplink>
        </p>
      )}
    </>,
  );
}

/** Ends our session, and then the provider's: on a shared computer the next one would come straight in. */
async function meldAf(toegang: Toegang, req: Request, res: Response): Promise<void> {
  if (gebruikerVan(res) !== null) await requireFormToken(toegang, req);
  const idToken = await toegang.sessions.end(req, res);
  res.locals.gebruiker = null;
  const adres = (await toegang.provider?.signOutUrl(idToken)) ?? null;
  if (adres === null) {
    res.redirect(303, '/afmelden');
    return;
  }
  res.set('refresh', `0; url=${adres.href}`);
  toon(
    res,
    { titel: 'U bent afgemeld' },
    <>
      <h1>U bent afgemeld</h1>
      <p>
        U bent afgemeld bij Doorbraak. Meld u ook af bij uw organisatie als anderen deze computer gebruiken.
      </p>
      <p>
        <Knoplink href={adres.href}>Afmelden bij uw organisatie</Knoplink>
      </p>
    </>,
  );
}
