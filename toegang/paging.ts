import { z } from 'zod';
import type { Page } from '../dossier/paging';
import { Problem } from './problems';

/** The query fields of every list. */
export const pageFields = {
  aantal: z
    .string()
    .regex(/^([1-9]|[1-9]\d|1\d\d|200)$/, { error: 'moet een getal van 1 tot en met 200 zijn' })
    .optional()
    .meta({ description: 'Hoeveel regels ten hoogste, van 1 tot en met 200', example: '50' }),
  na: z
    .string()
    .max(500)
    .optional()
    .meta({ description: 'Waar deze bladzij begint: volgende van de vorige' }),
};

const DEFAULT = 50;

/** One page of a list as it is answered. */
export function pageSchema<S extends z.ZodType>(name: string, regel: S) {
  return z
    .strictObject({
      regels: z.array(regel),
      volgende: z
        .string()
        .nullable()
        .meta({ description: 'Geef dit mee als na voor de volgende bladzij; null aan het eind' }),
    })
    .meta({ id: name });
}

/** Reads the page that is asked for; `key` says what a place in this list looks like. */
export function readPage<K>(
  query: { aantal?: string | undefined; na?: string | undefined },
  key: z.ZodType<K>,
): Page<K> {
  const aantal = query.aantal === undefined ? DEFAULT : Number(query.aantal);
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
  return { rows, volgende: Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') };
}
