import { z } from 'zod';
import type { Page } from '../dossier/paging';
import { Problem } from './problems';

/** So many lines unless something else is asked. */
const DEFAULT = 50;
const MOST = 200;
const AANTAL = { error: `moet een getal van 1 tot en met ${MOST} zijn` };

/** The fields by which every list is asked for a page. */
export const pageFields = {
  aantal: getal(z.int(AANTAL).min(1, AANTAL).max(MOST, AANTAL))
    .optional()
    .meta({
      ...{ type: 'integer', minimum: 1, maximum: MOST, default: DEFAULT, example: DEFAULT },
      description: `Hoeveel regels ten hoogste, van 1 tot en met ${MOST}`,
    }),
  na: z
    .string()
    .max(500)
    .optional()
    .meta({ description: 'Waar deze bladzij begint: volgende van de vorige bladzij' }),
};

/** A whole number as an address has it: written in digits and nothing else. */
export function getal<S extends z.ZodType>(schema: S) {
  return z.preprocess(
    (raw) => (typeof raw === 'string' && /^[1-9]\d{0,8}$/.test(raw) ? Number(raw) : raw),
    schema,
  );
}

/** One page of a list as it is answered, with what stands beside its lines. */
export function pageSchema<S extends z.ZodType, M extends z.ZodRawShape = Record<never, never>>(
  name: string,
  regel: S,
  meer?: M,
) {
  return z
    .strictObject({
      regels: z.array(regel).meta({ description: 'De regels van deze bladzij' }),
      volgende: z
        .string()
        .nullable()
        .meta({ description: 'Geef dit mee als na voor de volgende bladzij; null aan het eind' }),
      ...(meer ?? {}),
    })
    .meta({ id: name });
}

/** Reads the page that is asked for; `key` says what a place in this list looks like. */
export function readPage<K>(
  query: { aantal?: number | undefined; na?: string | undefined },
  key: z.ZodType<K>,
): Page<K> {
  const { aantal = DEFAULT } = query;
  if (query.na === undefined) return { na: null, aantal };
  try {
    return { na: key.parse(JSON.parse(Buffer.from(query.na, 'base64url').toString('utf8'))), aantal };
  } catch {
    throw Problem.ongeldig([{ veld: 'na', melding: 'moet volgende van een eerdere bladzij zijn' }]);
  }
}

/** Asks for one row more than the page holds, so that it is known whether there is another page. */
export async function fetchPage<R, K>(
  page: Page<K>,
  read: (page: Page<K>) => Promise<readonly R[]>,
  keyOf: (row: R) => K,
): Promise<{ rows: readonly R[]; volgende: string | null }> {
  const found = await read({ ...page, aantal: page.aantal + 1 });
  const rows = found.slice(0, page.aantal);
  const last = rows.at(-1);
  if (last === undefined || found.length === rows.length) return { rows, volgende: null };
  return { rows, volgende: asPlace(keyOf(last)) };
}

/** A place in a list as an address has it: `na` of the next page. */
export function asPlace(key: unknown): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}
