import type { z } from 'zod';
import { nl } from 'zod/locales';
import { veldfouten, type Veldfout } from './weigering';

const { localeError } = nl();

/** What reading unknown data with a schema gives: the value, or all errors at once. */
export type Gelezen<T> =
  | { readonly geldig: true; readonly waarde: T }
  | { readonly geldig: false; readonly fouten: readonly Veldfout[] };

/** Reads unknown data with a schema; the errors are in Dutch and name field and what is allowed. */
export function lees<T>(schema: z.ZodType, ruw: unknown): Gelezen<T> {
  const uitkomst = schema.safeParse(ruw, { error: localeError });
  if (uitkomst.success) return { geldig: true, waarde: uitkomst.data as T };
  return { geldig: false, fouten: veldfouten(uitkomst.error.issues) };
}
