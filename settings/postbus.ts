import type { Part, Values } from './environment';
import { isLoopback } from './host';

/** The mailbox to which mail that cannot arrive comes back. */
export interface PostbusSettings {
  readonly host: string;
  readonly port: number;
  readonly tls: 'direct' | 'starttls' | 'geen';
  readonly user: string;
  readonly map: string;
  readonly aanmelding:
    | { readonly soort: 'wachtwoord'; readonly password: string }
    | {
        readonly soort: 'token';
        readonly url: string;
        readonly clientId: string;
        readonly clientSecret: string;
        readonly scope: string;
      };
}

const NAMES = [
  'IMAP_HOST',
  'IMAP_PORT',
  'IMAP_USER',
  'IMAP_PASSWORD',
  'IMAP_MAP',
  'IMAP_TOKEN_URL',
  'IMAP_CLIENT_ID',
  'IMAP_CLIENT_SECRET',
  'IMAP_SCOPE',
] as const;
const TOKEN = ['IMAP_TOKEN_URL', 'IMAP_CLIENT_ID', 'IMAP_CLIENT_SECRET'] as const;

const IMAPS = 993;
/** What Exchange Online wants to hear of a program. */
const SCOPE = 'https://outlook.office365.com/.default';

/** Where returned mail is read; undefined when nothing says so: then nobody hears what comes back. */
export const postbus: Part<PostbusSettings | undefined> = (values, problems) => {
  const unread = (name: string) => values[name] === undefined && values[`${name}_FILE`] !== undefined;
  if (NAMES.every((name) => values[name] === undefined && !unread(name))) return undefined;
  const { IMAP_HOST: host, IMAP_USER: user } = values;
  const before = problems.length;
  const port = Number(values['IMAP_PORT'] ?? IMAPS);
  if (host === undefined)
    problems.push('IMAP_HOST is missing: the server of the mailbox with returned mail.');
  else if (!/^[A-Za-z0-9.:-]{1,253}$/.test(host)) problems.push('IMAP_HOST must be the name of a server.');
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    problems.push('IMAP_PORT must be a port: a whole number from 1 to 65535.');
  if (user === undefined) problems.push('IMAP_USER is missing: the user of the mailbox, mostly its address.');
  const aanmelding = aanmeldingFrom(values, unread, problems);
  if (problems.length > before || host === undefined || user === undefined || aanmelding === undefined)
    return undefined;
  const tls = port === IMAPS ? 'direct' : isLoopback(host) ? 'geen' : 'starttls';
  return { host, port, tls, user, map: values['IMAP_MAP'] ?? 'INBOX', aanmelding };
};

function aanmeldingFrom(
  values: Values,
  unread: (name: string) => boolean,
  problems: string[],
): PostbusSettings['aanmelding'] | undefined {
  const { IMAP_PASSWORD: password } = values;
  const [url, clientId, clientSecret] = TOKEN.map((name) => values[name]);
  const withToken = TOKEN.some((name) => values[name] !== undefined || unread(name));
  if (withToken && (password !== undefined || unread('IMAP_PASSWORD'))) {
    problems.push('IMAP_PASSWORD and IMAP_TOKEN_URL are both set: leave one out.');
    return undefined;
  }
  if (!withToken) {
    if (password !== undefined) return { soort: 'wachtwoord', password };
    problems.push('IMAP_PASSWORD is missing: or give IMAP_TOKEN_URL, IMAP_CLIENT_ID and IMAP_CLIENT_SECRET.');
    return undefined;
  }
  if (url === undefined || clientId === undefined || clientSecret === undefined) {
    if (!TOKEN.some(unread))
      problems.push('IMAP_TOKEN_URL, IMAP_CLIENT_ID and IMAP_CLIENT_SECRET go together: give all three.');
    return undefined;
  }
  if (!isSafeUrl(url)) {
    problems.push('IMAP_TOKEN_URL must be an address, https://...');
    return undefined;
  }
  return { soort: 'token', url, clientId, clientSecret, scope: values['IMAP_SCOPE'] ?? SCOPE };
}

/** A secret goes there: to another computer only over TLS. */
function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
