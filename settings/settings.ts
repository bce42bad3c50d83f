import { z } from 'zod';
import { fields } from './environment';

const wholeNumber = (least: number, most: number, error: string) =>
  z
    .string()
    .regex(/^-?\d{1,15}$/, { error })
    .transform(Number)
    .refine((number) => number >= least && number <= most, { error });

const webAddress = z.url({ protocol: /^https?$/, error: 'must be an address, https://...' });

const DATABASE_URL = z
  .string({ error: 'is missing: the address of the dossier, postgres://...' })
  .regex(/^postgres(ql)?:\/\//, { error: 'must begin with postgres://' });

const CONVENANTEN_MAP = z
  .string()
  .transform((folders) => folders.split(',').map((folder) => folder.trim()))
  .optional();

/** The dossier; must be given. */
export const database = fields(z.object({ DATABASE_URL }));

/** The dossier as worker and API sign in to it, for who makes their user. */
export const applicationDatabase = fields(z.object({ DATABASE_APP_URL: DATABASE_URL.optional() }));

/** The dossier, for a program that has its own without this setting. */
export const databaseIfNamed = fields(z.object({ DATABASE_URL: DATABASE_URL.optional() }));

/** Where people reach the pages. */
export const publicAddress = fields(z.object({ PUBLIC_URL: webAddress.optional() }));

/** How many deliver messages at the same time. */
export const post = fields(
  z.object({ POSTBODES: wholeNumber(1, 20, 'must be a whole number from 1 to 20').optional() }),
);

/** Where the API listens, and what it links to. */
export const listening = fields(
  z.object({
    HOST: z.string().default('127.0.0.1'),
    PORT: wholeNumber(0, 65_535, 'must be a port: a whole number from 0 to 65535').default(3000),
    TEMPORAL_UI_URL: webAddress.transform((address) => address.replace(/\/+$/, '')).optional(),
  }),
);

/** Where people write who find something wrong with the security of an installation. */
export const securityContact = fields(
  z.object({
    BEVEILIGING_CONTACT: z
      .string()
      .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, {
        error: 'must be mailto:name@example.nl or an https address',
      })
      .optional(),
  }),
);

/** Folders with convenanten. */
export const convenantFolders = fields(z.object({ CONVENANTEN_MAP }));

/** A folder with the templates of messages, a folder in it for each region. */
export const templates = fields(z.object({ SJABLONEN_MAP: z.string().optional() }));

/** The offset of the clock in milliseconds; none in production. */
export const clock = fields(
  z
    .object({
      KLOK_VERSCHUIVING: wholeNumber(
        -Number.MAX_SAFE_INTEGER,
        Number.MAX_SAFE_INTEGER,
        'must be a whole number of milliseconds',
      ).default(0),
      NODE_ENV: z.string().optional(),
    })
    .refine(({ KLOK_VERSCHUIVING, NODE_ENV }) => KLOK_VERSCHUIVING === 0 || NODE_ENV !== 'production', {
      path: ['KLOK_VERSCHUIVING'],
      error: 'cannot be set in production, where the clock is not shifted: leave it out',
    }),
);

/** Over how many milliseconds the work of the clock is spread. */
export const clockSpread = fields(
  z.object({
    KLOK_SPREIDING: wholeNumber(0, 3_600, 'must be a whole number of seconds from 0 to 3600')
      .default(600)
      .transform((seconds) => seconds * 1_000),
  }),
);

/** Whether the stack of an error that ends the start is printed. */
export const debugging = fields(z.object({ DEBUG: z.string().optional() }));

/** Where fetched programs are kept. */
export const cache = fields(
  z.object({ DOORBRAAK_CACHE: z.string().optional(), XDG_CACHE_HOME: z.string().optional() }),
);
