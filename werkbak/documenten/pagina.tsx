import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { TemporalUnreachable } from '../../client/errors';
import { GEGEVENS } from '../../domain/opdracht';
import type { Veldfout } from '../../domain/weigering';
import type { Inhoud } from '../../dossier/documenten/document';
import { conceptVan } from '../../toegang/bewaard';
import { zoalsGezien } from '../../toegang/betrokkenen';
import { leesHeleCasus, leesMetZicht } from '../../toegang/casus';
import type { Dependencies } from '../../toegang/dependencies';
import {
  isSleutelGebruikt,
  leesInhoud,
  stuurDocument,
  vindDocument,
  voegDocumentToe,
} from '../../toegang/documenten';
import { validate } from '../../toegang/input';
import { noteerInzage } from '../../toegang/inzage';
import { Problem } from '../../toegang/problems';
import { pathParam } from '../../toegang/route';
import { uploadOf, type Upload } from '../../toegang/upload';
import { eisRecht } from '../../toegang/wie';
import { leesVelden } from '../formulier/lezen';
import type { Getypt } from '../formulier/velden';
import { casusadres } from '../onderdelen/kind';
import { velden, type Pagina } from '../onderdelen/pagina';
import { toonAangenomen, toonAlGedaan, toonVeranderd } from '../opdracht/antwoord';
import type { Omgeving } from '../opdracht/formulier';
import { FORMULIEREN } from '../opdracht/formulieren';
import { VAST } from '../opdracht/geven';
import { omgeving, past, rollenVoor, waaromNiet } from '../opdracht/mogelijk';
import { DOWNLOADPAD } from './adres';
import { BESTAND, NAAM, toonFormulier } from './formulier';

const PAD = `/werkbak/casussen/{casusnummer}/opdrachten/${NAAM}`;

const gegevensSchema = GEGEVENS.voegDocumentToe.pick({ soort: true, titel: true });

/** The documents beside a file (rule 23): the form that adds one, and what one holds, to be taken along. */
export function documentpaginas(met: Dependencies): Pagina[] {
  return [
    { methode: 'get', pad: PAD, recht: 'opdracht', behandel: (req, res) => openFormulier(met, req, res) },
    {
      methode: 'post',
      pad: PAD,
      recht: 'opdracht',
      bestand: true,
      behandel: (req, res) => voegToe(met, req, res),
    },
    { methode: 'get', pad: DOWNLOADPAD, recht: 'casus', behandel: (req, res) => download(met, req, res) },
  ];
}

/** The case as whoever asks may see it, written down as seen. */
async function leesOmgeving(met: Dependencies, req: Request, res: Response): Promise<Omgeving> {
  const wie = eisRecht(res, 'opdracht');
  const { casus, kenmerk } = await leesHeleCasus(met, wie, pathParam(req, 'casusnummer'));
  await noteerInzage(met, res, { handeling: 'opdrachtformulier', waarmee: 'werkbak' }, [casus]);
  const betrokkenen = zoalsGezien(wie, await met.betrokkenen.lees(casus.casusnummer));
  return omgeving(wie, casus, met.klok.nu(), { kenmerk, betrokkenen });
}

async function openFormulier(met: Dependencies, req: Request, res: Response): Promise<void> {
  const o = await leesOmgeving(met, req, res);
  if (!past(NAAM, o)) {
    toonVeranderd(res, NAAM, o, { status: 409, reden: waaromNiet(NAAM, o) });
    return;
  }
  const concept = await conceptVan(req, res);
  const getypt = { [VAST.sleutel]: randomUUID(), ...concept?.velden };
  toonFormulier(res, o, { getypt, bewaard: concept !== null });
}

async function voegToe(met: Dependencies, req: Request, res: Response): Promise<void> {
  const o = await leesOmgeving(met, req, res);
  const getypt: Getypt = { ...velden(req), [VAST.sleutel]: velden(req)[VAST.sleutel] || randomUUID() };
  const { casusnummer } = o.casus;
  const van = { wie: o.gebruiker.id, kanaal: 'werkbak', sleutel: getypt[VAST.sleutel] ?? '' } as const;
  const rollen = rollenVoor(NAAM, o);
  const door = rollen.find((rol) => rol === getypt[VAST.door]) ?? rollen[0];
  if (!past(NAAM, o) || door === undefined) {
    // Sent twice, and the case was closed in between.
    const al = await met.dossier.isVastgelegd(casusnummer, met.casussen.opdrachtId(casusnummer, van));
    if (al) naarCasus(res, casusnummer);
    else toonVeranderd(res, NAAM, o, { status: 409, reden: waaromNiet(NAAM, o) });
    return;
  }
  const file = uploadOf(req)?.file ?? null;
  if (file === 'te-druk') {
    toonFormulier(res, o, { getypt, onzeker: 'te-druk' });
    return;
  }
  const inhoud = await leesInhoud(file);
  const { gegevens, fouten } = leesVelden(FORMULIEREN[NAAM].velden(o), getypt);
  const alle: Veldfout[] = [...fouten, ...langer(gegevens, fouten)];
  if ('veld' in inhoud || alle.length > 0) {
    toonFormulier(res, o, {
      getypt,
      fouten: [...alle, { veld: BESTAND, melding: watMetBestand(file, inhoud) }],
    });
    return;
  }
  const wat = { casusnummer, door, gegevens: validate(gegevensSchema, gegevens), inhoud };
  try {
    const uitkomst = await voegDocumentToe(met, wat, van);
    switch (uitkomst.soort) {
      case 'bevestigd':
        naarCasus(res, casusnummer);
        return;
      case 'onbevestigd':
        toonAangenomen(res, NAAM, o);
        return;
      case 'geweigerd':
        if (isSleutelGebruikt(uitkomst)) toonAlGedaan(res, NAAM, o, true);
        else toonVeranderd(res, NAAM, o, { status: 409, reden: uitkomst.weigering.reden });
        return;
      case 'onzeker':
      case 'niet-gedaan':
      case 'te-druk':
        toonFormulier(res, o, { getypt, onzeker: uitkomst.soort });
        return;
      case 'onbekend':
        throw new Problem('niet-gevonden', 'Deze casus bestaat niet.');
    }
  } catch (fout) {
    if (!(fout instanceof TemporalUnreachable)) throw fout;
    toonFormulier(res, o, { getypt, onzeker: 'niet-gedaan' });
  }
}

/** What is to be done about the file; it is always to be chosen anew. */
function watMetBestand(file: Upload['file'], inhoud: Inhoud | Veldfout): string {
  if (file === null) return 'Kies een bestand.';
  return 'veld' in inhoud ? `Dit bestand ${inhoud.melding}.` : 'Kies het bestand opnieuw.';
}

/** What the rules say of a text that is there. */
function langer(gegevens: Readonly<Record<string, unknown>>, al: readonly Veldfout[]): Veldfout[] {
  const gelezen = gegevensSchema.partial().safeParse(gegevens);
  return (gelezen.error?.issues ?? [])
    .map(({ path, message }) => ({ veld: path.join('.'), melding: `Deze tekst ${message}.` }))
    .filter(({ veld }) => !al.some((een) => een.veld === veld));
}

function naarCasus(res: Response, casusnummer: string): void {
  res.redirect(303, `${casusadres(casusnummer)}?gedaan=${NAAM}`);
}

async function download(met: Dependencies, req: Request, res: Response): Promise<void> {
  const wie = eisRecht(res, 'casus');
  const { casus, zicht } = await leesMetZicht(met, wie, pathParam(req, 'casusnummer'));
  // Who sees no more than the kenmerk does not hear whether there is such a document.
  if (zicht === 'verwijzing') throw new Problem('niet-gevonden');
  await noteerInzage(met, res, { handeling: 'leesDocument', waarmee: 'werkbak' }, [casus]);
  const document = await vindDocument(met, wie, casus.casusnummer, pathParam(req, 'document'));
  await stuurDocument(met, res, casus.casusnummer, document);
}
