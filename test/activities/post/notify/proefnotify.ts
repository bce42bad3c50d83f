import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, jwtVerify } from 'jose';
import type { Notifydienst, Notifyregio } from '../../../../activities/post/notify/regios';
import type { Regiosjablonen } from '../../../../activities/post/notify/sjablonen';
import { keur, maakInhoud, SJABLOON, type Weg } from './notifyregels';

/** A message that the server took in. */
export interface Aangenomen {
  readonly id: string;
  readonly type: Weg;
  /** Which service sent it. */
  readonly dienst: string;
  readonly reference: string | null;
  /** Address for mail, number, or the lines of the envelope. */
  readonly aan: string;
  readonly subject: string | null;
  readonly body: string;
  status: string;
}

/** What the server does otherwise with one call. */
export type Kuur =
  /** Answers this, and does nothing. */
  | { readonly antwoord: 'nee'; readonly status: number; readonly error: string; readonly message: string }
  /** Does the work, and then answers 500, or drops the connection. */
  | { readonly antwoord: 'gedaan-500' | 'gedaan-verbroken' | 'verbroken' }
  /** Answers after so many milliseconds. */
  | { readonly antwoord: 'traag'; readonly ms: number };

/** What NotifyNL itself says. */
export const NEE = {
  snel: nee(429, 'RateLimitError', 'Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds'),
  dag: nee(429, 'TooManyRequestsError', 'Exceeded send limits (sms: 250) for today'),
  storing: nee(500, 'Exception', 'Internal server error'),
  sleutel: nee(403, 'AuthError', 'Invalid token: API key not found'),
  klok: nee(403, 'AuthError', 'Error: Your system clock must be accurate to within 30 seconds'),
  proefstand: nee(400, 'BadRequestError', 'Can’t send to this recipient when service is in trial mode'),
} as const;

function nee(status: number, error: string, message: string): Kuur {
  return { antwoord: 'nee', status, error, message };
}

/** The services at the server, by the name of their key. */
const DIENSTEN = {
  proef: { id: randomUUID(), secret: randomUUID() },
  ander: { id: randomUUID(), secret: randomUUID() },
};

/** The key of a service, as NotifyNL gives it. */
export function sleutelVan(dienst: keyof typeof DIENSTEN): string {
  return `${dienst}-${DIENSTEN[dienst].id}-${DIENSTEN[dienst].secret}`;
}

/** What goes into a region without a key of its own. */
export function metSleutel(sjablonen: Regiosjablonen, dienst: keyof typeof DIENSTEN = 'proef'): Notifyregio {
  return { apiKey: sleutelVan(dienst), sjablonen };
}

/**
 * A server that speaks the API of NotifyNL as its source does: it checks the token of each call, the form of what is asked,
 * the template and what fills it. What it took in stays until the end of the test.
 */
export class Proefnotify {
  readonly aangenomen: Aangenomen[] = [];
  /** One for each of the next calls that send something; after that it does as it should. */
  kuren: Kuur[] = [];
  /** The same for calls that ask. */
  vraagkuren: Kuur[] = [];
  /** Every call, as `POST email` or `GET notifications`. */
  readonly gevraagd: string[] = [];
  private server: Server | undefined;
  private port = 0;

  /** Listens on a free port of this computer. */
  async open(): Promise<Notifydienst> {
    this.server = createServer((req, res) => void this.answer(req, res));
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
    return {
      url: `http://127.0.0.1:${this.port}`,
      regios: {
        right: new Map([
          ['standaard', metSleutel({ 'e-mail': SJABLOON.email, sms: SJABLOON.sms, brief: SJABLOON.letter })],
          ['noorderwold', metSleutel({ 'e-mail': SJABLOON.email })],
        ]),
        wrong: new Map(),
      },
    };
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise<void>((resolve) => {
      if (this.server === undefined) resolve();
      else this.server.close(() => resolve());
    });
    this.server = undefined;
  }

  /** What came of a call that sent nothing, or asked nothing, was another's. */
  private async answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '/', 'http://notify');
    const body = await read(req);
    const soort = url.pathname.split('/').at(-1) ?? '';
    this.gevraagd.push(`${req.method} ${soort}`);
    const kuur = (req.method === 'POST' ? this.kuren : this.vraagkuren).shift();
    if (kuur?.antwoord === 'nee') return fail(res, kuur.status, kuur.error, kuur.message);
    if (kuur?.antwoord === 'verbroken') return void res.destroy();
    if (kuur?.antwoord === 'traag') await new Promise((next) => setTimeout(next, kuur.ms));
    const who = await authorise(req);
    if (typeof who !== 'string') return fail(res, who.status, 'AuthError', who.message);
    if (req.method === 'GET' && url.pathname === '/v2/notifications') return this.list(url, who, res);
    if (req.method !== 'POST' || !/^\/v2\/notifications\/(email|sms|letter)$/.test(url.pathname))
      return fail(res, 404, 'NoResultFound', 'No result found');
    const gekeurd = keur(soort as Weg, body);
    if ('error' in gekeurd) return fail(res, 400, gekeurd.error, gekeurd.message);
    const taken: Aangenomen = {
      id: randomUUID(),
      dienst: who,
      ...maakInhoud(soort as Weg, gekeurd),
      status: 'created',
    };
    this.aangenomen.push(taken);
    if (kuur?.antwoord === 'gedaan-500') return fail(res, 500, 'Exception', 'Internal server error');
    if (kuur?.antwoord === 'gedaan-verbroken') return void res.destroy();
    send(res, 201, { id: taken.id, reference: taken.reference, content: { body: taken.body }, uri: '' });
  }

  /** A service sees what it sent itself. */
  private list(url: URL, dienst: string, res: ServerResponse): void {
    const reference = url.searchParams.get('reference');
    const notifications = this.aangenomen
      .filter((een) => een.dienst === dienst && (reference === null || een.reference === reference))
      .map(({ id, type, reference: ref, status }) => ({ id, type, reference: ref, status }));
    send(res, 200, { notifications, links: { current: url.href } });
  }
}

/** The name of the service of which the token of a call is right, or what is wrong with it. */
async function authorise(req: IncomingMessage): Promise<{ status: number; message: string } | string> {
  const [, token] = /^Bearer (.+)$/.exec(req.headers.authorization ?? '') ?? [];
  if (token === undefined)
    return { status: 401, message: 'Unauthorized: authentication token must be provided' };
  const dienst = Object.entries(DIENSTEN).find(([, { id }]) => id === issuerOf(token));
  if (dienst === undefined) return { status: 403, message: 'Invalid token: service not found' };
  const [naam, { secret }] = dienst;
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), { algorithms: ['HS256'] });
    if (Math.abs((payload.iat ?? 0) - Date.now() / 1_000) > 30)
      return { status: 403, message: 'Error: Your system clock must be accurate to within 30 seconds' };
    return naam;
  } catch {
    return { status: 403, message: 'Invalid token: API key not found' };
  }
}

function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}

async function read(req: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(Buffer.from(part as Buffer));
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return null;
  }
}

function send(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function fail(res: ServerResponse, status: number, error: string, message: string): void {
  send(res, status, { status_code: status, errors: [{ error, message }] });
}
