import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { hiddenAddress, openUiGate, type UiGate } from '../../embedded/ui-gate';

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
}

let behind: http.Server;
let gate: UiGate;
let seen: string[];
beforeEach(async () => {
  seen = [];
  behind = http.createServer((req, res) => {
    seen.push(`${req.method} ${req.url}`);
    const parts: Buffer[] = [];
    req.on('data', (part: Buffer) => parts.push(part));
    req.on('end', () => res.writeHead(201, { 'x-of': 'ui' }).end(`got ${Buffer.concat(parts).toString()}`));
  });
  behind.listen(0, '127.0.0.1');
  await once(behind, 'listening');
  const { port } = behind.address() as AddressInfo;
  gate = await openUiGate(0, () => `http://127.0.0.1:${port}`);
});
afterEach(async () => {
  await gate.stop();
  behind.close();
});

/** Asks something of the gate under a name. */
function ask(host: string, path = '/namespaces/x/workflows?query=a%20b', body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const method = body === '' ? 'GET' : 'POST';
    const req = http.request(
      { host: '127.0.0.1', port: gate.port, path, method, headers: { host } },
      (res) => {
        const parts: Buffer[] = [];
        res.on('data', (part: Buffer) => parts.push(part));
        res.on('end', () => resolve({ status: res.statusCode, body: Buffer.concat(parts).toString() }));
      },
    );
    req.on('error', reject);
    req.end(body);
  });
}

test('what is asked of this machine by its own name goes through as it is', async () => {
  expect(await ask(`127.0.0.1:${gate.port}`)).toEqual({ status: 201, body: 'got ' });
  expect(await ask(`localhost:${gate.port}`, '/api/v1/settings', 'text')).toEqual({
    status: 201,
    body: 'got text',
  });
  expect(seen).toEqual(['GET /namespaces/x/workflows?query=a%20b', 'POST /api/v1/settings']);
});

test.each(['evil.example', 'evil.example:8233', '127.0.0.1', 'localhost:1'])(
  'what is asked under another name (%s) is refused and does not come there',
  async (host) => {
    const { status, body } = await ask(host);
    expect([status, body]).toEqual([
      421,
      `This is the Temporal UI of this machine: open http://127.0.0.1:${gate.port}\n`,
    ]);
    expect(seen).toEqual([]);
  },
);

test('while the UI is away the gate says so', async () => {
  behind.close();
  const { status, body } = await ask(`127.0.0.1:${gate.port}`);
  expect(status).toBe(502);
  expect(body).toContain('does not answer');
});

test('the address behind the gate is of this machine, and another every time where there are more', () => {
  expect(hiddenAddress('darwin')).toBe('127.0.0.1');
  const some = Array.from({ length: 50 }, () => hiddenAddress('linux'));
  expect(some.every((address) => /^127\.\d+\.\d+\.\d+$/.test(address))).toBe(true);
  expect(new Set(some).size).toBeGreaterThan(45);
});
