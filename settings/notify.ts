import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { whyUnreadable, type Part, type Values } from './environment';
import { isLoopback } from './host';

/** How messages go by NotifyNL: where it is, the key of the service, and the templates there of each region. */
export interface NotifySettings {
  readonly url: string;
  readonly apiKey: string;
  readonly sjablonen: Readonly<Record<string, Regiosjablonen>>;
}

const NAMES = ['NOTIFY_API_KEY', 'NOTIFY_URL', 'NOTIFY_SJABLONEN'] as const;
const STANDARD_URL = 'https://api.notifynl.nl';
/** The name somebody gave it, the id of the service and the secret. */
const KEY = /^.+-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** As short as this it could be guessed. */
const TOKEN_LENGTH = 20;

const sjabloon = z.guid({ error: 'must be the id of a template at NotifyNL' });
const regiosjablonen = z.strictObject(
  { 'e-mail': sjabloon, sms: sjabloon.optional(), brief: sjabloon.optional() },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? 'knows e-mail, sms and brief only' : undefined) },
);
const bestand = z.record(z.string().min(1), regiosjablonen);
type Regiosjablonen = Readonly<z.output<typeof regiosjablonen>>;

/** How messages go by NotifyNL; undefined when nothing says so. */
export const notify: Part<NotifySettings | undefined> = (values, problems) => {
  const unread = values['NOTIFY_API_KEY'] === undefined && values['NOTIFY_API_KEY_FILE'] !== undefined;
  if (!unread && NAMES.every((name) => values[name] === undefined)) return undefined;
  const { NOTIFY_API_KEY: apiKey, NOTIFY_SJABLONEN: file } = values;
  const url = urlFrom(values, problems);
  if (apiKey === undefined)
    problems.push('NOTIFY_API_KEY is missing: make a key at NotifyNL under API integration.');
  else if (!KEY.test(apiKey))
    problems.push(
      'NOTIFY_API_KEY must be a whole key of NotifyNL: its name and two ids, with dashes between.',
    );
  if (file === undefined) {
    problems.push('NOTIFY_SJABLONEN is missing: the JSON file with the templates of each region.');
    return undefined;
  }
  const sjablonen = sjablonenFrom(file, problems);
  return url === undefined || apiKey === undefined || sjablonen === undefined
    ? undefined
    : { url, apiKey, sjablonen };
};

/** What NotifyNL shows when it says what became of a message; undefined: it may not say so here. */
export const notifyCallback: Part<string | undefined> = (values, problems) => {
  const token = values['NOTIFY_CALLBACK_TOKEN'];
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token))
    problems.push('NOTIFY_CALLBACK_TOKEN must be plain characters without spaces.');
  else if (token !== undefined && token.length < TOKEN_LENGTH)
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

function sjablonenFrom(file: string, problems: string[]): NotifySettings['sjablonen'] | undefined {
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
