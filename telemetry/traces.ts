import {
  context,
  trace,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  type Attributes,
  type Context,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';

/**
 * Has this process send its spans, until it is stopped; before it opens a database or connects. Without it every span costs nothing and goes
 * nowhere. `part`: which program this is.
 */
export function startTraces(part: string, endpoint: string): { stop(): Promise<void> } {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': `doorbraak-${part}` }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint}/v1/traces` }))],
  });
  provider.register();
  return { stop: () => provider.shutdown() };
}

const tracer = () => trace.getTracer('doorbraak');

/** True while something is being traced. */
export function tracing(): boolean {
  return trace.getActiveSpan() !== undefined;
}

/** Does something in a span of its own, which says whether it failed and never with what. */
export async function inSpan<T>(
  name: string,
  kind: SpanKind,
  attributes: Attributes,
  work: () => Promise<T>,
  parent: Context = context.active(),
): Promise<T> {
  const span = tracer().startSpan(name, { kind, attributes }, parent);
  try {
    return await context.with(trace.setSpan(parent, span), work);
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
    throw error;
  } finally {
    span.end();
  }
}

/** Notes something that just happened, and took so many milliseconds. */
export function noteSpan(
  name: string,
  attributes: Attributes,
  ms: number,
  failed: boolean,
  parent = context.active(),
): void {
  const end = Date.now();
  const span = tracer().startSpan(name, { kind: SpanKind.CLIENT, attributes, startTime: end - ms }, parent);
  if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(end);
}

/** The span that is active, as `traceparent` of W3C Trace Context has it; undefined outside any. */
export function traceparent(): string | undefined {
  const span = trace.getActiveSpan()?.spanContext();
  if (span === undefined) return undefined;
  const flags = (span.traceFlags & TraceFlags.SAMPLED).toString(16).padStart(2, '0');
  return `00-${span.traceId}-${span.spanId}-${flags}`;
}

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** The context in which a span follows on one of our own elsewhere; undefined when this names none. */
export function following(
  parent: string | undefined,
): { readonly context: Context; readonly trace: string } | undefined {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(parent ?? '') ?? [];
  if (traceId === undefined || spanId === undefined) return undefined;
  const spanContext = { traceId, spanId, traceFlags: Number.parseInt(flags ?? '0', 16), isRemote: true };
  return { context: trace.setSpanContext(context.active(), spanContext), trace: traceId };
}
