import {
  connect,
  constants,
  createSecureServer,
  type ClientHttp2Session,
  type Http2SecureServer,
  type IncomingHttpHeaders,
  type ServerHttp2Stream,
} from 'node:http2';
import type { AddressInfo } from 'node:net';
import type { Pair } from './certificates';

export interface FrontOptions {
  /** The certificate it shows. */
  readonly server: Pair;
  /** Only who has a certificate of this CA gets in. */
  readonly clientCa?: string;
  /** Only calls with this key are passed on. */
  readonly apiKey?: string;
}

const UNAUTHENTICATED = {
  ':status': 200,
  'content-type': 'application/grpc',
  'grpc-status': '16',
  'grpc-message': 'Request unauthorized.',
};

/** Passes a call on, answer and trailers back. */
function pass(stream: ServerHttp2Stream, headers: IncomingHttpHeaders, to: ClientHttp2Session): void {
  const { ':authority': _authority, ':scheme': _scheme, ...kept } = headers;
  const call = to.request(kept);
  let trailers: IncomingHttpHeaders = {};
  call.on('response', (answer, flags) => {
    if (stream.destroyed) return;
    const ended = (flags & constants.NGHTTP2_FLAG_END_STREAM) !== 0;
    stream.respond(answer, ended ? { endStream: true } : { waitForTrailers: true });
  });
  call.on('trailers', (last) => (trailers = last));
  stream.on('wantTrailers', () => stream.sendTrailers(trailers));
  for (const one of [stream, call]) one.on('error', () => undefined);
  stream.on('close', () => call.close(constants.NGHTTP2_CANCEL));
  stream.pipe(call).pipe(stream);
}

/** TLS in front of a Temporal server that has none, as a cluster has it. */
export class TlsFront {
  /** What calls said in their `authorization`; undefined: nothing. */
  readonly authorizations = new Set<string | undefined>();
  private readonly sessions = new Set<{ destroy(): void }>();

  private constructor(
    private readonly front: Http2SecureServer,
    readonly port: number,
  ) {}

  /** Opens it before the server at an address. */
  static async before(address: string, { server, clientCa, apiKey }: FrontOptions): Promise<TlsFront> {
    const asks = clientCa === undefined ? {} : { ca: clientCa, requestCert: true, rejectUnauthorized: true };
    const front = createSecureServer({ ...server, ...asks });
    await new Promise<void>((ready, fail) => front.once('error', fail).listen(0, '127.0.0.1', ready));
    const self = new TlsFront(front, (front.address() as AddressInfo).port);
    front.on('session', (session) => {
      const to = connect(`http://${address}`);
      for (const one of [session, to]) {
        self.sessions.add(one);
        one.on('error', () => undefined);
      }
      session.on('close', () => to.destroy());
      session.on('stream', (stream, headers) => {
        self.authorizations.add(headers.authorization);
        if (apiKey === undefined || headers.authorization === `Bearer ${apiKey}`) pass(stream, headers, to);
        else stream.respond(UNAUTHENTICATED, { endStream: true });
      });
    });
    return self;
  }

  get address(): string {
    return `localhost:${this.port}`;
  }

  async close(): Promise<void> {
    const closed = new Promise((done) => this.front.close(done));
    for (const session of this.sessions) session.destroy();
    await closed;
  }
}
