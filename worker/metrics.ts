import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { MetricsAddress } from '../settings/metrics';
import type { Log } from '../telemetry/log';
import { serveMetrics, type MetricsServer } from '../telemetry/metrics-server';
import { configureRuntime } from '../temporal/runtime';

const LOOPBACK = '127.0.0.1';
const PATIENCE_MS = 2_000;
/** Seconds, from at once to days: after an outage terms come late, and each says how much. */
const BUCKETS = [1, 10, 60, 300, 900, 3_600, 21_600, 86_400, 604_800];

/** What a worker measures of itself: its process, how late the clock was, and what the SDK tells of workflows and activities. */
export interface WorkerMetrics {
  readonly url: string;
  /** Told of every step that the clock took, and how many milliseconds after its moment. */
  readonly taken: (step: 'escalatie' | 'termijn', lateMs: number) => void;
  stop(): Promise<void>;
}

/**
 * Begins to measure, and lets it be read at one address: the SDK shows its own at a port of this computer alone, from which it is
 * passed on. Before the first worker or connection of the process, as its runtime is set here.
 */
export async function startMetrics(address: MetricsAddress, log: Log): Promise<WorkerMetrics> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const lateness = new Histogram({
    name: 'doorbraak_klok_lateness_seconds',
    help: 'How long after its moment the clock took a step of a case; an escalatie goes to a next phase.',
    labelNames: ['step'],
    buckets: BUCKETS,
    registers: [registry],
  });
  const sdk = `${LOOPBACK}:${await freePort()}`;
  const ours = configureRuntime('WARN', { metricsAddress: sdk, log });
  const server: MetricsServer = await serveMetrics(address, async () => {
    const [own, ofSdk] = await Promise.all([registry.metrics(), ours ? read(`http://${sdk}/metrics`) : '']);
    return own + ofSdk;
  });
  return {
    url: server.url,
    taken: (step, lateMs) => lateness.observe({ step }, Math.max(0, lateMs) / 1_000),
    stop: () => server.stop(),
  };
}

async function read(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  return response.text();
}

/** A port that nobody listened at a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, LOOPBACK, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
