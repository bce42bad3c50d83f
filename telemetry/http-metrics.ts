import type { RequestHandler } from 'express';
import { Counter, Histogram, type Registry } from 'prom-client';

/** Seconds: a page takes a tenth of one, and a command is given up after ten. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** What was asked at an address that is none of ours, whatever stood in it. */
const NO_ROUTE = 'other';
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);

/**
 * Counts and times every request by its route as the product knows it, never by what stood in the address: there are as many
 * series as there are routes, whoever asks.
 */
export function httpMetrics(registry: Registry): RequestHandler {
  const requests = new Counter({
    name: 'doorbraak_http_requests_total',
    help: 'Requests that were answered.',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'doorbraak_http_request_duration_seconds',
    help: 'How long a request took until it was answered whole.',
    labelNames: ['method', 'route'],
    buckets: BUCKETS,
    registers: [registry],
  });
  return (req, res, next) => {
    const begun = performance.now();
    res.once('finish', () => {
      const method = METHODS.has(req.method) ? req.method : NO_ROUTE;
      const route = routeOf(req) ?? NO_ROUTE;
      requests.inc({ method, route, status: res.statusCode });
      durations.observe({ method, route }, (performance.now() - begun) / 1_000);
    });
    next();
  };
}

/** The address of the route that answered, with the names of its parameters; undefined when none did. */
export function routeOf(req: { readonly route?: unknown }): string | undefined {
  const { path } = (req.route ?? {}) as { readonly path?: unknown };
  return typeof path === 'string' ? path : undefined;
}
