import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Casussen, Seen, Sender } from '../client/casussen';
import { KEY_USED, type Uitkomst } from '../client/outcome';
import { TemporalUnreachable, UnknownCasus } from '../client/errors';
import type { Rol } from '../domain/fase';
import type { Gebruiker } from '../domain/gebruiker';
import { bereik } from '../domain/toegang';
import type { Veldfout } from '../domain/weigering';
import {
  BESTANDSSOORTEN,
  type Bestandssoort,
  type Documentregel,
  type Inhoud,
} from '../dossier/documenten/document';
import { aantalDelen } from '../dossier/documenten/content';
import type { Documenten } from '../dossier/documenten/documenten';
import { alsBijlage, bestandsnaam } from '../taal/bestandsnaam';
import { fileKind } from './file-kind';
import { Problem } from './problems';
import { digest } from './stukken';
import type { Upload } from './upload';

/** What the case stands for that a document is added to. */
interface Toevoeging {
  readonly casusnummer: string;
  readonly door: Rol;
  /** What kind of document it is, and what it is called, as somebody typed it. */
  readonly gegevens: { readonly soort: string; readonly titel: string };
  readonly inhoud: Inhoud;
}

const TE_GROOT = 'is te groot: ten hoogste 20 MB. Maak het kleiner, of verdeel het over meer bestanden';
const LEEG = 'is leeg. Kies een bestand waar iets in staat';
const GEEN = 'is verplicht. Kies het bestand';
const ANDERE_SOORT =
  'heeft een soort die wij niet bewaren. Kies een PDF, een foto (JPEG, PNG, HEIC), een document of rekenblad (DOCX, ODT, XLSX, ODS) of platte tekst (UTF-8)';
const VOL = 'kan er niet meer bij: van een casus zijn er ten hoogste 200 documenten';
const DRUK =
  'Er worden nu te veel documenten tegelijk verstuurd. Er is niets gebeurd. Verstuur het over een halve minuut opnieuw.';
const GEEN_CASUS = 'Deze casus staat nog niet in het dossier. Probeer het zo nog eens.';
const GEEN_DOCUMENT = 'Dit document bestaat niet, of u mag het niet zien.';
const NIET_HIER = 'Van dit document is alleen de naam vastgelegd. De inhoud ligt hier niet.';

/** The problem of what finds no room now, with when to try again. */
export function teDruk(): Problem {
  return new Problem('te-druk', DRUK, [], { 'retry-after': '30' });
}

/** What was sent as a file, with what it is; what is wrong with it when it cannot be kept. Rejects with `te-druk`. */
export async function leesInhoud(file: Upload['file']): Promise<Inhoud | Veldfout> {
  if (file === 'te-druk') throw teDruk();
  if (file === 'te-groot') return { veld: 'bestand', melding: TE_GROOT };
  if (file === null) return { veld: 'bestand', melding: GEEN };
  if (file.length === 0) return { veld: 'bestand', melding: LEEG };
  const bestandssoort = await fileKind(file);
  if (bestandssoort === null) return { veld: 'bestand', melding: ANDERE_SOORT };
  return { bytes: file, sha256: createHash('sha256').update(file).digest('hex'), bestandssoort };
}

/**
 * Adds a document to a case (rule 23): its content is kept first and then the command is given, so that no event stands
 * without content. What was refused leaves nothing behind; sent again under the same key it is one. Rejects with a problem
 * when the case is not there or has too many, with `TemporalUnreachable` when nothing was done.
 */
export async function voegDocumentToe(
  { documenten, casussen }: { readonly documenten: Documenten; readonly casussen: Casussen },
  { casusnummer, door, gegevens, inhoud }: Toevoeging,
  van: Sender,
  gezien: Seen = {},
): Promise<Uitkomst> {
  const { sha256, bytes } = inhoud;
  const id = documentId([casussen.opdrachtId(casusnummer, van), sha256, gegevens.soort, gegevens.titel]);
  const bewaar = () => documenten.bewaar({ id, casusnummer, ...inhoud });
  const bewaard = await bewaar();
  if (bewaard === 'onbekend') throw new Problem('niet-gevonden', GEEN_CASUS);
  if (bewaard === 'vol') throw Problem.ongeldig([{ veld: 'bestand', melding: VOL }]);
  const opdracht = {
    opdracht: 'voegDocumentToe',
    door,
    gegevens: { document: id, ...gegevens, sha256, grootte: bytes.length },
  } as const;
  const ruimOp = async () => {
    // What cannot be taken away now goes with what stays without an event.
    if (bewaard === 'nieuw') await documenten.verwijderLos(id).catch(() => undefined);
  };
  let uitkomst: Uitkomst;
  try {
    uitkomst = await casussen.geef(casusnummer, opdracht, van, gezien);
  } catch (fout) {
    if (fout instanceof TemporalUnreachable || fout instanceof UnknownCasus) await ruimOp();
    throw fout;
  }
  switch (uitkomst.soort) {
    case 'geweigerd':
    case 'niet-gedaan':
    case 'te-druk':
    case 'onbekend':
      await ruimOp();
      break;
    case 'bevestigd':
    case 'onbevestigd':
    case 'onzeker':
      // Another attempt under this key that was refused may have taken it away meanwhile.
      if (bewaard === 'stond-er') await bewaar();
  }
  return uitkomst;
}

/** True when the key of a command was used before, for something else. */
export function isSleutelGebruikt(uitkomst: Uitkomst): boolean {
  return uitkomst.soort === 'geweigerd' && uitkomst.weigering.reden === KEY_USED;
}

/** The id of a document: the same key with the same file and words is the same document, and nothing else is. */
function documentId(delen: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(delen)).digest('hex');
  // Version 8 of RFC 9562: the rest is ours.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A document of a case that whoever asks sees; a problem when it is not there for them, or its content is not. */
export async function vindDocument(
  { documenten }: { readonly documenten: Documenten },
  wie: Gebruiker,
  casusnummer: string,
  id: string,
): Promise<Documentregel & { readonly bestandssoort: Bestandssoort }> {
  const document = (await documenten.lees(bereik(wie), casusnummer)).find((een) => een.id === id);
  if (document === undefined) throw new Problem('niet-gevonden', GEEN_DOCUMENT);
  const { bestandssoort } = document;
  if (bestandssoort === null) throw new Problem('niet-gevonden', NIET_HIER);
  return { ...document, bestandssoort };
}

/**
 * Sends what a document holds, piece by piece, to be kept and never to be opened here: as an attachment under its own
 * title, of a kind that is not guessed, and without any right should a browser show it all the same. Breaks off when it is
 * not to the byte what its event says.
 */
export async function stuurDocument(
  { documenten }: { readonly documenten: Documenten },
  res: Response,
  casusnummer: string,
  document: Documentregel & { readonly bestandssoort: Bestandssoort },
): Promise<void> {
  const { id, titel, grootte, bestandssoort } = document;
  const sha256 = document.sha256.toLowerCase();
  const deel = async (nummer: number): Promise<Buffer> => {
    const bytes = await documenten.deel(casusnummer, id, nummer);
    if (bytes === undefined) throw new Problem('niet-gevonden', NIET_HIER);
    return bytes;
  };
  // The first piece before the headers, so that who cannot have it hears why.
  const eerste = await deel(0);
  res.status(200).set({
    'content-disposition': alsBijlage(bestandsnaam(titel, BESTANDSSOORTEN[bestandssoort])),
    'content-type': bestandssoort === 'text/plain' ? 'text/plain; charset=utf-8' : bestandssoort,
    'content-length': String(grootte),
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'repr-digest': digest(sha256),
  });
  const stroom = async function* (): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    const aantal = aantalDelen(grootte);
    for (let nummer = 0; nummer < aantal; nummer++) {
      const bytes = nummer === 0 ? eerste : await deel(nummer);
      hash.update(bytes);
      if (nummer === aantal - 1 && hash.digest('hex') !== sha256)
        throw new Error('a document is not what was added: its hash differs');
      yield bytes;
    }
  };
  try {
    await pipeline(Readable.from(stroom()), res);
  } catch (fout) {
    // Whoever asked has gone.
    if ((fout as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw fout;
  }
}
