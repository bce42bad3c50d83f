import { z } from 'zod';
import type { Bladzij } from '../dossier/paging';
import { Probleem } from './problems';

/** The query fields of every list. */
export const bladzijVelden = {
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

const STANDAARD = 50;

/** One page of a list as it is answered. */
export function paginaSchema<S extends z.ZodType>(naam: string, regel: S) {
  return z
    .strictObject({
      regels: z.array(regel),
      volgende: z
        .string()
        .nullable()
        .meta({ description: 'Geef dit mee als na voor de volgende bladzij; null aan het eind' }),
    })
    .meta({ id: naam });
}

/** Reads the page that is asked for; `sleutel` says what a place in this list looks like. */
export function leesBladzij<K>(
  query: { aantal?: string | undefined; na?: string | undefined },
  sleutel: z.ZodType<K>,
): Bladzij<K> {
  const aantal = query.aantal === undefined ? STANDAARD : Number(query.aantal);
  if (query.na === undefined) return { na: null, aantal };
  try {
    return { na: sleutel.parse(JSON.parse(Buffer.from(query.na, 'base64url').toString('utf8'))), aantal };
  } catch {
    throw Probleem.ongeldig([{ veld: 'na', melding: 'moet volgende van een eerdere bladzij zijn' }]);
  }
}

/** Asks for one row more than the page holds, so that it is known whether there is another page. */
export async function maakPagina<R, K>(
  bladzij: Bladzij<K>,
  lees: (bladzij: Bladzij<K>) => Promise<readonly R[]>,
  sleutelVan: (rij: R) => K,
): Promise<{ rijen: readonly R[]; volgende: string | null }> {
  const gevonden = await lees({ ...bladzij, aantal: bladzij.aantal + 1 });
  const rijen = gevonden.slice(0, bladzij.aantal);
  const laatste = rijen.at(-1);
  if (laatste === undefined || gevonden.length === rijen.length) return { rijen, volgende: null };
  return { rijen, volgende: Buffer.from(JSON.stringify(sleutelVan(laatste))).toString('base64url') };
}
