import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { secretNamed, whyUnreadable, type Part, type Values } from './environment';
import { isLoopback } from './host';
import { perRegion, type PerRegion } from './regions';

/** How messages go by NotifyNL: where it is, and of each region the key of its service and the templates there. */
export interface NotifySettings {
  readonly url: string;
  readonly regios: PerRegion<Notifyregio>;
}

interface Notifyregio {
  readonly apiKey: string;
  readonly sjablonen: Regiosjablonen;
}

const NAMES = ['NOTIFY_API_KEY', 'NOTIFY_URL', 'NOTIFY_SJABLONEN'] as const;
const STANDARD_URL = 'https://api.notifynl.nl';
/** The name somebody gave it, the id of the service and the secret. */
const KEY = /^.+-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** As short as this it could be guessed. */
const TOKEN_LENGTH = 20;

const sjabloon = z.guid({ error: 'must be the id of a template at NotifyNL' });
const regiosjablonen = z.strictObject(
  {
    'e-mail': sjabloon,
    sms: sjabloon.optional(),
    brief: sjabloon.optional(),
    /** For several messages in one e-mail; without it each goes by itself. */
    samen: sjabloon.optional(),
    /** In which variable the key of the region stands; what was typed there is never told: it may be that key. */
    sleutel: z
      .string()
      .regex(/^[A-Z][A-Z0-9_]{0,99}$/, {
        error:
          'must be the name of a variable in capitals, such as NOTIFY_API_KEY_NOORD; the key itself never stands in this file',
      })
      .optional(),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? 'knows e-mail, sms, brief, samen and sleutel only' : undefined,
  },
);
const bestand = z.record(z.string().min(1), z.unknown());
type Regiosjablonen = Readonly<Omit<z.output<typeof regiosjablonen>, 'sleutel'>>;

/** How messages go by NotifyNL; undefined when nothing says so. What is wrong with one region stops that one only. */
export const notify: Part<NotifySettings | undefined> = (values, problems) => {
  const unread = values['NOTIFY_API_KEY'] === undefined && values['NOTIFY_API_KEY_FILE'] !== undefined;
  if (!unread && NAMES.every((name) => values[name] === undefined)) return undefined;
  const { NOTIFY_API_KEY: apiKey, NOTIFY_SJABLONEN: file } = values;
  const url = urlFrom(values, problems);
  if (apiKey !== undefined && !KEY.test(apiKey)) problems.push(`NOTIFY_API_KEY ${NO_KEY}`);
  if (file === undefined) {
    problems.push('NOTIFY_SJABLONEN is missing: the JSON file with the templates of each region.');
    return undefined;
  }
  const regions = regionsFrom(file, problems);
  if (regions === undefined) return undefined;
  const regios = perRegion(regions, (region, value, wrong) => {
    const read = regiosjablonen.safeParse(value);
    if (!read.success) {
      for (const { path, message } of read.error.issues)
        wrong.push(`NOTIFY_SJABLONEN ${file}: ${[region, ...path, message].join(' ')}.`);
      return undefined;
    }
    const { sleutel, ...sjablonen } = read.data;
    const key = sleutel === undefined ? apiKey : keyNamed(sleutel, region, values, wrong);
    if (sleutel === undefined && apiKey === undefined)
      wrong.push(`${NO_SHARED_KEY}, or name one for ${region} under sleutel in NOTIFY_SJABLONEN.`);
    return key === undefined ? undefined : { apiKey: key, sjablonen };
  });
  // Where not one region names a key of its own it is the key of all of them that is missing.
  const own = Object.values(regions).some(namesKey);
  if (apiKey === undefined && !own) problems.push(`${NO_SHARED_KEY}.`);
  return url === undefined ? undefined : { url, regios };
};

const NO_KEY = 'must be a whole key of NotifyNL: its name and two ids, with dashes between.';
const NO_SHARED_KEY = 'NOTIFY_API_KEY is missing: make a key at NotifyNL under API integration';

function namesKey(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'sleutel' in value;
}

function keyNamed(name: string, region: string, values: Values, problems: string[]): string | undefined {
  const key = secretNamed(name, `the key of the service of ${region} at NotifyNL`, values, problems);
  if (key === undefined || KEY.test(key)) return key;
  problems.push(`${name} ${NO_KEY}`);
  return undefined;
}

/**
 * What NotifyNL shows when it says what became of a message, while one is replaced the new and the old with a comma between
 * them; undefined: it may not say so here.
 */
export const notifyCallback: Part<string | undefined> = (values, problems) => {
  const token = values['NOTIFY_CALLBACK_TOKEN'];
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token))
    problems.push('NOTIFY_CALLBACK_TOKEN must be plain characters without spaces.');
  else if (token?.split(',').some((one) => one.length < TOKEN_LENGTH) === true)
    problems.push(`NOTIFY_CALLBACK_TOKEN must have ${TOKEN_LENGTH} characters or more.`);
  return token;
};

function urlFrom(values: Values, problems: string[]): string | undefined {
  const text = values['NOTIFY_URL'] ?? STANDARD_URL;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url !== undefined && safe && url.username === '' && url.search === '') return text.replace(/\/+$/, '');
  problems.push('NOTIFY_URL must be an address that begins with https:// (http:// only on this computer).');
  return undefined;
}

function regionsFrom(file: string, problems: string[]): Record<string, unknown> | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not JSON' : whyUnreadable(error);
    problems.push(
      `NOTIFY_SJABLONEN ${file} cannot be read (${why}): name a JSON file with templates by region.`,
    );
    return undefined;
  }
  const gelezen = bestand.safeParse(raw);
  if (gelezen.success && Object.keys(gelezen.data).length > 0) return gelezen.data;
  const wrong = gelezen.success ? [{ path: [], message: 'names no region' }] : gelezen.error.issues;
  for (const { path, message } of wrong)
    problems.push(`NOTIFY_SJABLONEN ${file}: ${[...path, message].join(' ')}.`);
  return undefined;
}
