import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { zender } from '../../../activities/webhooks/zenden';
import { NIETS_INTERN, toegestaan } from '../../../dossier/abonnementen/adres';

const paden: string[] = [];
const server = http.createServer((req, res) => {
  paden.push(`${req.method ?? ''} ${req.url ?? ''}`);
  if (req.url === '/om') res.writeHead(302, { location: '/geheim' }).end();
  else if (req.url === '/druk') res.writeHead(503, { 'retry-after': '7' }).end();
  else if (req.url !== '/stil') res.writeHead(200).end('x'.repeat(1_000_000));
});
let poort = 0;
beforeAll(async () => {
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  poort = (server.address() as AddressInfo).port;
});
beforeEach(() => void paden.splice(0));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const hier = toegestaan(['localhost', '127.0.0.1']);
/** A name server that answers each time with the next of these, as one that an attacker has. */
function naamserver(...antwoorden: string[][]) {
  const gevraagd: string[] = [];
  const naslag = (
    host: string,
    _options: unknown,
    klaar: (error: null, adressen: { address: string; family: number }[]) => void,
  ) => {
    gevraagd.push(host);
    const adressen = antwoorden.length > 1 ? antwoorden.shift() : antwoorden[0];
    klaar(
      null,
      (adressen ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return { gevraagd, naslag };
}
const stuur = (adres: string, zend = zender(hier), ms = 5_000) => zend(adres, { 'x-proef': 'ja' }, '{}', ms);

test('what a receiver answers is told, with how long it asks to wait; of what it says nothing is read', async () => {
  expect(await stuur(`http://127.0.0.1:${poort}/goed`)).toEqual({ status: 200, wachtMs: null });
  expect(await stuur(`http://127.0.0.1:${poort}/druk`)).toEqual({ status: 503, wachtMs: 7_000 });
  expect(paden).toEqual(['POST /goed', 'POST /druk']);
});

test('a redirect is told, and not followed', async () => {
  expect(await stuur(`http://localhost:${poort}/om`)).toMatchObject({ status: 302 });
  expect(paden).toEqual(['POST /om']);
});

test('who says nothing is left after the time that it has', async () => {
  await expect(stuur(`http://127.0.0.1:${poort}/stil`, zender(hier), 200)).rejects.toMatchObject({
    code: 'te-lang',
  });
});

test('where nobody listens, nothing arrives', async () => {
  await expect(stuur('http://127.0.0.1:1/x')).rejects.toMatchObject({ code: 'geen-verbinding' });
});

test.each([['127.0.0.1'], ['10.0.0.5'], ['169.254.169.254'], ['::1'], ['::ffff:127.0.0.1'], ['fe80::1']])(
  'a name that leads to %s is not connected to',
  async (adres) => {
    const { naslag } = naamserver([adres]);
    await expect(
      stuur(`https://ontvanger.voorbeeld.nl:${poort}/x`, zender(NIETS_INTERN, naslag)),
    ).rejects.toMatchObject({ code: 'adres-geweigerd' });
    expect(paden).toEqual([]);
  },
);

test('a name that leads to a closed address beside an open one is refused', async () => {
  const { naslag } = naamserver(['93.184.215.14', '127.0.0.1']);
  await expect(
    stuur(`https://ontvanger.voorbeeld.nl:${poort}/x`, zender(NIETS_INTERN, naslag)),
  ).rejects.toMatchObject({ code: 'adres-geweigerd' });
});

test('a name is looked up once for a delivery: what it leads to a moment later is not asked', async () => {
  const { naslag, gevraagd } = naamserver(['127.0.0.1'], ['10.0.0.5']);
  const zend = zender(toegestaan(['127.0.0.1', '127.0.0.0/8', 'ontvanger.test']), naslag);
  expect(await stuur(`http://ontvanger.test:${poort}/goed`, zend)).toMatchObject({ status: 200 });
  expect(gevraagd).toEqual(['ontvanger.test']);
});

test('a closed address is refused before anything is looked up or connected to', async () => {
  const { naslag, gevraagd } = naamserver(['93.184.215.14']);
  for (const adres of [`https://127.0.0.1:${poort}/x`, 'https://localhost/x', `http://[::1]:${poort}/x`])
    await expect(stuur(adres, zender(NIETS_INTERN, naslag))).rejects.toMatchObject({
      code: 'adres-geweigerd',
    });
  expect([gevraagd, paden]).toEqual([[], []]);
});

test('a name that leads nowhere is no connection, and ends nothing else', async () => {
  await expect(stuur('https://ontvanger.invalid/x', zender(NIETS_INTERN))).rejects.toMatchObject({
    code: 'geen-verbinding',
  });
});
