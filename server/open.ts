import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import type { Limits } from '../settings/limits';
import { answerUnreadable } from './unreadable';

/** Requests under way get this long to finish when the API stops: a little longer than a command and the look after it may take. */
const GRACE_MS = 14_000;
/** How long a connection that nobody uses stays open: longer than a proxy in front keeps it, or requests meet its end. */
const IDLE_MS = 75_000;
/** How often is looked for requests that take too long to come. */
const CHECK_MS = 5_000;

/** Where an application listens, and how. */
export interface Opening {
  /** 0: whichever is free. */
  readonly port: number;
  readonly host: string;
  readonly limits: Limits;
  /** True from the moment that it takes no new work. */
  readonly stopping: () => boolean;
}

/** Lets an application be reached at an address; rejects when the port is taken. */
export async function openServer(
  app: Express,
  { port, host, limits, stopping }: Opening,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const { headersMs, requestMs } = limits;
  const server = createServer(
    {
      keepAliveTimeout: IDLE_MS,
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: Math.min(headersMs, requestMs, CHECK_MS),
    },
    // Whoever asks something more while it stops goes to another process with the next.
    (req, res) => {
      if (stopping()) res.setHeader('connection', 'close');
      void app(req, res);
    },
  );
  server.on('clientError', answerUnreadable);
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${taken}`, close: () => close(server) };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Takes no new requests, lets those under way finish, and ends what stays behind. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
