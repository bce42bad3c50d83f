import type * as Imap from 'imapflow';
import type { Leesplek } from '../../../dossier/post/terug';

/** The mailbox to which mail that cannot arrive comes back: see `settings/postbus.ts`. */
export interface Postbusserver {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte, or after STARTTLS without which nobody signs in; `geen` only on this computer. */
  readonly tls: 'direct' | 'starttls' | 'geen';
  readonly user: string;
  readonly map: string;
  /** How we sign in: with a password, or with a token that this address gives to a program. */
  readonly aanmelding:
    | { readonly soort: 'wachtwoord'; readonly password: string }
    | {
        readonly soort: 'token';
        readonly url: string;
        readonly clientId: string;
        readonly clientSecret: string;
        readonly scope: string;
      };
  /** Certificates to trust instead of the public ones, in PEM. */
  readonly ca?: string;
}

/** A mailbox as it is known in the dossier. */
export function postbusnaam({ user, host, map }: Postbusserver): string {
  return `${user}@${host}/${map}`;
}

const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;
/** The longest part of a mail that is read: a report begins with what we need. */
const BYTES = 512 * 1024;
/** How long ago a mail may be that is read when the mailbox was never read before. */
const BEGIN_DAYS = 14;
const DAY_MS = 86_400_000;

/**
 * Reads what came into a mailbox after a place, one mail at a time in the order in which it came, and changes nothing in it: people
 * may read it too. `verwerk` gets each with its place, and answers whether to read on. Rejects when the mailbox cannot be
 * read; ends when the signal goes off.
 */
export async function leesPostbus(
  server: Postbusserver,
  vanaf: Leesplek | null,
  verwerk: (bron: Buffer, plek: Leesplek) => Promise<boolean>,
  signal: AbortSignal,
): Promise<void> {
  const client = await verbinding(server, signal);
  // Without a listener a connection that breaks would end the process; who waits for an answer hears of it.
  client.on('error', () => undefined);
  const stop = () => client.close();
  signal.addEventListener('abort', stop);
  try {
    await client.connect();
    const { uidValidity } = await client
      .mailboxOpen(server.map, { readOnly: true })
      .catch((error: unknown) => {
        throw client.usable ? new Postbusfout('map-onbekend') : error;
      });
    const uidvalidity = String(uidValidity);
    for (const uid of await nieuwe(client, vanaf?.uidvalidity === uidvalidity ? vanaf.uid : null)) {
      const mail = await client.fetchOne(String(uid), { source: { maxLength: BYTES } }, { uid: true });
      if (signal.aborted) return;
      // Who reads it too may have taken it away meanwhile.
      const bron = mail === false ? undefined : mail.source;
      if (!(await verwerk(bron ?? Buffer.alloc(0), { uidvalidity, uid }))) break;
    }
    await client.logout();
  } finally {
    signal.removeEventListener('abort', stop);
    client.close();
  }
}

/** The numbers of the mails after one; of a mailbox that is new to us, those of the last days. */
async function nieuwe(client: Imap.ImapFlow, na: number | null): Promise<number[]> {
  const wat = na === null ? { since: new Date(Date.now() - BEGIN_DAYS * DAY_MS) } : { uid: `${na + 1}:*` };
  const gevonden = await client.search(wat, { uid: true });
  return (Array.isArray(gevonden) ? gevonden : []).filter((uid) => uid > (na ?? 0)).sort((a, b) => a - b);
}

async function verbinding(
  { host, port, tls, user, aanmelding, ca }: Postbusserver,
  signal: AbortSignal,
): Promise<Imap.ImapFlow> {
  // Loaded when it is needed: few workers have a mailbox to read.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- only here, see above
  const { ImapFlow } = require('imapflow') as typeof Imap;
  const auth =
    aanmelding.soort === 'wachtwoord'
      ? { user, pass: aanmelding.password }
      : { user, accessToken: await token(aanmelding, signal) };
  return new ImapFlow({
    host,
    port,
    secure: tls === 'direct',
    doSTARTTLS: tls === 'starttls',
    tls: { minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) },
    auth,
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
  });
}

type Tokenvraag = Extract<Postbusserver['aanmelding'], { readonly soort: 'token' }>;

/** A token for a program (OAuth 2.0, client credentials), as Exchange Online asks. Rejects without what was answered. */
async function token(
  { url, clientId, clientSecret, scope }: Tokenvraag,
  signal: AbortSignal,
): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope,
    }),
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(CONNECT_MS)]),
  });
  const { access_token: given } = (await answer.json().catch(() => ({}))) as { access_token?: unknown };
  if (!answer.ok || typeof given !== 'string' || given === '') throw new Postbusfout('aanmelding-geweigerd');
  return given;
}

/** What is wrong, in a word. */
export class Postbusfout extends Error {
  constructor(readonly foutcode: string) {
    super(foutcode);
  }
}
