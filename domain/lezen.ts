import { z } from 'zod';
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

/** Dutch for what the schemas do not say themselves, with what is allowed there. */
export const nederlands: z.core.$ZodErrorMap = (fout) => {
  if (fout.code === 'invalid_value') return `moet een van ${fout.values.map(String).join(', ')} zijn`;
  if (fout.code === 'invalid_type') {
    if (fout.input === undefined) return 'is verplicht';
    if (fout.expected === 'string') return 'moet tekst zijn';
    if (fout.expected === 'object') return 'moet een object zijn';
    if (fout.expected === 'array') return 'moet een lijst zijn';
  }
  if (fout.code === 'too_big' && fout.origin === 'array')
    return `mag ten hoogste ${String(fout.maximum)} onderdelen hebben`;
  return z.locales.nl().localeError(fout);
};
