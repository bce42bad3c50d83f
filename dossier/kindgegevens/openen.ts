import type { Casus } from '../../domain/casus';
import type { Gebeurtenissoort } from '../../domain/gebeurtenis';
import { openBrief } from '../geheim/brief';
import { open, openCasus, openGegevens, type Doel } from '../geheim/inhoud';
import { jsonUitRing } from '../geheim/ring';
import type { Sleutelbos } from '../geheim/sleutelbos';
import { VERNIETIGD } from '../geheim/splitsing';

/** A row as it is given to people: of every column what it says. */
export type Rij = Readonly<Record<string, unknown>>;
/** A row of the database, with the key of the child as it stands wrapped; null: destroyed. */
type Bron = Rij & { readonly verpakt: Buffer | null };
type Opener = (bos: Sleutelbos, rij: Bron) => Rij;

/** How the work is done, and what the product checks itself by: it says nothing of anybody. */
const TECHNISCH = new Set([
  ...['verpakt', 'hash', 'gegevensHash', 'laatsteHash', 'geleendDoor', 'geleendOp', 'geleendTot'],
  ...['volgorde', 'volgordesleutel', 'vingerafdruk', 'instellingen', 'wijzigingTot', 'nagaanOp'],
  ...['trace', 'span', 'aanroeperTrace', 'aanroeperSpan', 'volgendePogingOp'],
]);

/** What is left of a row without its encrypted columns. */
function zonder(rij: Rij, ...kolommen: string[]): Rij {
  return Object.fromEntries(Object.entries(rij).filter(([kolom]) => !kolommen.includes(kolom)));
}

/** Bytes under the key of the child; null for an empty column. */
function tekst(bos: Sleutelbos, { verpakt }: Bron, doel: Doel, bytes: unknown): string | null {
  return bytes === null ? null : (open(bos, verpakt, doel, bytes as Buffer) ?? VERNIETIGD);
}

function json(bos: Sleutelbos, rij: Bron, doel: Doel, bytes: unknown): unknown {
  const gelezen = tekst(bos, rij, doel, bytes);
  return gelezen === null || gelezen === VERNIETIGD ? gelezen : (JSON.parse(gelezen) as unknown);
}

const eenTekst =
  (doel: Doel, naam: string): Opener =>
  (bos, rij) => ({ ...zonder(rij, 'geheim'), [naam]: tekst(bos, rij, doel, rij['geheim']) });
const eenJson =
  (doel: Doel, naam: string): Opener =>
  (bos, rij) => ({ ...zonder(rij, 'geheim'), [naam]: json(bos, rij, doel, rij['geheim']) });
const uitRing =
  (tabel: string, naam: string): Opener =>
  (bos, rij) => ({
    ...zonder(rij, 'geheim'),
    [naam]: jsonUitRing(bos, tabel, rij['geheim'] as Buffer),
  });
const elders =
  (...kolommen: string[]): Opener =>
  (_bos, rij) =>
    zonder(rij, ...kolommen);

/** How the encrypted columns of each table are read. */
const OPENERS: Readonly<Record<string, Opener>> = {
  casus: (bos, rij) => {
    const { toestand, geheim, verpakt, ...open } = rij as Bron & { toestand: Casus; geheim: Buffer };
    return { ...open, stand: openCasus(bos, { toestand, geheim, verpakt }) };
  },
  gebeurtenis: (bos, rij) => {
    const { gegevens, geheim, verpakt, ...open } = rij as Bron & {
      soort: Gebeurtenissoort;
      gegevens: unknown;
      geheim: Buffer | null;
    };
    return { ...open, gegevens: openGegevens(bos, { gegevens, geheim, verpakt }) };
  },
  bericht: (bos, rij) => {
    const brief = (doel: 'bericht' | 'verzonden', bytes: unknown) =>
      bytes === null ? null : openBrief(bos, rij.verpakt, doel, bytes as Buffer);
    return {
      ...zonder(rij, 'geheim', 'verzondenGeheim', 'ontvanger'),
      inhoud: brief('bericht', rij['geheim']),
      verzonden: brief('verzonden', rij['verzondenGeheim']),
    };
  },
  betrokkene: eenJson('betrokkene', 'gegevens'),
  betrokkene_wijziging: (bos, rij) => ({
    ...rij,
    voor: json(bos, rij, 'wijziging', rij['voor']),
    na: json(bos, rij, 'wijziging', rij['na']),
  }),
  geen_ouder: eenTekst('geen-ouder', 'reden'),
  brief: (bos, rij) => ({ ...rij, afdruk: json(bos, rij, 'afdruk', rij['afdruk']) }),
  belofte: eenTekst('belofte', 'toelichting'),
  gezinssignaal: eenJson('signaal', 'gegevens'),
  verzuimuren: uitRing('verzuimuren', 'verzuim'),
  verzuimopening: uitRing('verzuimopening', 'melding'),
  registermelding: uitRing('registermelding', 'melding'),
  stuk: elders('pdf', 'json'),
  corv_bericht: elders('gevraagd', 'xml', 'bevindingen'),
  corv_terugmelding: elders('geheim'),
  rechtenverzoek: (bos, rij) => ({
    ...zonder(rij, 'geheim'),
    gegevens: json(bos, rij, 'rechtenverzoek', rij['geheim']),
    verlenging: tekst(bos, rij, 'rechtenverzoek', rij['verlenging']),
    redenen: tekst(bos, rij, 'rechtenverzoek', rij['redenen']),
  }),
};

/** A row as people read it. Throws for bytes that nobody said how to read: they would be left out unseen. */
export function openRij(bos: Sleutelbos, tabel: string, bron: Bron): Rij {
  const rij = OPENERS[tabel]?.(bos, bron) ?? bron;
  const over = Object.entries(rij).filter(([kolom]) => !TECHNISCH.has(kolom));
  for (const [kolom, waarde] of over)
    if (Buffer.isBuffer(waarde)) throw new Error(`${tabel}.${kolom} is encrypted, and nobody said how.`);
  return Object.fromEntries(over);
}
