import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { DossierUnreachable } from '../../dossier/dossier';
import { TemporalUnreachable } from '../../client/errors';
import { OPDRACHTNAMEN, type Opdrachtnaam } from '../../domain/opdracht';
import { bereik, binnen } from '../../domain/toegang';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Dependencies } from '../../toegang/dependencies';
import { HOME } from '../../toegang/address';
import { noteerInzage } from '../../toegang/inzage';
import { Problem } from '../../toegang/problems';
import { pathParam } from '../../toegang/route';
import { conceptVan } from '../../toegang/bewaard';
import { leesHeleCasus } from '../../toegang/casus';
import { eisRecht } from '../../toegang/wie';
import { leesAfweging } from './afweging';
import { EERST, FORMULIEREN } from './formulieren';
import { keuzebron } from './bron';
import type { Omgeving } from './formulier';
import type { Getypt } from '../formulier/velden';
import { geef, VAST, type Gegeven } from './geven';
import { omgeving, past, waaromNiet } from './mogelijk';
import { sindsdien } from './sindsdien';
import { BewaardBericht } from '../onderdelen/formulier';
import { casusadres } from '../onderdelen/kind';
import { Bericht } from '../onderdelen/melding';
import { terugadres, vanwaar } from '../onderdelen/terug';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { gedaanadres } from './gedaan';
import { toonAangenomen, toonAlGedaan, toonDossierWeg, toonVeranderd } from './antwoord';
import { toonWeerTeSturen } from './weer-te-sturen';
import { Opdrachtformulier } from './weergave';

const PAD = '/werkbak/casussen/{casusnummer}/opdrachten/{opdracht}';

/** One page for every command: its form, and what became of it. */
export function opdrachtpaginas(met: Dependencies): Pagina[] {
  return [
    {
      methode: 'get',
      pad: PAD,
      recht: 'opdracht',
      behandel: async (req, res) => {
        const naam = opdrachtnaam(req);
        const sleutel = eigenSleutel(req);
        if (sleutel === null && req.headers['sec-fetch-mode'] === 'navigate') {
          res.redirect(303, metSleutel(req));
          return;
        }
        const o = await omgevingVan(met, req, res, naam);
        if (sleutel !== null && (await isVerstuurd(met, o, sleutel))) {
          toonAlGedaan(res, naam, o, false);
          return;
        }
        if (!past(naam, o)) {
          toonVeranderd(res, naam, o, { status: 409, reden: waaromNiet(naam, o) });
          return;
        }
        const concept = await conceptVan(req, res);
        const getypt = { ...begin(naam, o, req), ...concept?.velden };
        const vooraf = concept === null ? undefined : <BewaardBericht />;
        toon(res, { titel: FORMULIEREN[naam].titel }, <Opdrachtformulier {...{ naam, o, getypt, vooraf }} />);
      },
    },
    {
      methode: 'post',
      pad: PAD,
      recht: 'opdracht',
      behandel: async (req, res) => {
        const naam = opdrachtnaam(req);
        const getypt = velden(req);
        let o: Omgeving;
        try {
          o = await omgevingVan(met, req, res, naam);
        } catch (fout) {
          if (!(fout instanceof DossierUnreachable)) throw fout;
          toonDossierWeg(res, pathParam(req, 'casusnummer'), naam, getypt);
          return;
        }
        if ((getypt[VAST.sleutel] ?? '') === '') getypt[VAST.sleutel] = randomUUID();
        if (req.query[EERST] !== undefined) {
          toonEerst(res, naam, o, getypt);
          return;
        }
        try {
          await antwoord(met, res, naam, getypt, o, await geef(met, naam, getypt, o));
        } catch (fout) {
          if (!(fout instanceof TemporalUnreachable)) throw fout;
          toonWeerTeSturen(res, naam, o, getypt, 'niet-gedaan');
        }
      },
    },
  ];
}

/** What was typed elsewhere, in the whole form: nothing is done before whoever types has read what will happen. */
function toonEerst(res: Response, naam: Opdrachtnaam, o: Omgeving, getypt: Getypt): void {
  if (!past(naam, o)) {
    toonVeranderd(res, naam, o, { status: 409, reden: waaromNiet(naam, o), getypt });
    return;
  }
  const vooraf = (
    <Bericht toon="info" kop="Er is nog niets verstuurd">
      <p>Lees wat er gaat gebeuren en verstuur het dan.</p>
    </Bericht>
  );
  toon(res, { titel: FORMULIEREN[naam].titel }, <Opdrachtformulier {...{ naam, o, getypt, vooraf }} />);
}

function opdrachtnaam(req: Request): Opdrachtnaam {
  const naam = OPDRACHTNAMEN.find((bekend) => bekend === pathParam(req, 'opdracht'));
  if (naam === undefined) throw new Problem('niet-gevonden');
  return naam;
}

/** The key of a form in its address, so that going back to it in the browser is going back to the same form. */
function eigenSleutel(req: Request): string | null {
  const { k } = req.query;
  return typeof k === 'string' && /^[\da-f-]{36}$/.test(k) ? k : null;
}

function metSleutel(req: Request): string {
  const adres = new URL(req.originalUrl, 'http://hier');
  adres.searchParams.set('k', randomUUID());
  return `${adres.pathname}${adres.search}`;
}

/** True when the command of this form stands in the dossier. */
function isVerstuurd(met: Dependencies, { casus }: Omgeving, sleutel: string): Promise<boolean> {
  const id = met.casussen.opdrachtId(casus.casusnummer, { kanaal: 'werkbak', sleutel });
  return met.dossier.isVastgelegd(casus.casusnummer, id);
}

/** The case as whoever asks may see it, written down as seen. */
async function omgevingVan(
  met: Dependencies,
  req: Request,
  res: Response,
  naam: Opdrachtnaam,
): Promise<Omgeving> {
  const wie = eisRecht(res, 'opdracht');
  const { casus, kenmerk } = await leesHeleCasus(met, wie, pathParam(req, 'casusnummer'));
  await noteerInzage(met, res, { handeling: 'opdrachtformulier', waarmee: 'werkbak' }, [casus]);
  const o = omgeving(wie, casus, met.klok.nu(), { ...(await keuzebron(met, casus)), kenmerk });
  return { ...o, afweging: await leesAfweging(met, naam, o) };
}

/** What stands in a form when it opens: what the case already says, and which agreement or task the link is about. */
function begin(naam: Opdrachtnaam, o: Omgeving, req: Request): Getypt {
  const formulier = FORMULIEREN[naam];
  const terug = vanwaar(req);
  const gekozen = formulier.velden(o).flatMap((veld): [string, string][] => {
    const uitAdres = req.query[veld.naam];
    const kan =
      (veld.soort === 'keuze' || veld.soort === 'lijst') &&
      veld.keuzen.some(({ waarde }) => waarde === uitAdres);
    return kan && typeof uitAdres === 'string' ? [[veld.naam, uitAdres]] : [];
  });
  return {
    ...formulier.invulling?.(o),
    ...Object.fromEntries(gekozen),
    [VAST.sleutel]: eigenSleutel(req) ?? randomUUID(),
    ...(terug === null ? {} : { [VAST.terug]: terug }),
  };
}

async function antwoord(
  met: Dependencies,
  res: Response,
  naam: Opdrachtnaam,
  getypt: Getypt,
  o: Omgeving,
  gegeven: Gegeven,
): Promise<void> {
  switch (gegeven.soort) {
    case 'gedaan': {
      const { beeld } = gegeven.uitkomst.bevestiging;
      const ziet = binnen(bereik(o.gebruiker), { ...beeld, aanTafel: false, tafelleden: null });
      res.redirect(303, verder(naam, o.casus.casusnummer, ziet, getypt[VAST.terug]));
      return;
    }
    case 'aangenomen':
      toonAangenomen(res, naam, o);
      return;
    case 'fout': {
      const { bijVeld, los } = gegeven;
      toon(
        res,
        { titel: `Fout: ${FORMULIEREN[naam].titel}`, status: 422 },
        <Opdrachtformulier {...{ naam, o, getypt, bijVeld, los }} />,
      );
      return;
    }
    case 'veranderd': {
      const nu = await opnieuw(met, naam, o);
      const sinds = await sindsdien(met, nu, getypt[VAST.gezien]);
      toonVeranderd(res, naam, nu, { status: 409, sinds, reden: gegeven.reden, getypt });
      return;
    }
    case 'al-gedaan':
      toonAlGedaan(res, naam, o, true);
      return;
    case 'onzeker':
    case 'niet-gedaan':
    case 'te-druk':
      toonWeerTeSturen(res, naam, o, getypt, gegeven.soort);
      return;
    case 'onbekend':
      throw new Problem('niet-gevonden', 'Deze casus bestaat niet.');
  }
}

/** Where somebody goes on: the list or the page of the case they came from, else the case, unless they no longer see it. */
function verder(naam: Opdrachtnaam, casusnummer: string, ziet: boolean, gezegd: string | undefined): string {
  const terug = terugadres(gezegd);
  const [pad] = terug?.split('?') ?? [];
  if (terug !== null && pad === HOME) return gedaanadres(terug, naam, casusnummer);
  const eigen = casusadres(casusnummer);
  if (!ziet) return gedaanadres(HOME, naam);
  return gedaanadres(terug !== null && pad === eigen ? terug : eigen, naam);
}

/** The case as it stands now, after something was refused in it. */
async function opnieuw(met: Dependencies, naam: Opdrachtnaam, o: Omgeving): Promise<Omgeving> {
  const wie: Gebruiker = o.gebruiker;
  const { casus, kenmerk } = await leesHeleCasus(met, wie, o.casus.casusnummer);
  const { convenanten, mensen, uitTeNodigen } = o;
  const nu = omgeving(wie, casus, met.klok.nu(), { kenmerk, convenanten, mensen, uitTeNodigen });
  return { ...nu, afweging: await leesAfweging(met, naam, nu) };
}
