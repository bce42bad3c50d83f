import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { DossierUnreachable } from '../../dossier/dossier';
import type { Dependencies } from '../../toegang/dependencies';
import { eisEigen, keurMelding } from '../../toegang/melden';
import { conceptVan } from '../../toegang/bewaard';
import { eisRecht } from '../../toegang/wie';
import { VAST } from '../opdracht/geven';
import type { Getypt } from '../formulier/velden';
import { leesMelding, meldfouten, meldinvulling, type Meldomgeving } from './formulier';
import { BewaardBericht } from '../onderdelen/formulier';
import { Bericht } from '../onderdelen/melding';
import { velden, type Pagina } from '../onderdelen/pagina';
import { GEDAANPAD, toonAlGemeld, toonGedaan, toonGevoegd } from './gedaan';
import { toonNakijken, type Meldbaar } from './nakijken';
import { vulOnderwijsIn } from './onderwijs';
import { leesOudervelden } from './ouder';
import {
  ALLES,
  bewaarAntwoorden,
  formulieradres,
  geenDossier,
  GEVOEGDPAD,
  isSleutel,
  leesAntwoorden,
  MELDPAD,
  NAKIJKPAD,
  nakijkadres,
  sleutelIn,
} from './bewaren';
import { verstuur } from './versturen';
import { Meldformulier, STAP, toonFormulier } from './weergave';

/** Reporting a child in three steps: the form, checking it with what will happen, and what came of it. */
export function meldpaginas(met: Dependencies): Pagina[] {
  const recht = 'melden';
  return [
    { methode: 'get', pad: MELDPAD, recht, behandel: (req, res) => openFormulier(met, req, res) },
    { methode: 'post', pad: MELDPAD, recht, behandel: (req, res) => verwerkMelding(met, req, res) },
    { methode: 'get', pad: NAKIJKPAD, recht, behandel: (req, res) => openNakijken(met, req, res) },
    { methode: 'get', pad: GEDAANPAD, recht, behandel: (req, res) => toonGedaan(met, req, res) },
    { methode: 'get', pad: GEVOEGDPAD, recht, behandel: (req, res) => toonGevoegd(met, req, res) },
  ];
}

/** The form, under a key in its address, so that going back to it finds what was typed. */
async function openFormulier(met: Dependencies, req: Request, res: Response): Promise<void> {
  const o = await meldomgeving(met, res);
  const sleutel = sleutelIn(req);
  const concept = await conceptVan(req, res);
  const vooraf = concept === null && req.query[HERVAT] === undefined ? undefined : <BewaardBericht />;
  if (concept !== null) {
    const getypt = { ...concept.velden, [VAST.sleutel]: concept.velden[VAST.sleutel] || randomUUID() };
    if (isSleutel(getypt[VAST.sleutel]) && (await bewaarAntwoorden(met, res, getypt)))
      res.redirect(303, `${formulieradres(getypt[VAST.sleutel] ?? '')}&${HERVAT}=ja`);
    else toonFormulier(res, 200, <Meldformulier {...{ o, getypt, vooraf }} />);
    return;
  }
  if (sleutel === null && req.headers['sec-fetch-mode'] === 'navigate') {
    res.redirect(303, formulieradres(randomUUID()));
    return;
  }
  const eerder = sleutel === null ? null : await leesAntwoorden(met, res, sleutel).catch(geenDossier);
  if (eerder !== null && 'gedaan' in eerder) {
    toonAlGemeld(res, eerder.gedaan);
    return;
  }
  const getypt = { ...meldinvulling(o), [VAST.sleutel]: sleutel ?? randomUUID(), ...eerder?.getypt };
  const alles = req.query[ALLES] !== undefined;
  toonFormulier(res, 200, <Meldformulier {...{ o, getypt, vooraf, alles }} />);
}

/** The check of answers that were typed before; opening it again sends nothing. */
async function openNakijken(met: Dependencies, req: Request, res: Response): Promise<void> {
  const o = await meldomgeving(met, res);
  const sleutel = sleutelIn(req);
  const eerder = sleutel === null ? null : await leesAntwoorden(met, res, sleutel);
  if (eerder === null) {
    const getypt = { ...meldinvulling(o), [VAST.sleutel]: randomUUID() };
    const vooraf = (
      <Bericht toon="let-op" kop="Uw antwoorden zijn niet meer bewaard">
        <p>Wij bewaren ze een dag. Er is niets verstuurd. Vul het formulier opnieuw in.</p>
      </Bericht>
    );
    toonFormulier(res, 200, <Meldformulier {...{ o, getypt, vooraf }} />);
  } else if ('gedaan' in eerder) res.redirect(303, eerder.gedaan);
  else {
    const gelezen = lees(met, res, o, eerder.getypt);
    if (gelezen !== null) await toonNakijken(met, res, o, eerder.getypt, gelezen, true);
  }
}

/** Query of a form that is filled in again after signing in again. */
const HERVAT = 'hervat';

/** What whoever reports can choose from; while the database is away their own schools go by their number. */
async function meldomgeving({ convenanten, mensen }: Dependencies, res: Response): Promise<Meldomgeving> {
  const gebruiker = eisRecht(res, 'melden');
  const bekend = await mensen.scholen(gebruiker.regio).catch((fout: unknown) => {
    if (fout instanceof DossierUnreachable) return [];
    throw fout;
  });
  const soorten = new Map(
    bekend.flatMap(({ brin, onderwijssoort }) => (onderwijssoort === null ? [] : [[brin, onderwijssoort]])),
  );
  const alle = bekend.map(({ brin, naam }) => ({ waarde: brin, label: `${naam} (${brin})` }));
  if (gebruiker.scholen.length === 0) return { gebruiker, convenanten, scholen: alle, soorten };
  const eigen = gebruiker.scholen.flatMap((brin) => {
    const vestigingen = alle.filter(
      ({ waarde }) => waarde === brin || (brin.length === 4 && waarde.startsWith(brin)),
    );
    return vestigingen.length > 0 ? vestigingen : [{ waarde: brin, label: brin }];
  });
  return { gebruiker, convenanten, scholen: eigen, soorten };
}

async function verwerkMelding(met: Dependencies, req: Request, res: Response): Promise<void> {
  const o = await meldomgeving(met, res);
  const typed = velden(req);
  const getypt: Getypt = {
    ...vulOnderwijsIn(typed, o.soorten),
    [VAST.sleutel]: typed[VAST.sleutel] || randomUUID(),
  };
  if (getypt[STAP] === 'verbeter') {
    toonFormulier(res, 200, <Meldformulier {...{ o, getypt }} />);
    return;
  }
  const gelezen = lees(met, res, o, getypt);
  if (gelezen === null) return;
  if (getypt[STAP] === 'verstuur') await verstuur(met, res, o, getypt, gelezen);
  else if (isSleutel(getypt[VAST.sleutel]) && (await bewaarAntwoorden(met, res, getypt)))
    res.redirect(303, nakijkadres(getypt[VAST.sleutel] ?? ''));
  // While the dossier is away there is nowhere to keep them, and the report can be made all the same.
  else await toonNakijken(met, res, o, getypt, gelezen, false);
}

/** The report as it was typed; null when something is wrong, which has then been answered. */
function lees(met: Dependencies, res: Response, o: Meldomgeving, getypt: Getypt): Meldbaar | null {
  const { ruw, fouten, plek } = leesMelding(getypt, o, (naam, geboren) =>
    met.casussen.leerlingsleutel(naam, geboren),
  );
  const gekeurd = keurMelding(ruw, met.klok.nu(), met.convenanten);
  const { fouten: ouderfouten, ...over } = leesOudervelden(getypt);
  if (fouten.length > 0 || ouderfouten.length > 0 || !gekeurd.geldig) {
    const { bijVeld, los } = meldfouten(fouten, gekeurd.geldig ? [] : gekeurd.fouten, plek, getypt, o);
    const naast = { bijVeld: [...bijVeld, ...ouderfouten], los };
    toonFormulier(res, 422, <Meldformulier {...{ o, getypt, ...naast }} />);
    return null;
  }
  eisEigen(o.gebruiker, gekeurd.melding, gekeurd.convenant);
  return { ...gekeurd, ...over };
}
