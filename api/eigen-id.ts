import { z } from 'zod';

/** The id that a caller may give what it adds, so that sending it again adds nothing. */
export const eigenId = z
  .uuid({ error: 'moet een uuid zijn' })
  .transform((id) => id.toLowerCase())
  .optional()
  .meta({ description: 'Uw eigen uuid; nog eens sturen met hetzelfde id doet niets nieuws' });
