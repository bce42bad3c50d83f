import { readFileSync } from 'node:fs';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { LOOPBACK } from '../../embedded/ports';
import { pause } from '../../embedded/processes';

/** How often each API is asked whether it can take work. */
const LOOK_MS = 250;
const PATIENCE_MS = 30_000;

/** The door: HTTPS for people and programs, before APIs that take turns. */
export interface Front {
  /** Sends nothing more to one, and returns when it has answered what it was sent. */
  drain(index: number): Promise<void>;
  /** Sends it work again; returns when it takes it. */
  restore(index: number): Promise<void>;
  stop(): Promise<void>;
}

/** One API as the door sees it. */
class Backend {
  ready = false;
  drained = false;
  underWay = 0;

  constructor(readonly port: number) {}

  /** Asks whether it can take work. */
  async look(): Promise<void> {
    const request = http.get({ host: LOOPBACK, port: this.port, path: '/gezondheid/gereed', timeout: 2_000 });
    request.on('timeout', () => request.destroy());
    this.ready = await new Promise<boolean>((resolve) => {
      request.once('error', () => resolve(false));
      request.once('response', (answer) => {
        answer.resume();
        resolve(answer.statusCode === 200);
      });
    });
  }

  /** A connection to it; undefined when it takes none. */
  async open(): Promise<Socket | undefined> {
    const socket = connect(this.port, LOOPBACK);
    try {
      await once(socket, 'connect');
      return socket;
    } catch {
      this.ready = false;
      return undefined;
    }
  }
}

function refuse(res: ServerResponse, status: number): void {
  if (res.headersSent) res.destroy();
  else res.writeHead(status, { 'content-type': 'text/plain' }).end('No API takes this now.\n');
}

/** Passes a request on over a connection that stands, and the answer back. */
function pass(req: IncomingMessage, res: ServerResponse, socket: Socket, over: () => void): void {
  const { method, url: path, headers } = req;
  const from = [headers['x-forwarded-for'], req.socket.remoteAddress].filter((one) => one !== undefined);
  const onward = http.request({
    createConnection: () => socket,
    ...{ method, path },
    headers: { ...headers, connection: 'close', 'x-forwarded-for': from.join(', ') },
  });
  onward.on('response', (answer) => {
    const { connection: _connection, ...kept } = answer.headers;
    res.writeHead(answer.statusCode ?? 502, kept);
    answer.pipe(res);
  });
  onward.on('error', () => refuse(res, 502));
  onward.on('close', over);
  res.on('close', () => onward.destroy());
  req.pipe(onward);
}

/** Opens the door on a port; an API that does not take the connection is passed over, one that took a request is not asked twice. */
export async function openFront(
  port: number,
  { cert, key }: { cert: string; key: string },
  ports: readonly number[],
): Promise<Front> {
  const backends = ports.map((one) => new Backend(one));
  let turn = 0;
  const handle = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const first = turn++;
    for (let tries = 0; tries < backends.length; tries++) {
      const backend = backends[(first + tries) % backends.length];
      if (backend === undefined || !backend.ready || backend.drained) continue;
      backend.underWay++;
      const socket = await backend.open();
      if (socket === undefined) {
        backend.underWay--;
        continue;
      }
      return pass(req, res, socket, () => backend.underWay--);
    }
    refuse(res, 503);
  };
  const server = https.createServer(
    { cert: readFileSync(cert), key: readFileSync(key), keepAliveTimeout: 75_000 },
    (req, res) => void handle(req, res),
  );
  server.listen(port, LOOPBACK);
  await once(server, 'listening');
  const looking = setInterval(() => void Promise.all(backends.map((one) => one.look())), LOOK_MS);
  const until = async (what: string, so: () => boolean): Promise<void> => {
    for (const end = Date.now() + PATIENCE_MS; !so(); await pause(20))
      if (Date.now() > end) throw new Error(`The door waited in vain until ${what}.`);
  };
  const at = (index: number): Backend => {
    const backend = backends[index];
    if (backend === undefined) throw new Error(`There is no API ${index}.`);
    return backend;
  };
  return {
    drain: async (index) => {
      const backend = at(index);
      backend.drained = true;
      await until(`API ${index} has answered`, () => backend.underWay === 0);
    },
    restore: async (index) => {
      const backend = at(index);
      backend.drained = false;
      await backend.look();
      await until(`API ${index} is ready`, () => backend.ready);
    },
    stop: async () => {
      clearInterval(looking);
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
