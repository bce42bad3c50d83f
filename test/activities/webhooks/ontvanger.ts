import { createHmac, timingSafeEqual } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a receiver does with a delivery. */
export type Gedrag = 'goed' | 'fout' | 'stil' | 'om' | 'weg';

/** An event as it came in. */
export interface Binnen {
  readonly id: string;
  readonly subject: string;
  readonly sequence: string;
  readonly type: string;
  /** How many signatures it had. */
  readonly handtekeningen: number;
}

const ANTWOORD = { goed: 204, fout: 500, om: 302, weg: 410 } as const;

/** A real receiver of one test, which can fail, hang, redirect, die and come back, and which believes no bad signature. */
export class Ontvanger {
  /** What it took in, in the order in which it did. */
  readonly aangenomen: Binnen[] = [];
  /** Everything that came, taken or not. */
  readonly gekomen: Binnen[] = [];
  /** Requests that were not a delivery at its own address, or that were not signed with a secret that it knows. */
  readonly verkeerd: string[] = [];
  readonly geheimen: string[] = [];
  gedrag: (event: Binnen) => Gedrag = () => 'goed';
  private server: http.Server | undefined;
  private poort = 0;

  get adres(): string {
    return `http://127.0.0.1:${this.poort}/doorbraak`;
  }

  /** Listens; the second time where it listened before. */
  async open(): Promise<void> {
    this.server = http.createServer((req, res) => this.neem(req, res));
    await new Promise<void>((klaar) => this.server?.listen(this.poort, '127.0.0.1', klaar));
    this.poort = (this.server.address() as AddressInfo).port;
  }

  /** Dies, with everything that is under way. */
  async sluit(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((klaar) => (server === undefined ? klaar() : server.close(() => klaar())));
  }

  private neem(req: http.IncomingMessage, res: http.ServerResponse): void {
    const delen: Buffer[] = [];
    req.on('data', (deel: Buffer) => delen.push(deel));
    req.on('end', () => {
      const inhoud = Buffer.concat(delen).toString('utf8');
      if (req.method !== 'POST' || req.url !== '/doorbraak' || !this.geldig(req, inhoud)) {
        this.verkeerd.push(`${req.method ?? ''} ${req.url ?? ''} ${inhoud}`);
        res.writeHead(400).end();
        return;
      }
      const event = JSON.parse(inhoud) as Binnen;
      const handtekeningen = String(req.headers['webhook-signature']).split(' ').length;
      const binnen = { ...event, handtekeningen };
      this.gekomen.push(binnen);
      const gedrag = this.gedrag(binnen);
      if (gedrag === 'stil') return;
      if (gedrag === 'goed') this.aangenomen.push(binnen);
      res.writeHead(ANTWOORD[gedrag], gedrag === 'om' ? { location: '/elders' } : {}).end();
    });
  }

  /** As docs/gebeurtenissen.md tells a receiver to. */
  private geldig({ headers }: http.IncomingMessage, inhoud: string): boolean {
    const id = String(headers['webhook-id']);
    const tijd = String(headers['webhook-timestamp']);
    if (Math.abs(Date.now() / 1_000 - Number(tijd)) > 300) return false;
    if ((JSON.parse(inhoud) as Binnen).id !== id) return false;
    return String(headers['webhook-signature'])
      .split(' ')
      .some((handtekening) =>
        this.geheimen.some((geheim) => {
          const sleutel = Buffer.from(geheim.replace(/^whsec_/, ''), 'base64');
          const eigen = `v1,${createHmac('sha256', sleutel).update(`${id}.${tijd}.${inhoud}`).digest('base64')}`;
          return (
            eigen.length === handtekening.length &&
            timingSafeEqual(Buffer.from(eigen), Buffer.from(handtekening))
          );
        }),
      );
  }
}
