import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { DossierUnreachable } from '../../dossier/dossier';
import { leesKenmerk } from '../../dossier/kenmerk';
import { TemporalUnreachable } from '../../client/errors';
import { OPDRACHTNAMEN, type Opdrachtnaam } from '../../domain/opdracht';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { Problem } from '../../toegang/problems';
import { pathParam } from '../../toegang/route';
import { zoalsGezien } from '../../toegang/betrokkenen';
import { conceptVan } from '../../toegang/bewaard';
import { leesHeleCasus } from '../../toegang/casus';
import { eisRecht } from '../../toegang/wie';
import { EERST, FORMULIEREN } from './formulieren';
import { keuzebron } from './bron';
import { leesErbij } from './erbij';
import type { Omgeving } from './formulier';
import type { Getypt } from '../formulier/velden';
import { doorVan, geef, VAST, type Gegeven } from './geven';
import { omgeving, past, waaromNiet } from './mogelijk';
import { sindsdien } from './sindsdien';
import { eigenSleutel, isVerstuurd, metSleutel } from './sleutel';
import { verder } from './verder';
import { gelezen, GEWAARSCHUWD, nogTeLezen, Waarschuwing } from './waarschuwing';
import { BewaardBericht } from '../onderdelen/formulier';
import { Bericht } from '../onderdelen/melding';
import { vanwaar } from '../onderdelen/terug';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { toonAangenomen, toonAlGedaan, toonDossierWeg, toonVeranderd } from './antwoord';
import { toonBevestigen } from './bevestigen';
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
        if (toonWaarschuwing(res, naam, o, getypt)) return;
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

/** True when whoever sends the form must read something first: then it is shown with that, and nothing is done. */
function toonWaarschuwing(res: Response, naam: Opdrachtnaam, o: Omgeving, getypt: Getypt): boolean {
  const door = doorVan(naam, getypt, o);
  const zinnen = door === undefined || !past(naam, o) ? [] : nogTeLezen(naam, getypt, door, o);
  if (zinnen.length === 0) return false;
  const met = { ...getypt, [GEWAARSCHUWD]: gelezen(zinnen) };
  const vooraf = <Waarschuwing zinnen={zinnen} />;
  toon(res, { titel: FORMULIEREN[naam].titel }, <Opdrachtformulier {...{ naam, o, getypt: met, vooraf }} />);
  return true;
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
  const [bron, rondom] = await Promise.all([keuzebron(met, casus), met.betrokkenen.lees(casus.casusnummer)]);
  const betrokkenen = zoalsGezien(wie, rondom);
  const o = omgeving(wie, casus, met.klok.nu(), { ...bron, betrokkenen, kenmerk });
  return { ...o, ...(await leesErbij(met, naam, o)) };
}

/** What stands in a form when it opens: what the case already says, and which agreement or task the link is about. */
function begin(naam: Opdrachtnaam, o: Omgeving, req: Request): Getypt {
  const formulier = FORMULIEREN[naam];
  const terug = vanwaar(req);
  const gekozen = formulier.velden(o).flatMap((veld): [string, string][] => {
    const uitAdres = req.query[veld.naam];
    if (typeof uitAdres !== 'string') return [];
    // Nobody has words put in their mouth by a link; which other case it is about is no words.
    const kan =
      veld.soort === 'keuze' || veld.soort === 'lijst'
        ? veld.keuzen.some(({ waarde }) => waarde === uitAdres)
        : veld.naam === 'casus' && leesKenmerk(uitAdres) === uitAdres;
    return kan ? [[veld.naam, uitAdres]] : [];
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
      res.redirect(303, verder(naam, o, beeld, getypt[VAST.terug]));
      return;
    }
    case 'aangenomen':
      toonAangenomen(res, naam, o);
      return;
    case 'bevestigen':
      toonBevestigen(res, naam, { o, getypt, stap: gegeven.stap });
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

/** The case as it stands now, after something was refused in it. */
async function opnieuw(met: Dependencies, naam: Opdrachtnaam, o: Omgeving): Promise<Omgeving> {
  const wie: Gebruiker = o.gebruiker;
  const { casus, kenmerk } = await leesHeleCasus(met, wie, o.casus.casusnummer);
  const { convenanten, mensen, uitTeNodigen, betrokkenen } = o;
  const bron = { kenmerk, convenanten, mensen, uitTeNodigen, betrokkenen };
  const nu = omgeving(wie, casus, met.klok.nu(), bron);
  return { ...nu, ...(await leesErbij(met, naam, nu)) };
}
