import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Zgwregister } from './zgw-register';
import { Geweigerd, type Rij } from './zgw-tabellen';

export const GEHEIM = 'alleen voor proeven';
export const CLIENT = 'doorbraak-proef';

/** What a server can do wrong at one call. */
export const KUREN = [
  'storing-vooraf',
  'storing-achteraf',
  'verbinding-weg-vooraf',
  'verbinding-weg-achteraf',
  'halve-bladzij',
  'geen-json',
  'botsing',
  'voorwaarde',
  'te-druk',
  'buiten-dienst',
  'traag',
] as const;
export type Kuur = (typeof KUREN)[number];

/** A call that came in. */
export interface Aanroep {
  readonly methode: string;
  readonly pad: string;
  readonly status: number;
}

/** Longer than a client of the tests waits. */
const TRAAG_MS = 900;

/**
 * A case system that behaves as the ZGW standards say, over real HTTP: Zaken 1.5, Catalogi 1.3, Documenten 1.4. It checks the
 * token of each call, the CRS headers, what is required and how long it may be, that an identificatie comes once, and that a
 * type belongs to the zaaktype; and it does wrong what a test tells it to.
 */
export class ZgwServer {
  readonly register = new Zgwregister();
  readonly aanroepen: Aanroep[] = [];
  /** Asked before each call, with how many came before it and all that it asks; what it answers is done wrong. */
  kuur: (nummer: number, aanroep: string) => Kuur | undefined = () => undefined;
  /** How many are on a page. */
  bladzij = 4;
  /** With which code whoever it does not know is refused; the standard leaves it open. */
  onbekend = 'not_authenticated';
  /** How many bytes stand before each answer. */
  vulling = 0;
  /** The clock of the server against ours, in milliseconds. */
  klok = 0;
  private server: Server | undefined;
  private port = 0;

  async open(): Promise<void> {
    this.server = createServer((req, res) => void this.antwoord(req, res));
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
    this.register.basis = `http://127.0.0.1:${this.port}`;
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server === undefined) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  /** The addresses of its APIs, with who may call. */
  get adressen() {
    const api = (naam: string) => `${this.register.basis}/${naam}/api/v1/`;
    return {
      zaken: api('zaken'),
      catalogi: api('catalogi'),
      documenten: api('documenten'),
      clientId: CLIENT,
      secret: GEHEIM,
    };
  }

  private async antwoord(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const delen: Buffer[] = [];
    for await (const deel of req) delen.push(Buffer.from(deel as Buffer));
    const url = new URL(req.url ?? '', this.register.basis);
    const methode = req.method ?? '';
    const tekst = Buffer.concat(delen).toString('utf8');
    const kuur = this.kuur(this.aanroepen.length, `${methode} ${req.url} ${tekst}`);
    const noteer = (status: number) => this.aanroepen.push({ methode, pad: url.pathname, status });
    const stuur = (status: number, body: unknown, headers: Record<string, string> = {}) => {
      noteer(status);
      res.writeHead(status, { 'content-type': 'application/json', ...headers });
      res.end(status === 204 ? undefined : ' '.repeat(this.vulling) + JSON.stringify(body));
    };
    switch (kuur) {
      case 'storing-vooraf':
        return stuur(500, { code: 'error' });
      case 'verbinding-weg-vooraf':
        noteer(0);
        return void req.socket.destroy();
      case 'botsing':
        return stuur(409, { code: 'conflict' });
      case 'voorwaarde':
        return stuur(412, { code: 'precondition-failed' });
      case 'te-druk':
        return stuur(429, { code: 'throttled' }, { 'retry-after': '0' });
      case 'buiten-dienst':
        return stuur(503, { code: 'unavailable' });
      default:
    }
    const { status, body } = this.doe(req, url, tekst);
    switch (kuur) {
      case 'storing-achteraf':
        return stuur(500, { code: 'error' });
      case 'verbinding-weg-achteraf':
        noteer(0);
        return void req.socket.destroy();
      case 'halve-bladzij':
        noteer(status);
        res.writeHead(status, { 'content-type': 'application/json' });
        return void res.end(JSON.stringify(body)?.slice(0, -2));
      case 'geen-json':
        noteer(status);
        res.writeHead(status, { 'content-type': 'text/html' });
        return void res.end('<html>Even geduld</html>');
      case 'traag':
        await new Promise((next) => setTimeout(next, TRAAG_MS));
        break;
      default:
    }
    stuur(status, body);
  }

  private doe(req: IncomingMessage, url: URL, tekst: string): { status: number; body: unknown } {
    try {
      this.controleer(req, url);
      const [, component = '', api, v, ...pad] = url.pathname.split('/');
      if (api !== 'api' || v !== 'v1') throw new Geweigerd(404, 'not_found');
      return this.voerUit(req.method ?? '', component, pad, url, tekst);
    } catch (error) {
      if (!(error instanceof Geweigerd)) throw error;
      const { status, code, params } = error;
      return { status, body: { type: 'about:blank', code, title: code, status, invalidParams: params } };
    }
  }

  private controleer(req: IncomingMessage, url: URL): void {
    if (!isEcht(req.headers.authorization, Date.now() + this.klok)) throw new Geweigerd(403, this.onbekend);
    const { method } = req;
    if (/^\/zaken\/api\/v1\/zaken(\/[0-9a-f-]{36})?$/.test(url.pathname)) {
      if (req.headers['accept-crs'] === undefined) throw new Geweigerd(412, 'missing_headers');
      if (req.headers['accept-crs'] !== 'EPSG:4326') throw new Geweigerd(406, 'unsupported_crs');
      if (method !== 'GET' && method !== 'DELETE' && req.headers['content-crs'] !== 'EPSG:4326')
        throw new Geweigerd(412, 'missing_headers');
    }
  }

  private voerUit(methode: string, component: string, pad: readonly string[], url: URL, tekst: string) {
    const { register } = this;
    const [soort = '', id, deel, deelId] = pad;
    const nu = Date.now() + this.klok;
    if (soort === 'zaken' && deel === 'zaakeigenschappen') {
      const zaak = register.bij('zaken', `${register.adres('zaken', 'zaken')}/${id}`);
      if (deelId === undefined && methode === 'GET')
        return {
          status: 200,
          body: register.alle('zaakeigenschappen').filter((een) => een.zaak === zaak.url),
        };
      if (deelId === undefined)
        return { status: 201, body: register.maak('zaakeigenschappen', gelezen(tekst), nu) };
      return this.een(methode, 'zaakeigenschappen', deelId, tekst);
    }
    if (component !== register.component(soort)) throw new Geweigerd(404, 'not_found');
    if (deel === 'publish' && methode === 'POST' && id !== undefined)
      return { status: 200, body: register.publiceer(soort, id) };
    if (id !== undefined) return this.een(methode, soort, id, tekst);
    if (methode === 'POST') return { status: 201, body: register.maak(soort, gelezen(tekst), nu) };
    const gevonden = register.zoek(soort, url.searchParams);
    // Two lists of the standard have no pages.
    if (soort === 'zaakinformatieobjecten') return { status: 200, body: gevonden };
    const bladzij = Number(url.searchParams.get('page') ?? '1');
    const results = gevonden.slice((bladzij - 1) * this.bladzij, bladzij * this.bladzij);
    if (results.length === 0 && bladzij > 1) throw new Geweigerd(404, 'not_found');
    const volgende = new URL(url);
    volgende.searchParams.set('page', String(bladzij + 1));
    const meer = gevonden.length > bladzij * this.bladzij;
    return {
      status: 200,
      body: { count: gevonden.length, next: meer ? volgende.href : null, previous: null, results },
    };
  }

  private een(methode: string, soort: string, id: string, tekst: string) {
    const { register } = this;
    const rij = register.metId(soort, id);
    switch (methode) {
      case 'GET':
        return { status: 200, body: rij };
      case 'PATCH':
        return { status: 200, body: register.wijzig(soort, rij, gelezen(tekst)) };
      case 'DELETE':
        register.verwijder(soort, rij);
        return { status: 204, body: null };
      default:
        throw new Geweigerd(405, 'method_not_allowed');
    }
  }
}

function gelezen(tekst: string): Rij {
  try {
    return JSON.parse(tekst) as Rij;
  } catch {
    throw new Geweigerd(400, 'parse_error');
  }
}

/** Seconds that a token lasts; one from the future is refused. */
const GELDIG_S = 3_600;

/** True for a token that was made for this call: signed with the secret, by this client, just now. */
function isEcht(authorization: string | undefined, nu: number): boolean {
  const [kop = '', inhoud = '', merk = ''] = /^Bearer (.+)$/.exec(authorization ?? '')?.[1]?.split('.') ?? [];
  const goed = createHmac('sha256', GEHEIM).update(`${kop}.${inhoud}`).digest();
  const gegeven = Buffer.from(merk, 'base64url');
  if (gegeven.length !== goed.length || !timingSafeEqual(gegeven, goed)) return false;
  const { alg } = JSON.parse(Buffer.from(kop, 'base64url').toString()) as Rij;
  const claims = JSON.parse(Buffer.from(inhoud, 'base64url').toString()) as Rij;
  return (
    alg === 'HS256' &&
    claims.iss === CLIENT &&
    claims.client_id === CLIENT &&
    typeof claims.user_id === 'string' &&
    typeof claims.user_representation === 'string' &&
    Number(claims.iat) <= nu / 1_000 &&
    Number(claims.iat) > nu / 1_000 - GELDIG_S
  );
}
