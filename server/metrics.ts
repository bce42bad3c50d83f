import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Moment } from '../domain/tijd';
import { leesCijfers } from '../dossier/bewaking/cijfers';
import { openDatabase, type Database } from '../dossier/database';
import type { MetricsAddress } from '../settings/metrics';
import { httpMetrics } from '../telemetry/http-metrics';
import { keptFor } from '../telemetry/kept';
import { serveMetrics, type MetricsServer } from '../telemetry/metrics-server';
import { FIGURES } from './figures';

/** Figures may be this old: with many open cases reading them takes a second, and no monitor needs them sooner. */
const KEPT_MS = 60_000;
/** Whether a part answers may be this old, however often somebody scrapes. */
const PART_MS = 5_000;
/** What did not answer by then is away. */
const PATIENCE_MS = 2_000;

export interface ApiMetricsOptions {
  readonly databaseUrl: string;
  /** On the clock of the cases. */
  readonly nu: () => Moment;
  /** Whether a part answers, by its name; a rejection says no. */
  readonly parts: Readonly<Record<string, () => Promise<unknown>>>;
}

/** What an API measures of itself, and tells of the installation. */
export class ApiMetrics {
  private readonly registry = new Registry();
  /** Counts the requests that pass. */
  readonly watch: RequestHandler = httpMetrics(this.registry);
  private readonly figures: Figures;
  private readonly db: Database;
  private server: MetricsServer | undefined;

  /** A scrape costs the dossier one connection of its own, and no more than one reading a minute. */
  constructor({ databaseUrl, nu, parts }: ApiMetricsOptions) {
    collectDefaultMetrics({ register: this.registry });
    this.db = openDatabase(databaseUrl, { connections: 1 });
    this.figures = new Figures(this.registry, this.db, nu);
    const asking = Object.entries(parts).map(
      ([part, ask]) => [part, keptFor(PART_MS, () => answers(ask))] as const,
    );
    new Gauge({
      name: 'doorbraak_part_up',
      help: 'Whether a part that the API needs answers it.',
      labelNames: ['part'],
      registers: [this.registry],
      async collect() {
        const asked = asking.map(async ([part, ask]) => this.set({ part }, await ask()));
        await Promise.all(asked);
      },
    });
  }

  /** Lets them be read; gives where. Rejects when the port is taken. */
  async listen(address: MetricsAddress): Promise<string> {
    this.server = await serveMetrics(address, async () => {
      await this.figures.refresh();
      return this.registry.metrics();
    });
    return this.server.url;
  }

  async stop(): Promise<void> {
    await this.server?.stop();
    await this.db.destroy();
  }
}

/** The figures as Prometheus has them, from one reading. */
class Figures {
  private readonly read;
  private readonly gauges;
  private readonly up: Gauge;

  constructor(registry: Registry, db: Database, nu: () => Moment) {
    const registers = [registry];
    this.read = keptFor(KEPT_MS, () => leesCijfers(db, nu()));
    this.gauges = FIGURES.map(({ name, help, labels, read }) => ({
      gauge: new Gauge({ name, help, labelNames: [...labels], registers }),
      labels,
      read,
    }));
    this.up = new Gauge({
      name: 'doorbraak_figures_up',
      help: 'Whether the figures of cases, tasks and messages could be read; 0: none of them is told.',
      registers,
    });
  }

  async refresh(): Promise<void> {
    const cijfers = await this.read().catch(() => null);
    this.up.set(cijfers === null ? 0 : 1);
    for (const { gauge, labels, read } of this.gauges) {
      gauge.reset();
      // One without labels would say 0.
      if (labels.length === 0) gauge.remove();
      if (cijfers !== null) for (const [labels, value] of read(cijfers)) gauge.set(labels, value);
    }
  }
}

async function answers(ask: () => Promise<unknown>): Promise<0 | 1> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<0>((resolve) => {
    timer = setTimeout(() => resolve(0), PATIENCE_MS);
  });
  const answered = ask().then(
    () => 1 as const,
    () => 0 as const,
  );
  return Promise.race([answered, tooLong]).finally(() => clearTimeout(timer));
}
