import type { z } from 'zod';
import { veldfouten, type Veldfout } from './weigering';

/** What reading unknown data with a schema gives: the value, or all errors at once. */
export type Gelezen<T> =
  | { readonly geldig: true; readonly waarde: T }
  | { readonly geldig: false; readonly fouten: readonly Veldfout[] };

/** Reads unknown data with a schema; the errors are in Dutch and name field and what is allowed. */
export function lees<T>(schema: z.ZodType, ruw: unknown): Gelezen<T> {
  const uitkomst = schema.safeParse(ruw, { error: nederlands });
  if (uitkomst.success) return { geldig: true, waarde: uitkomst.data as T };
  return { geldig: false, fouten: veldfouten(uitkomst.error.issues) };
}

/**
 * Dutch for what the schemas do not say themselves, with what is allowed there: every kind of error that zod has, so that
 * its own words reach nobody.
 */
export const nederlands: z.core.$ZodErrorMap = (fout) => {
  switch (fout.code) {
    case 'invalid_type':
      return fout.input === undefined ? VERPLICHT : `moet ${SOORT[fout.expected] ?? 'iets anders'} zijn`;
    case 'invalid_value':
      return fout.values.length === 1
        ? `moet ${String(fout.values[0])} zijn`
        : `moet een van ${fout.values.map(String).join(', ')} zijn`;
    case 'too_big':
      return grens(fout.origin, fout.maximum, { hoogste: true, zelf: fout.inclusive ?? true });
    case 'too_small':
      return grens(fout.origin, fout.minimum, { hoogste: false, zelf: fout.inclusive ?? true });
    case 'invalid_format':
      return VORM[fout.format] ?? 'is niet geschreven zoals het hoort; kijk in de beschrijving van de API';
    case 'not_multiple_of':
      return `moet een veelvoud van ${fout.divisor} zijn`;
    case 'unrecognized_keys':
      return 'is hier geen bekend veld';
    case 'invalid_key':
    case 'invalid_element':
    case 'invalid_union':
    case 'custom':
      return fout.input === undefined ? VERPLICHT : 'kan hier niet staan';
  }
};

const VERPLICHT = 'is verplicht';

/** What a value has to be, in words. */
const SOORT: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  bigint: 'een heel getal',
  boolean: 'true of false',
  date: 'een datum',
  object: 'een object',
  record: 'een object',
  array: 'een lijst',
  tuple: 'een lijst',
  null: 'null',
};

/** How text has to be written. */
const VORM: Readonly<Record<string, string>> = {
  email: 'moet een e-mailadres zijn, zoals naam@voorbeeld.nl',
  url: 'moet een webadres zijn, zoals https://voorbeeld.nl',
  uuid: 'moet een uuid zijn',
  guid: 'moet een uuid zijn',
  date: 'moet een bestaande datum zijn, geschreven als JJJJ-MM-DD',
  datetime: 'moet een tijdstip zijn, zoals 2026-09-07T09:00:00+02:00',
  base64: 'moet base64 zijn',
  base64url: 'moet base64url zijn',
};

/** Of what a size is counted. */
const DELEN: Readonly<Record<string, string>> = { string: 'tekens', array: 'onderdelen', set: 'onderdelen' };

function grens(
  origin: string,
  waar: number | bigint,
  { hoogste, zelf }: { readonly hoogste: boolean; readonly zelf: boolean },
): string {
  const delen = DELEN[origin];
  if (delen !== undefined) {
    const aantal = Number(waar) + (zelf ? 0 : hoogste ? -1 : 1);
    return hoogste
      ? `mag ten hoogste ${aantal} ${delen} hebben`
      : `moet ten minste ${aantal} ${delen} hebben`;
  }
  if (hoogste) return zelf ? `mag ten hoogste ${waar} zijn` : `moet minder dan ${waar} zijn`;
  return zelf ? `moet ten minste ${waar} zijn` : `moet meer dan ${waar} zijn`;
}
