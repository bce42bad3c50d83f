import type { RequestHandler } from 'express';
import { routeOf } from '../telemetry/http-metrics';
import type { Log } from '../telemetry/log';
import { problemOf } from './refused';
import { aanroeperVan } from './spoor';

/**
 * Notes every request once it was answered: which route, never what stood in the address, how it ended and how long it took. The trace of
 * the line is that of the operation in the log of processing; `caller` is that of the system that asked.
 */
export function logRequests(log: Log): RequestHandler {
  return (req, res, next) => {
    const begun = performance.now();
    res.once('finish', () => {
      const route = routeOf(req) ?? null;
      log[route !== null && OFTEN.test(route) ? 'debug' : 'info']('answered', {
        method: req.method,
        route,
        status: res.statusCode,
        code: problemOf(res) ?? undefined,
        ms: Math.round(performance.now() - begun),
        caller: aanroeperVan(res),
      });
    });
    next();
  };
}

/** Asked every few seconds by who watches: it would drown the rest. */
const OFTEN = /^(\/v1)?\/gezondheid(\/|$)/;
