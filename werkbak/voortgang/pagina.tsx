import type { Request, Response } from 'express';
import { DossierUnreachable } from '../../dossier/dossier';
import type { GelezenCasus } from '../../dossier/read';
import { TemporalUnreachable } from '../../client/errors';
import type { Sender } from '../../client/casussen';
import { KEY_USED } from '../../client/outcome';
import type { Voortgangsronde } from '../../client/voortgangslink';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Opdracht } from '../../domain/opdracht';
import { openTaak } from '../../domain/taken';
import { laatste } from '../../domain/tijd';
import type { Bereik } from '../../domain/toegang';
import { verstrijk } from '../../domain/verwerk';
import type { Dependencies } from '../../toegang/dependencies';
import { pathParam } from '../../toegang/route';
import { bijVelden, leesVelden } from '../formulier/lezen';
import { VOORTGANGSVELDEN } from '../opdracht/formulieren/voortgang';
import { VAST } from '../opdracht/geven';
import { groteStapVan } from '../opdracht/grote-stap';
import { NIET_ZEKER, type Onzekerheid } from '../onderdelen/niet-zeker';
import { velden, type Pagina } from '../onderdelen/pagina';
import { TERUG_NAAR_FORMULIER, toonBevestigen } from './bevestigen';
import { toonFormulier, toonOntvangen, toonUitleg, type GeenFormulier } from './weergave';

const PAD = '/voortgang/{token}';

/** As whom the file and the log of views know somebody who came by a link. */
const VIA_LINK: Gebruiker = {
  id: 'voortgangslink',
  naam: 'Link in een bericht aan de school',
  rol: 'school',
  regio: null,
  gemeenten: null,
  scholen: [],
};

/** What a link is good for now. */
type Stand = ({ readonly soort: 'open'; readonly ronde: Voortgangsronde } & GelezenCasus) | GeenFormulier;

/** The weekly progress by the link of a message: without signing in, for one round, once, made for a phone. */
export function voortgangspaginas(met: Dependencies): Pagina[] {
  const bij =
    (behandel: (req: Request, res: Response, stand: Stand) => Promise<void> | void) =>
    async (req: Request, res: Response) => {
      // Whoever opens a link from a message is nobody in particular, whoever signed in on this phone.
      res.locals.gebruiker = null;
      try {
        await behandel(req, res, await standVan(met, pathParam(req, 'token')));
      } catch (fout) {
        if (!(fout instanceof DossierUnreachable || fout instanceof TemporalUnreachable)) throw fout;
        toonWeer(req, res, 'niet-gedaan');
      }
    };
  return [
    {
      methode: 'get',
      pad: PAD,
      recht: 'openbaar',
      behandel: bij((req, res, stand) => {
        if (stand.soort === 'open') toonFormulier(res, 200, { pad: req.path, over: stand, getypt: {} });
        else toonUitleg(res, stand);
      }),
    },
    {
      methode: 'post',
      pad: PAD,
      recht: 'openbaar',
      behandel: bij((req, res, stand) => meld(met, req, res, stand)),
    },
  ];
}

/** Looks what a link is for, and writes down that the case was looked at by it. */
async function standVan(met: Dependencies, token: string): Promise<Stand> {
  const ronde = met.casussen.voortgangsronde(token);
  if (ronde === null) return { soort: 'vals' };
  const overal: Bereik = { lezer: 'school', regio: null, gemeenten: null, scholen: null, tafelVan: null };
  const gelezen = await met.dossier.leesCasus(overal, ronde.casusnummer);
  if (gelezen === undefined) return { soort: 'vals' };
  const nu = laatste(met.klok.nu(), gelezen.casus.laatste);
  const { casus } = verstrijk(gelezen.casus, nu);
  const taak = openTaak(casus, 'voortgang-rapporteren');
  if (taak?.uiterlijk !== ronde.uiterlijk || casus.regie.rol !== 'school') {
    return { soort: (await isGebruikt(met, ronde)) ? 'gebruikt' : 'voorbij' };
  }
  // A report before the round begins would use up the link and leave the task (rule 5).
  if (taak.rondeVanaf !== null && nu < taak.rondeVanaf) return { soort: 'te-vroeg', vanaf: taak.rondeVanaf };
  await met.dossier.logInzage({
    wie: { ...VIA_LINK, regio: casus.convenant.regio },
    op: met.klok.nu(),
    waarmee: 'werkbak',
    handeling: 'voortgangslink',
    casussen: [casus.casusnummer],
  });
  return { soort: 'open', casus, kenmerk: gelezen.kenmerk, ronde };
}

/** The same for every link to this round, also one that was signed with another key. */
function van({ uiterlijk }: Voortgangsronde): Sender {
  return { wie: VIA_LINK.id, kanaal: 'voortgangslink', sleutel: uiterlijk };
}

function isGebruikt({ dossier, casussen }: Dependencies, ronde: Voortgangsronde): Promise<boolean> {
  const { casusnummer } = ronde;
  return dossier.isVastgelegd(casusnummer, casussen.opdrachtId(casusnummer, van(ronde)));
}

/** The form again, with what was filled in: it was not done, or nobody knows. */
function toonWeer(req: Request, res: Response, soort: Onzekerheid): void {
  const { status, wachten } = NIET_ZEKER[soort];
  res.set('retry-after', wachten);
  const getypt = req.method === 'POST' ? velden(req) : {};
  toonFormulier(res, status, { pad: req.path, over: null, getypt, vooraf: soort });
}

async function meld(met: Dependencies, req: Request, res: Response, stand: Stand): Promise<void> {
  if (stand.soort === 'vals' || stand.soort === 'voorbij' || stand.soort === 'te-vroeg') {
    toonUitleg(res, stand, velden(req)['toelichting']);
    return;
  }
  const getypt = velden(req);
  // Sent twice at once, the second finds the round over: its own key tells what became of it.
  const ronde = stand.soort === 'open' ? stand.ronde : met.casussen.voortgangsronde(pathParam(req, 'token'));
  if (ronde === null) {
    toonUitleg(res, { soort: 'vals' });
    return;
  }
  const { gegevens, fouten } = leesVelden(VOORTGANGSVELDEN, getypt);
  if (stand.soort === 'open' && fouten.length > 0) {
    toonFormulier(res, 422, { pad: req.path, over: stand, getypt, bijVeld: fouten });
    return;
  }
  const opdracht: Opdracht = { opdracht: 'rapporteerVoortgang', door: 'school', gegevens };
  if (stand.soort === 'open') {
    const stap = groteStapVan(stand.casus, opdracht, laatste(met.klok.nu(), stand.casus.laatste));
    if (stap !== null && getypt[VAST.zeker] === TERUG_NAAR_FORMULIER) {
      toonFormulier(res, 200, { pad: req.path, over: stand, getypt });
      return;
    }
    if (stap !== null && getypt[VAST.zeker] !== stap.naar) {
      toonBevestigen(res, { pad: req.path, over: stand, getypt, stap });
      return;
    }
  }
  const uitkomst = await met.casussen.geef(ronde.casusnummer, opdracht, van(ronde), {
    alsRonde: { taak: 'voortgang-rapporteren', uiterlijk: ronde.uiterlijk },
  });
  switch (uitkomst.soort) {
    case 'bevestigd':
    case 'onbevestigd':
      toonOntvangen(res, await met.dossier.leesBedenktijd(ronde.casusnummer).catch(() => null));
      return;
    case 'onzeker':
    case 'niet-gedaan':
    case 'te-druk':
      toonWeer(req, res, uitkomst.soort);
      return;
    case 'onbekend':
      toonUitleg(res, { soort: 'voorbij' }, getypt['toelichting']);
      return;
    case 'geweigerd': {
      const { code, reden } = uitkomst.weigering;
      if (code === 'ongeldig' && stand.soort === 'open') {
        const { bijVeld } = bijVelden({}, VOORTGANGSVELDEN, uitkomst.weigering.fouten, getypt);
        toonFormulier(res, 422, { pad: req.path, over: stand, getypt, bijVeld });
      } else {
        const soort = reden === KEY_USED ? 'gebruikt' : 'voorbij';
        toonUitleg(res, { soort }, getypt['toelichting']);
      }
      return;
    }
  }
}
