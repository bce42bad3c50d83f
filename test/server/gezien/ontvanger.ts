import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as a collector gets it. */
export interface Ontvangen {
  readonly part: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
}

interface Attribuut {
  readonly key: string;
  readonly value: { readonly stringValue?: string };
}

interface Zending {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribuut[] };
    readonly scopeSpans: readonly { readonly spans: readonly Omit<Ontvangen, 'part'>[] }[];
  }[];
}

/** A collector that takes OTLP over HTTP, and keeps what it got. */
export async function startOntvanger() {
  const bodies: string[] = [];
  const server = createServer((req, res) => {
    const parts: Buffer[] = [];
    req.on('data', (part: Buffer) => parts.push(part));
    req.on('end', () => {
      if (req.url === '/v1/traces') bodies.push(Buffer.concat(parts).toString());
      res.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const spans = (): Ontvangen[] =>
    bodies
      .flatMap((body) => (JSON.parse(body) as Zending).resourceSpans)
      .flatMap(({ resource, scopeSpans }) => {
        const part = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
        return scopeSpans.flatMap((scope) => scope.spans.map((span) => ({ ...span, part })));
      });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    /** Everything it got, as it came. */
    alles: () => bodies.join('\n'),
    /** Waits until so many spans came for which this holds. */
    wacht: async (zo: (span: Ontvangen) => boolean, aantal = 1): Promise<Ontvangen[]> => {
      for (const end = Date.now() + 30_000; Date.now() < end;) {
        const found = spans().filter(zo);
        if (found.length >= aantal) return found;
        await new Promise((on) => setTimeout(on, 50));
      }
      throw new Error(
        `these spans did not come: ${[...new Set(spans().map(({ name }) => name))].join(', ')}`,
      );
    },
    stop: () => new Promise((done) => server.close(done)),
  };
}
