import { parse, CsvError } from 'csv-parse/sync';
import type { Veldfout } from '../domain/weigering';

/** More lines than one file may have. */
const MEESTE_REGELS = 500;
/** So many bytes a file of reports may have. */
export const MEESTE_BYTES = 1024 * 1024;

/** How the text of a file was written down. */
export const TEKENSETS = ['utf-8', 'utf-16', 'windows-1252'] as const;
export type Tekenset = (typeof TEKENSETS)[number];
/** What stands between cells. */
export const SCHEIDINGSTEKENS = [';', ',', '\t'] as const;
export type Scheidingsteken = (typeof SCHEIDINGSTEKENS)[number];

/** One line of a file of reports. */
export interface Bestandsregel {
  /** Its number in the file, from 1, as a spreadsheet counts it. */
  readonly regel: number;
  /** A report as `POST /v1/casussen` takes it, still to be judged. */
  readonly melding: Readonly<Record<string, unknown>>;
  /** What is wrong with the line itself. */
  readonly fouten: readonly Veldfout[];
}

/** A file of reports as it was read; with what is wrong with the file itself. */
export type Meldingsbestand =
  | {
      readonly geldig: true;
      readonly tekenset: Tekenset;
      readonly scheidingsteken: Scheidingsteken;
      readonly regels: readonly Bestandsregel[];
    }
  | { readonly geldig: false; readonly fouten: readonly Veldfout[] };

/** What a column becomes in a report: the field, in the report or of the parent, and how its cells are read. */
interface Kolom {
  readonly veld: string;
  readonly ouder?: true;
  readonly lees?: (cel: string) => unknown;
}

/** The columns by their header without spaces, case and signs. */
const KOLOMMEN: Readonly<Record<string, Kolom>> = {
  leerling: { veld: 'leerling' },
  naam: { veld: 'naam' },
  eersteverzuimdag: { veld: 'eersteVerzuimdag', lees: datum },
  geboortedatum: { veld: 'geboortedatum', lees: datum },
  onderwijssoort: { veld: 'onderwijssoort', lees: (cel) => cel.toLowerCase() },
  // A spreadsheet drops the zeros in front.
  gemeente: { veld: 'gemeente', lees: (cel) => (/^\d{1,4}$/.test(cel) ? cel.padStart(4, '0') : cel) },
  school: { veld: 'school', lees: (cel) => cel.toUpperCase() },
  soortverzuim: { veld: 'soortVerzuim', lees: (cel) => cel.toLowerCase() },
  langdurigverwacht: { veld: 'langdurigVerwacht', lees: jaNee },
  oudernaam: { veld: 'naam', ouder: true },
  ouderrelatie: { veld: 'relatie', ouder: true },
  ouderemail: { veld: 'email', ouder: true },
  oudertelefoon: { veld: 'telefoon', ouder: true },
};
/** The headers as people read them. */
const KOPPEN =
  'leerling, naam, eerste verzuimdag, geboortedatum, onderwijssoort, gemeente, school, soort verzuim, langdurig verwacht, ' +
  'ouder naam, ouder relatie, ouder e-mail, ouder telefoon';
const VERPLICHT = ['leerling', 'eerste verzuimdag', 'geboortedatum', 'onderwijssoort', 'gemeente'];

/**
 * Reads a file of reports (CSV): text in UTF-8, with or without its mark, in UTF-16 with its mark, and in Windows-1252 when it is no
 * UTF-8, as Dutch Excel writes it; semicolons, commas or tabs; a first line of headers in any order. Dates may be written as a Dutch
 * spreadsheet does (7-9-2026). What is wrong with a line is said when it is judged; empty cells say nothing.
 */
export function leesMeldingsbestand(inhoud: Buffer): Meldingsbestand {
  if (inhoud.length > MEESTE_BYTES) return fout('mag ten hoogste 1 MB groot zijn');
  const { tekst, tekenset } = ontcijfer(inhoud);
  const kaal = tekst.replace(/^sep=.\r?\n/i, '');
  const scheidingsteken = scheidingstekenVan(kaal);
  let rijen: { record: string[]; info: { lines: number } }[];
  try {
    rijen = parse(kaal, {
      ...{ delimiter: scheidingsteken, info: true, trim: true, relax_column_count: true },
      ...{ skip_empty_lines: true, max_record_size: 64 * 1024 },
    }) as unknown as typeof rijen;
  } catch (error) {
    if (error instanceof CsvError) return fout(`is niet te lezen: ${WAAROM[error.code] ?? 'geen CSV'}`);
    throw error;
  }
  const [kop, ...rest] = rijen.filter(({ record }) => record.some((cel) => cel !== ''));
  if (kop === undefined) return fout('is leeg');
  const koppen = leesKop(kop.record);
  if ('melding' in koppen) return fout(koppen.melding);
  if (rest.length === 0) return fout('heeft na de koppen geen regels');
  if (rest.length > MEESTE_REGELS) return fout(`mag ten hoogste ${MEESTE_REGELS} regels hebben`);
  const eerder = tekst.length === kaal.length ? 0 : 1;
  const regels = rest.map(({ record, info }) => ({
    regel: info.lines + eerder,
    melding: meldingVan(koppen, record),
    // A separator too many: nobody knows which cell is what.
    fouten: record.slice(koppen.length).some((cel) => cel !== '') ? [TE_VEEL] : [],
  }));
  return { geldig: true, tekenset, scheidingsteken, regels };
}

const WAAROM: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'een aanhalingsteken wordt niet gesloten',
  CSV_INVALID_CLOSING_QUOTE: 'na een sluitend aanhalingsteken staat nog tekst',
  INVALID_OPENING_QUOTE: 'midden in een cel begint een aanhalingsteken',
  CSV_MAX_RECORD_SIZE: 'een regel is te lang',
};

const TE_VEEL: Veldfout = { veld: 'regel', melding: 'heeft meer cellen dan er koppen zijn' };

function fout(melding: string): Meldingsbestand {
  return { geldig: false, fouten: [{ veld: 'bestand', melding }] };
}

function ontcijfer(inhoud: Buffer): { readonly tekst: string; readonly tekenset: Tekenset } {
  if (inhoud[0] === 0xff && inhoud[1] === 0xfe)
    return { tekst: new TextDecoder('utf-16le').decode(inhoud), tekenset: 'utf-16' };
  try {
    return { tekst: new TextDecoder('utf-8', { fatal: true }).decode(inhoud), tekenset: 'utf-8' };
  } catch {
    return { tekst: new TextDecoder('windows-1252').decode(inhoud), tekenset: 'windows-1252' };
  }
}

/** What stands most often between the headers. */
function scheidingstekenVan(tekst: string): Scheidingsteken {
  const [kop = ''] = tekst.trimStart().split(/\r?\n/, 1);
  const keer = (teken: string) => kop.split(teken).length;
  return SCHEIDINGSTEKENS.reduce((meest, teken) => (keer(teken) > keer(meest) ? teken : meest));
}

function kaleKop(kop: string): string {
  return kop.toLowerCase().replace(/[^a-z]/g, '');
}

function leesKop(cellen: readonly string[]): readonly (Kolom | null)[] | { readonly melding: string } {
  const onbekend = cellen.filter((cel) => cel !== '' && !Object.hasOwn(KOLOMMEN, kaleKop(cel)));
  if (onbekend.length > 0)
    return { melding: `heeft een kolom die wij niet kennen: ${kort(onbekend)}. Wij kennen: ${KOPPEN}` };
  const kaal = cellen.map(kaleKop);
  const dubbel = cellen.filter((cel, i) => cel !== '' && kaal.indexOf(kaleKop(cel)) !== i);
  if (dubbel.length > 0) return { melding: `heeft een kolom twee keer: ${kort(dubbel)}` };
  const mist = VERPLICHT.filter((kop) => !kaal.includes(kaleKop(kop)));
  if (mist.length > 0) return { melding: `mist de kolom ${mist.join(', ')} op de eerste regel` };
  return kaal.map((kop) => KOLOMMEN[kop] ?? null);
}

/** As much of what somebody typed as an error repeats. */
function kort(cellen: readonly string[]): string {
  return cellen
    .slice(0, 5)
    .map((cel) => cel.slice(0, 40))
    .join(', ');
}

function meldingVan(koppen: readonly (Kolom | null)[], cellen: readonly string[]): Record<string, unknown> {
  const melding: Record<string, unknown> = {};
  const ouder: Record<string, unknown> = {};
  koppen.forEach((kolom, i) => {
    const cel = cellen[i] ?? '';
    if (kolom === null || cel === '') return;
    (kolom.ouder === true ? ouder : melding)[kolom.veld] = kolom.lees === undefined ? cel : kolom.lees(cel);
  });
  return Object.keys(ouder).length === 0 ? melding : { ...melding, ouder };
}

/** A date as a Dutch spreadsheet writes it becomes one as we write it; anything else is left to be judged. */
function datum(cel: string): string {
  const [, dag = '', maand = '', jaar = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(cel) ?? [];
  return jaar === '' ? cel : `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
}

function jaNee(cel: string): unknown {
  const woord = cel.toLowerCase();
  if (['ja', 'j', 'waar', 'true', '1'].includes(woord)) return true;
  return ['nee', 'n', 'onwaar', 'false', '0'].includes(woord) ? false : cel;
}
