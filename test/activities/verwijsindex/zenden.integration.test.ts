import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { meldInVerwijsindex, type Verwijsindexwerk } from '../../../activities/verwijsindex/zenden';
import { Verhaal } from '../../dossier/verhaal';
import { standaard } from '../../domain/hulp';
import { proefdossier } from '../../dossier/dossier-proef';
import { legVast } from '../../../dossier/write';

let dossier: Awaited<ReturnType<typeof proefdossier>>;
beforeAll(async () => {
  dossier = await proefdossier();
});
afterAll(() => dossier.sluit());
afterEach(() => sql`truncate casus cascade`.execute(dossier.db));

/** Cases in which a school is asked to signal. */
async function taken(aantal: number): Promise<string[]> {
  const nummers: string[] = [];
  for (let i = 0; i < aantal; i++) {
    const verhaal = new Verhaal('2026-11-02T08:00:00.000Z', {
      ...{ leerling: `kind-${i}`, eersteVerzuimdag: '2026-11-02', school: '12AB00' },
      convenant: { ...standaard, verwijsindex: { binnen: 7 } },
    });
    for (const partij of verhaal.partijen) await legVast(dossier.db, partij);
    nummers.push(verhaal.casusnummer);
  }
  return nummers;
}

/** Sends to a verwijsindex that answers this, until something is so. */
async function zend(
  antwoord: string,
  geef: Verwijsindexwerk['geef'],
  klaar: () => Promise<boolean>,
): Promise<string[]> {
  const server = createServer((req, res) => req.resume().on('end', () => res.end(antwoord)));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const stop = new AbortController();
  const gezegd: string[] = [];
  const verwijsindex = { url, secret: 'een geheim van ten minste 32 tekens' };
  const report = (text: string) => void gezegd.push(text);
  const bezig = meldInVerwijsindex({ db: dossier.db, verwijsindex, geef, pollMs: 20, report }, stop.signal);
  try {
    for (const end = Date.now() + 30_000; !(await klaar()); await new Promise((next) => setTimeout(next, 20)))
      if (Date.now() > end) throw new Error(`still: ${JSON.stringify(await zendingen())}`);
  } finally {
    stop.abort();
    await bezig;
    server.close();
    server.closeAllConnections();
  }
  return gezegd;
}

const zendingen = () =>
  dossier.db
    .selectFrom('verwijsindexzending' as never)
    .selectAll()
    .execute() as Promise<{ casusnummer: string; foutcode: string | null; klaarOp: string | null }[]>;
const fouten = async () => (await zendingen()).map(({ foutcode }) => foutcode);

test('a case that cannot be told holds up no other, and what is wrong is noted without its words', async () => {
  const [eerste] = await taken(3);
  const verteld: string[] = [];
  const gezegd = await zend(
    '{}',
    async ({ casusnummer }) => {
      if (casusnummer === eerste) throw new Error('Sam is not there');
      verteld.push(casusnummer);
      return true;
    },
    async () => verteld.length === 2 && (await fouten()).includes('eigen-fout'),
  );
  expect((await zendingen()).find(({ casusnummer }) => casusnummer === eerste)?.foutcode).toBe('eigen-fout');
  expect(gezegd).toEqual(['a signal for the verwijsindex is tried again: Error']);
});

test('a case that does not answer whether it has judged it is asked again, and says so', async () => {
  await taken(1);
  await zend(
    '{}',
    async () => false,
    async () => (await fouten())[0] === 'casus-antwoordt-niet',
  );
  expect((await zendingen())[0]?.klaarOp).not.toBeNull();
});

test('an answer that is larger than any is not read to its end', async () => {
  await taken(1);
  await zend(
    'x'.repeat(2_000_000),
    async () => true,
    async () => (await fouten())[0] === 'te-groot',
  );
});
