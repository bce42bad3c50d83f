import { z } from 'zod';

/** What somebody writes: on as many lines as it takes. */
export const tekst = z
  .string({ error: 'is verplicht en moet tekst zijn' })
  .trim()
  .min(1, { error: 'mag niet leeg zijn' })
  .max(4000, { error: 'mag ten hoogste 4000 tekens zijn' });

/** The name of a person or an organisation, as it was typed. */
export const naam = tekst.max(200, { error: 'mag ten hoogste 200 tekens zijn' });

/** The key by which something in a case is named later on. */
export const sleutel = tekst.max(100, { error: 'mag ten hoogste 100 tekens zijn' });

export const jaNee = z.boolean({ error: 'moet true of false zijn' });

/** One of a few words, with an error that names them. */
export function keuze<const T extends readonly [string, ...string[]]>(...woorden: T) {
  return z.enum(woorden, { error: `moet een van ${woorden.join(', ')} zijn` });
}
