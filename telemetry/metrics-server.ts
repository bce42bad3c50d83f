import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MetricsAddress } from '../settings/metrics';

/** Where the metrics of a process are read. */
export interface MetricsServer {
  readonly url: string;
  stop(): Promise<void>;
}

const PATH = '/metrics';

/** The text of Prometheus, version 0.0.4. */
const TEXT = 'text/plain; version=0.0.4; charset=utf-8';

/**
 * Answers `GET /metrics` of one process in the text of Prometheus, at an address apart from the API, so that the door to people
 * never shows them. Rejects when the port is taken.
 */
export async function serveMetrics(
  { host, port }: MetricsAddress,
  read: () => Promise<string>,
): Promise<MetricsServer> {
  const server = createServer((req, res) => {
    if (req.url !== PATH || req.method !== 'GET') {
      res.writeHead(404).end();
      return;
    }
    read().then(
      (text) => res.writeHead(200, { 'content-type': TEXT }).end(text),
      () => res.writeHead(503).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port: taken } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${taken}${PATH}`, stop: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
