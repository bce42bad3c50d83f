import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { RequestHandler } from 'express';
import { routeOf } from './http-metrics';

/**
 * Begins a trace with every request, a new one whatever its caller says: that stands in the log of processing. The span knows the route, never
 * what stood in the address.
 */
export const traceRequests: RequestHandler = (req, res, next) => {
  const span = trace.getTracer('doorbraak').startSpan(req.method, {
    kind: SpanKind.SERVER,
    root: true,
    attributes: { 'http.request.method': req.method },
  });
  if (!span.isRecording()) return next();
  res.once('close', () => {
    const route = routeOf(req);
    if (route !== undefined) span.updateName(`${req.method} ${route}`).setAttribute('http.route', route);
    span.setAttribute('http.response.status_code', res.statusCode);
    if (res.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  context.with(trace.setSpan(context.active(), span), next);
};

/** The trace of the request that is being answered; undefined when none is traced. */
export function activeTrace(): string | undefined {
  return trace.getActiveSpan()?.spanContext().traceId;
}
