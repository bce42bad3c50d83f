import { createHash, randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { z } from 'zod';

/** The id that a caller may give what it adds, so that sending it again adds nothing. */
export const eigenId = z
  .uuid({ error: 'moet een uuid zijn' })
  .transform((id) => id.toLowerCase())
  .optional()
  .meta({ description: 'Uw eigen uuid; nog eens sturen met hetzelfde id doet niets nieuws' });

/** The id of what this request adds: of one key always the same, also when the first broke off before its answer was kept. */
export function nieuwId(res: Response): string {
  const key: unknown = res.locals.onderSleutel;
  if (typeof key !== 'string') return randomUUID();
  const hex = createHash('sha256').update(`nieuw ${key}`).digest('hex');
  // Version 8 of RFC 9562: the rest is ours.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
