import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { QUICK } from '../activities/post/memory-queue';
import { devServerAddress } from '../opzet';
import { bevestigd, MELDING, Proef, standaard, totdat } from './setup';

const SECRET = 'een geheim van ten minste 32 tekens';
const SCHOOL = '12AB00';

/** A verwijsindex that does its work and then answers 500 the first time. */
class Index {
  readonly kreeg: { sleutel: unknown; ondertekend: boolean; body: Record<string, unknown> }[] = [];
  private readonly server: Server;

  constructor() {
    this.server = createServer((req, res) => {
      const parts: Buffer[] = [];
      req.on('data', (part: Buffer) => parts.push(part));
      req.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        const signature = `sha256=${createHmac('sha256', SECRET).update(text).digest('hex')}`;
        this.kreeg.push({
          sleutel: req.headers['idempotency-key'],
          ondertekend: req.headers['x-doorbraak-signature'] === signature,
          body: JSON.parse(text) as Record<string, unknown>,
        });
        res.statusCode = this.kreeg.length === 1 ? 500 : 201;
        res.end(this.kreeg.length === 1 ? 'stuk' : JSON.stringify({ referentie: ' VIR-2026-7 ' }));
      });
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/signalen`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

test('a signal is sent signed, again under the same key when that failed, and then recorded as done', async () => {
  const index = new Index();
  const proef = await Proef.op(devServerAddress(), 'default');
  try {
    const verwijsindex = { url: await index.open(), secret: SECRET };
    await proef.startWorker({ post: { plain: true, kanalen: [], times: QUICK, verwijsindex } });
    const meld = (kind: string, binnen?: number) =>
      proef.meld(kind, {
        melding: { ...MELDING, leerling: kind, naam: 'Sem Jansen', school: SCHOOL },
        convenant: binnen === undefined ? standaard : { ...standaard, verwijsindex: { binnen } },
      });
    const { casusnummer } = bevestigd(await meld('met', 7));
    bevestigd(await meld('zonder'));
    const soorten = async () =>
      (await proef.dossier(casusnummer)).filter(({ soort }) => soort === 'verwijsindex-vastgelegd');
    const [vast] = await totdat(soorten, (een) => een.length > 0, 60_000);
    expect(vast).toMatchObject({ door: 'systeem', gegevens: { gemeld: true, referentie: 'VIR-2026-7' } });
    expect((await proef.stand('met')).casus?.taken).not.toHaveProperty('verwijsindex-melden');
    expect(index.kreeg).toHaveLength(2);
    expect(new Set(index.kreeg.map(({ sleutel }) => sleutel)).size).toBe(1);
    expect(index.kreeg.every(({ ondertekend }) => ondertekend)).toBe(true);
    expect(index.kreeg[1]?.body).toMatchObject({
      ...{ versie: 1, regio: 'standaard', gemeente: '0014', school: SCHOOL },
      kind: { naam: 'Sem Jansen', geboortedatum: MELDING.geboortedatum },
    });
    expect(JSON.stringify(index.kreeg)).not.toContain('"met"');
  } finally {
    await proef.stop();
    index.close();
  }
}, 120_000);
