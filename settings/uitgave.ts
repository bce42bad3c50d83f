import { z } from 'zod';
import { fields } from './environment';

/**
 * The version of this code: by it Temporal sends a case to a worker that has the code it began with. Without it workers are not
 * told apart, and whoever is there takes every case.
 */
export const uitgave = fields(
  z.object({
    UITGAVE: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, {
        error: 'must be at most 64 letters, digits, dots, hyphens and underscores, as a commit is',
      })
      .optional(),
  }),
);
