import { createTransport, type Transporter } from 'nodemailer';

/** An address of mail, with the name it is shown with. */
export interface Mailadres {
  readonly naam: string;
  readonly adres: string;
}

/** The mail server, and in whose name is mailed: see `settings/mail.ts`. */
export interface Mailserver {
  readonly host: string;
  readonly port: number;
  readonly tls: 'direct' | 'starttls' | 'geen';
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly van: Mailadres;
  readonly antwoord: Mailadres | undefined;
  /** Where mail that cannot arrive comes back; without it to the sender. */
  readonly terug?: Mailadres | undefined;
  readonly dkim: { readonly domain: string; readonly selector: string; readonly key: string } | undefined;
  /** Certificates to trust instead of the public ones, in PEM. */
  readonly ca?: string;
}

/** How many connections a server gets from one process at the same time: few enough for the strictest of them. */
export const VERBINDINGEN = 3;

/** Milliseconds; a send is broken off after 45 seconds. */
const TIMES = {
  dnsTimeout: 5_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
};

/**
 * Connections to a mail server, which are kept for the next message. Nothing is sent without TLS unless the server is
 * this computer; its certificate is always checked. Nothing is logged, and no content is fetched from elsewhere.
 */
export function mailtransport({ host, port, tls, user, password, dkim, ca }: Mailserver): Transporter {
  return createTransport({
    pool: true,
    maxConnections: VERBINDINGEN,
    maxMessages: 100,
    // A server that drops connections is an outage: the outbox waits for it.
    maxRequeues: 1,
    // A server that is asked again after a while may have forgotten the connection.
    idleTimeout: 30_000,
    host,
    port,
    secure: tls === 'direct',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'geen',
    tls: { minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) },
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    ...(dkim === undefined
      ? {}
      : { dkim: { domainName: dkim.domain, keySelector: dkim.selector, privateKey: dkim.key } }),
    ...TIMES,
    logger: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
