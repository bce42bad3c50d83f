import { once } from 'node:events';
import http from 'node:http';
import { randomInt } from 'node:crypto';
import { LOOPBACK, freePort } from './ports';

/** The names under which a browser on this machine comes to a page of ours. */
const OWN_NAMES = [LOOPBACK, 'localhost'];

export interface UiGate {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * A loopback address that nobody knows, on which the Web UI itself listens: a page that had its own name point to this machine would
 * have to guess it, among sixteen million. Where only one address is of this machine (not on Linux) it is that one.
 */
export function hiddenAddress(platform: NodeJS.Platform = process.platform): string {
  if (platform !== 'linux') return LOOPBACK;
  return `127.${randomInt(1, 255)}.${randomInt(0, 256)}.${randomInt(1, 255)}`;
}

/**
 * The door of the Temporal Web UI, which has none of its own: passes on what was asked of this machine by one of its own names, and refuses
 * any other, so that no page elsewhere can read cases by having its own name point here (DNS rebinding). `target` is asked
 * every time, for the UI comes back elsewhere after a crash.
 */
export async function openUiGate(preferred: number, target: () => string): Promise<UiGate> {
  const port = await freePort(preferred);
  const names = OWN_NAMES.map((name) => `${name}:${port}`);
  const server = http.createServer((req, res) => {
    if (!names.includes(req.headers.host ?? '')) {
      refuse(res, 421, `This is the Temporal UI of this machine: open http://${LOOPBACK}:${port}`);
      return;
    }
    pass(req, res, target());
  });
  server.listen(port, LOOPBACK);
  await once(server, 'listening');
  return {
    port,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function pass(req: http.IncomingMessage, res: http.ServerResponse, target: string): void {
  const { method, headers, url = '/' } = req;
  const onward = http.request(new URL(target), { method, headers, path: url }, (answer) => {
    res.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(res);
  });
  onward.on('error', () => {
    if (res.headersSent) res.destroy();
    else
      refuse(res, 502, 'The Temporal UI does not answer. Is Temporal starting again? Try again in a moment.');
  });
  res.on('close', () => onward.destroy());
  req.pipe(onward);
}

function refuse(res: http.ServerResponse, status: number, text: string): void {
  res
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
    .end(`${text}\n`);
}
