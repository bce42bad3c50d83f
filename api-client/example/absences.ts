import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { CsvError, parse } from 'csv-parse/sync';
import type { components } from '../index';

export type Melding = components['schemas']['Melding'];

/** One absence of a file. */
export interface Absence {
  /** Where it stands: the first line of the file is 1. */
  readonly line: number;
  readonly melding: Melding;
}

/** What is wrong on a line of the file. */
export interface Mistake {
  readonly line: number;
  readonly why: string;
}

const NEEDED = ['leerling', 'eersteVerzuimdag', 'geboortedatum', 'onderwijssoort', 'gemeente', 'school'];
const COLUMNS: readonly string[] = [...NEEDED, 'naam', 'soortVerzuim'];

/**
 * The absences of a CSV file as Excel saves it: UTF-8, with semicolons or commas, dates as 2026-09-07 or 7-9-2026. The first
 * line names the columns, which are called as the fields of a report. What the values may be, the API judges.
 *
 * Nothing is read of a file with other columns, in another encoding, or with a quote that is never closed.
 */
export function readAbsences(content: Buffer): { absences: Absence[]; mistakes: Mistake[] } {
  if (!isUtf8(content)) return nothing(1, 'Bewaar het bestand als CSV UTF-8.');
  let rows: Row[];
  try {
    rows = rowsOf(content.toString().replaceAll('\r\n', '\n'));
  } catch (error) {
    if (error instanceof CsvError) return nothing(1, `Er klopt een aanhalingsteken niet: ${error.message}`);
    throw error;
  }
  const [heading, ...rest] = rows;
  const names = heading?.record ?? [];
  const missing = NEEDED.filter((name) => !names.includes(name));
  const unknown = names.filter((name) => !COLUMNS.includes(name));
  if (missing.length > 0) return nothing(1, `Deze kolommen ontbreken: ${missing.join(', ')}.`);
  if (unknown.length > 0) return nothing(1, `Deze kolommen zijn niet bekend: ${unknown.join(', ')}.`);
  const absences: Absence[] = [];
  const mistakes: Mistake[] = [];
  for (const { record, info } of rest) {
    if (record.length === names.length)
      absences.push({ line: info.lines, melding: asMelding(names, record) });
    else
      mistakes.push({ line: info.lines, why: `Er zijn ${names.length} kolommen, en hier ${record.length}.` });
  }
  return { absences, mistakes };
}

interface Row {
  readonly record: string[];
  /** `lines`: on which line it ends. */
  readonly info: { readonly lines: number };
}

/** Throws a CsvError for what is not CSV. */
function rowsOf(text: string): Row[] {
  return parse(text, {
    ...{ bom: true, info: true, trim: true, skip_empty_lines: true, relax_column_count: true },
    delimiter: text.includes(';') ? ';' : ',',
  }) as unknown as Row[];
}

function nothing(line: number, why: string): ReturnType<typeof readAbsences> {
  return { absences: [], mistakes: [{ line, why }] };
}

/** An empty cell is not sent; without a school it says so. */
function asMelding(names: readonly string[], record: readonly string[]): Melding {
  const cells = names.map((name, at) => [name, asDate(record[at] ?? '')] as const);
  const filled = Object.fromEntries(cells.filter(([, value]) => value !== ''));
  // Whether the values are right, the API says, with a sentence for each.
  return { school: null, ...filled } as Melding;
}

/** A Dutch date as the API takes it; anything else as it is. */
function asDate(cell: string): string {
  const [, day, month, year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(cell) ?? [];
  if (day === undefined || month === undefined) return cell;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * The key under which an absence is sent. It follows from what is sent, so that the same line of the same file is the same
 * request whenever it is sent, also by another run of the program, and a line that was mended is another.
 */
export function keyOf(melding: Melding): string {
  const fields = Object.entries(melding).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
