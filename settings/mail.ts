import { createPrivateKey } from 'node:crypto';
import type { Part, Values } from './environment';
import { isLoopback } from './host';

/** The mail server of an installation, and in whose name it mails. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte, or after STARTTLS without which nothing is sent; `geen` only on this computer. */
  readonly tls: 'direct' | 'starttls' | 'geen';
  readonly user: string | undefined;
  readonly password: string | undefined;
  /** Address of the sender, and the name it is shown with. */
  readonly van: Mailadres;
  /** Where answers go; without it to the sender. */
  readonly antwoord: Mailadres | undefined;
  /** Where mail that cannot arrive comes back; without it to the sender. */
  readonly terug: Mailadres | undefined;
  /** With which key what is sent is signed. */
  readonly dkim: { readonly domain: string; readonly selector: string; readonly key: string } | undefined;
}

/** An address of mail, with the name it is shown with. */
export interface Mailadres {
  readonly naam: string;
  readonly adres: string;
}

/** Every setting that is about mail, without the `_FILE` of a secret. */
const NAMES = [
  'SMTP_URL',
  'SMTP_HOST',
  'SMTP_PORT',
  'SMTP_USER',
  'SMTP_PASSWORD',
  'MAIL_VAN',
  'MAIL_ANTWOORD',
  'MAIL_TERUG',
  'DKIM_DOMAIN',
  'DKIM_SELECTOR',
  'DKIM_KEY',
] as const;

const SECRETS = ['SMTP_URL', 'SMTP_PASSWORD', 'DKIM_KEY'];
const ADDRESS = /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]{1,190}$/;
const SUBMISSION = 587;
const SMTPS = 465;

/** True for a secret in a file that could not be read: that has been told already. */
function isUnread(name: string, values: Values): boolean {
  return values[name] === undefined && values[`${name}_FILE`] !== undefined;
}

/** How mail is sent; undefined when nothing says so: then messages are put ready, and sent to nobody. */
export const mail: Part<MailSettings | undefined> = (values, problems) => {
  const unread = SECRETS.some((name) => isUnread(name, values));
  if (!unread && NAMES.every((name) => values[name] === undefined)) return undefined;
  const server = serverFrom(values, problems);
  const van = addressFrom('MAIL_VAN', values, problems);
  const antwoord = addressFrom('MAIL_ANTWOORD', values, problems);
  const terug = addressFrom('MAIL_TERUG', values, problems);
  const dkim = dkimFrom(values, problems);
  if (values['MAIL_VAN'] === undefined)
    problems.push('MAIL_VAN is missing: the address that mail comes from, such as doorbraak@voorbeeld.nl.');
  return server === undefined || van === undefined ? undefined : { ...server, van, antwoord, terug, dkim };
};

type Server = Pick<MailSettings, 'host' | 'port' | 'tls' | 'user' | 'password'>;

function serverFrom(values: Values, problems: string[]): Server | undefined {
  const { SMTP_URL: url, SMTP_HOST: host, SMTP_USER: user, SMTP_PASSWORD: password } = values;
  if (url !== undefined) {
    const other = ['SMTP_HOST', 'SMTP_PORT', 'SMTP_USER', 'SMTP_PASSWORD'].filter(
      (name) => values[name] !== undefined,
    );
    if (other.length > 0) problems.push(`SMTP_URL and ${other.join(', ')} are both set: leave one out.`);
    return fromUrl(url, problems);
  }
  if (isUnread('SMTP_URL', values)) return undefined;
  if (host === undefined) {
    problems.push('SMTP_HOST is missing: the mail server; or give its address in SMTP_URL.');
    return undefined;
  }
  const port = Number(values['SMTP_PORT'] ?? SUBMISSION);
  if (!/^[A-Za-z0-9.:-]{1,253}$/.test(host)) problems.push('SMTP_HOST must be the name of a server.');
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    problems.push('SMTP_PORT must be a port: a whole number from 1 to 65535.');
  if ((user === undefined) !== (password === undefined) && !isUnread('SMTP_PASSWORD', values))
    problems.push('SMTP_USER and SMTP_PASSWORD go together: give both, or none.');
  return { host, port, tls: port === SMTPS ? 'direct' : startTls(host), user, password };
}

/** Never tells the address itself: the password stands in it. */
function fromUrl(text: string, problems: string[]): Server | undefined {
  const wrong = () => {
    problems.push('SMTP_URL must be an address, smtp://user:password@host:587 or smtps://...');
    return undefined;
  };
  try {
    const url = new URL(text);
    const direct = url.protocol === 'smtps:';
    if ((!direct && url.protocol !== 'smtp:') || url.hostname === '') return wrong();
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
    return {
      host,
      port: url.port === '' ? (direct ? SMTPS : SUBMISSION) : Number(url.port),
      tls: direct ? 'direct' : startTls(host),
      user: user === '' ? undefined : user,
      password: user === '' ? undefined : password,
    };
  } catch {
    return wrong();
  }
}

/** What goes to this computer itself is seen by nobody on the way. */
function startTls(host: string): 'starttls' | 'geen' {
  return isLoopback(host) ? 'geen' : 'starttls';
}

function addressFrom(name: string, values: Values, problems: string[]): Mailadres | undefined {
  const text = values[name];
  if (text === undefined) return undefined;
  const [, shown = '', bracketed = text] = /^(.*?)\s*<([^<>]*)>$/.exec(text) ?? [];
  const adres = bracketed.trim();
  const naam = shown.replace(/^"(.*)"$/, '$1').trim();
  if (ADDRESS.test(adres) && !/\p{Cc}/u.test(naam)) return { naam, adres };
  problems.push(`${name} must be an address for mail: naam@voorbeeld.nl, or Naam <naam@voorbeeld.nl>.`);
  return undefined;
}

function dkimFrom(values: Values, problems: string[]): MailSettings['dkim'] {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_KEY: key } = values;
  if (domain === undefined && selector === undefined && key === undefined) return undefined;
  if (isUnread('DKIM_KEY', values)) return undefined;
  if (domain === undefined || selector === undefined || key === undefined) {
    problems.push('DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE go together: give all three, or none.');
    return undefined;
  }
  try {
    createPrivateKey(key);
  } catch {
    problems.push('DKIM_KEY must be a private key in PEM: name its file in DKIM_KEY_FILE.');
  }
  return { domain, selector, key };
}
