import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { startApi } from '../../server/server';
import { STANDARD_LIMITS } from '../../settings/limits';

/** An API of which nothing behind it is there. */
const alleen = (limits = STANDARD_LIMITS) =>
  startApi({
    ...{ port: 0, host: '127.0.0.1', temporalAddress: '127.0.0.1:1', namespace: 'doorbraak' },
    databaseUrl: 'postgres://niemand@127.0.0.1:1/nergens',
    key: Buffer.alloc(32, 1).toString('base64'),
    limits,
    securityLog: () => undefined,
  });

/** What comes back of bytes that are sent as they are. */
async function stuurRuw(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let gezegd = '';
  socket.on('data', (deel) => (gezegd += String(deel))).on('error', () => undefined);
  socket.write(bytes);
  await once(socket, 'close');
  return gezegd;
}

describe('who takes too long', () => {
  let api: Awaited<ReturnType<typeof startApi>>;
  beforeAll(async () => {
    api = await alleen({ ...STANDARD_LIMITS, headersMs: 300, requestMs: 600 });
  });
  afterAll(() => api.stop());

  it('to send the headers of a request is let go of', async () => {
    expect(await stuurRuw(api.url, 'GET /gezondheid/leeft HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Traag: ')).toMatch(
      / 408 /,
    );
  });

  it('to send the body of it too', async () => {
    const kop = 'POST /v1/casussen HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n';
    expect(await stuurRuw(api.url, `${kop}Content-Length: 1000\r\n\r\n{"leerling":`)).toMatch(/ 408 /);
  });
});

test('an API that is stopped takes nothing new, and finishes what it took', async () => {
  const api = await alleen();
  // It waits for what is not there.
  const antwoord = fetch(`${api.url}/gezondheid`, { headers: { connection: 'keep-alive' } });
  await pause(200);
  const gestopt = api.stop();
  await expect(fetch(`${api.url}/gezondheid/leeft`)).rejects.toThrow();
  const { status } = await antwoord;
  expect(status).toBe(503);
  await gestopt;
});
