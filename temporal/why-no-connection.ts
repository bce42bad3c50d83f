import { connect } from 'node:http2';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls, type ConnectionOptions } from 'node:tls';
import type { TemporalAccess, TemporalServer } from './server';

const PATIENCE_MS = 5_000;

const NOT_THERE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'that host is not known',
  EAI_AGAIN: 'that host cannot be looked up now',
  EHOSTUNREACH: 'that host cannot be reached',
  ETIMEDOUT: 'that host does not answer',
};

const NO_TLS_THERE = /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|BAD_RECORD_TYPE/;
const SERVER_NOT_TRUSTED = /SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|CERT_(UNTRUSTED|SIGNATURE_FAILURE)/;

/** The socket that the SDK would talk over. */
function socketTo(address: string, tls: TemporalAccess['tls'] | undefined): Socket {
  const host = address.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
  const port = Number(/:(\d+)$/.exec(address)?.[1] ?? 7233);
  if (tls === undefined || tls === false) return connectTcp({ host, port });
  const options: ConnectionOptions = { host, port, ALPNProtocols: ['h2'] };
  if (isIP(host) === 0) options.servername = host;
  if (typeof tls === 'object') {
    const { serverRootCACertificate: ca, clientCertPair: pair, serverNameOverride } = tls;
    if (ca != null) options.ca = Buffer.from(ca);
    if (pair != null) Object.assign(options, { cert: Buffer.from(pair.crt), key: Buffer.from(pair.key) });
    if (serverNameOverride != null) options.servername = serverNameOverride;
  }
  return connectTls(options);
}

/** Tries the connection alone, as the SDK makes it: the error, 'closed', or 'open'. */
function attempt({ temporalAddress, temporalAccess }: TemporalServer, ms: number): Promise<unknown> {
  const socket = socketTo(temporalAddress, temporalAccess?.tls);
  const session = connect(`http://${temporalAddress}`, { createConnection: () => socket });
  return new Promise((resolve) => {
    const done = (outcome: unknown) => {
      clearTimeout(clock);
      session.destroy();
      socket.destroy();
      resolve(outcome);
    };
    const clock = setTimeout(() => done({ code: 'ETIMEDOUT' }), ms);
    session.once('remoteSettings', () => done('open'));
    // A refusal that comes after the handshake, as of a certificate, is told by the socket and not by the session.
    for (const one of [socket, session]) {
      one.on('error', done);
      one.once('close', () => done('closed'));
    }
  });
}

/**
 * Why a server does not take our connection, with what to do; undefined when it does. The errors of the SDK say no more
 * than that the connection was closed.
 */
export async function whyNoConnection(server: TemporalServer, ms = PATIENCE_MS): Promise<string | undefined> {
  const outcome = await attempt(server, ms);
  if (outcome === 'open') return undefined;
  const code = (outcome as NodeJS.ErrnoException).code ?? '';
  const elsewhere = NOT_THERE[code];
  if (elsewhere !== undefined) return `${elsewhere} (${code}): check TEMPORAL_ADDRESS`;
  const tls = server.temporalAccess?.tls;
  if (tls === undefined || tls === false) {
    return 'it ends a connection without TLS: set TEMPORAL_TLS=true if it speaks TLS';
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return 'its certificate is for another name: check TEMPORAL_ADDRESS, or give the name in TEMPORAL_TLS_SERVER_NAME';
  }
  if (code === 'CERT_HAS_EXPIRED') return 'its certificate has expired';
  if (SERVER_NOT_TRUSTED.test(code)) {
    return `its certificate is not of a CA that we trust (${code}): give that CA in TEMPORAL_TLS_SERVER_CA_CERT_PATH`;
  }
  if (NO_TLS_THERE.test(code)) return 'it speaks no TLS: set TEMPORAL_TLS=false';
  const pair = tls === true ? undefined : tls.clientCertPair;
  return pair == null
    ? 'it ends our TLS connection, most likely because it asks a client certificate: give TEMPORAL_TLS_CLIENT_CERT_PATH and TEMPORAL_TLS_CLIENT_KEY_PATH'
    : 'it does not accept our client certificate: TEMPORAL_TLS_CLIENT_CERT_PATH must be signed by the CA it asks, and not have expired';
}

/** Makes of a failure to connect one error that says which server and why. */
export async function connected<T>(server: TemporalServer, connecting: Promise<T>): Promise<T> {
  try {
    return await connecting;
  } catch (error) {
    const why = (await whyNoConnection(server)) ?? (error as Error).message;
    throw new Error(`Temporal at ${server.temporalAddress} cannot be used: ${why}`, { cause: error });
  }
}
