import { z } from 'zod';
import { fields } from './environment';

/** How the log of processing is kept. */
export interface LogboekSettings {
  /** Begin of the address of every processing activity in the register of the installation; absent: that of the product. */
  readonly register?: string | undefined;
  /** Whole years after which a line is removed. */
  readonly jaren: number;
}

/** What holds where nothing else is set. */
export const STANDARD_LOGBOEK: LogboekSettings = { jaren: 5 };

const JAREN = { error: 'must be a whole number of years from 1 to 30' };

/** The log of processing. */
export const logboek = fields(
  z
    .object({
      VERWERKINGSREGISTER: z
        .string()
        .regex(/^(https:\/\/[^\s?#]+[/=]|urn:[a-z0-9][a-z0-9-]{0,31}:[^\s]*[:/])$/i, {
          error:
            'must be an address that ends in / or a urn that ends in :, before the names of the activities',
        })
        .optional(),
      LOGBOEK_JAREN: z
        .string()
        .regex(/^\d{1,2}$/, JAREN)
        .transform(Number)
        .refine((jaren) => jaren >= 1 && jaren <= 30, JAREN)
        .default(STANDARD_LOGBOEK.jaren),
    })
    .transform((read): LogboekSettings => ({
      register: read.VERWERKINGSREGISTER,
      jaren: read.LOGBOEK_JAREN,
    })),
);
