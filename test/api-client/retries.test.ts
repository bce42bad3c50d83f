import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createDoorbraak,
  ProblemError,
  UnexpectedAnswer,
  type Doorbraak,
  type Retries,
} from '../../api-client';
import { send } from '../../api-client/example/send';
import { askedPause } from '../../api-client/retries';

type Answer = (req: IncomingMessage, res: ServerResponse) => void;
interface Seen {
  readonly method: string;
  readonly url: string;
  readonly key: string | undefined;
  readonly token: string | undefined;
  readonly body: string;
  readonly at: number;
}

let server: Server;
let url: string;
/** What is answered to each request in turn; the last of them from then on. */
let answers: Answer[];
let seen: Seen[];

beforeAll(async () => {
  server = createServer((req, res) => {
    let body = '';
    req.on('data', (chunk: Buffer) => (body += chunk.toString()));
    req.on('end', () => {
      const { method = '', url = '', headers } = req;
      const key = headers['idempotency-key'] as string | undefined;
      seen.push({ method, url, key, token: headers.authorization, body, at: Date.now() });
      answers[Math.min(seen.length, answers.length) - 1]?.(req, res);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});
beforeEach(() => {
  seen = [];
});

const problem =
  (status: number, code: string, headers: Record<string, string> = {}, more: object = {}): Answer =>
  (_req, res) =>
    void res
      .writeHead(status, { 'content-type': 'application/problem+json', ...headers })
      .end(JSON.stringify({ type: '', title: '', status, code, detail: `Het is ${code}.`, ...more }));
const json =
  (status: number, body: unknown): Answer =>
  (_req, res) =>
    void res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const hangUp: Answer = (req) => void req.socket.destroy();
const hang: Answer = () => undefined;

const api = (retries: Partial<Retries> = {}, token?: () => string): Doorbraak =>
  createDoorbraak({ url, token, retries: { firstPauseMs: 10, ...retries } });
const MENS = { naam: 'Ada', rol: 'casusregisseur' } as const;
const add = (client = api()) => client.POST('/mensen', { body: MENS as never });
const thrownBy = (what: Promise<unknown>): Promise<unknown> =>
  what.then(
    () => {
      throw new Error('Nothing was thrown.');
    },
    (error: unknown) => error,
  );

describe('a request of the client', () => {
  it('is sent again under the key it was made with, while the API is away or nobody answers', async () => {
    answers = [
      hangUp,
      problem(503, 'tijdelijk-onbereikbaar'),
      problem(429, 'te-snel'),
      json(201, { id: 'm-1' }),
    ];
    let times = 0;
    const { data, response } = await add(api({}, () => `token-${++times}`));
    expect([data, response.status]).toEqual([{ id: 'm-1' }, 201]);
    expect(seen.map(({ body }) => JSON.parse(body) as unknown)).toEqual(Array(4).fill(MENS));
    expect(new Set(seen.map(({ key }) => key)).size).toBe(1);
    expect(seen[0]!.key).toMatch(/^[0-9a-f-]{36}$/);
    // A token that is renewed meanwhile is the one that counts.
    expect(seen.map(({ token }) => token)).toEqual([1, 2, 3, 4].map((n) => `Bearer token-${n}`));
    await add();
    expect(seen[4]!.key).not.toBe(seen[0]!.key);
  });

  it('keeps the key that the caller gave', async () => {
    answers = [problem(503, 'tijdelijk-onbereikbaar'), json(201, {})];
    await api().POST('/mensen', { params: { header: { 'idempotency-key': 'mine' } }, body: MENS as never });
    expect(seen.map(({ key }) => key)).toEqual(['mine', 'mine']);
  });

  it('waits at least as long as Retry-After says, also when the first under its key is still running', async () => {
    answers = [
      problem(503, 'tijdelijk-onbereikbaar', { 'retry-after': '1' }),
      problem(409, 'sleutel-bezig', { 'retry-after': '1' }),
      json(201, {}),
    ];
    await add();
    const [a, b, c] = seen.map(({ at }) => at);
    expect([b! - a! >= 990, c! - b! >= 990]).toEqual([true, true]);
  });

  it('is given up at once when the API asks for more patience than there is', async () => {
    answers = [problem(503, 'tijdelijk-onbereikbaar', { 'retry-after': '3600' })];
    expect(await thrownBy(add())).toMatchObject({ code: 'tijdelijk-onbereikbaar', status: 503 });
    expect(seen).toHaveLength(1);
  });

  it('is given up after so many attempts, with what the last one came to', async () => {
    answers = [hangUp, problem(503, 'tijdelijk-onbereikbaar')];
    expect(await thrownBy(add(api({ attempts: 3 })))).toBeInstanceOf(ProblemError);
    expect(seen).toHaveLength(3);
    seen = [];
    answers = [hangUp];
    expect(await thrownBy(add(api({ attempts: 2 })))).toMatchObject({ name: 'TypeError' });
    expect(seen).toHaveLength(2);
  });

  it('does not wait for ever for an answer', async () => {
    answers = [hang, json(201, { id: 'm-1' })];
    expect((await add(api({ timeoutMs: 200 }))).data).toEqual({ id: 'm-1' });
  });

  it('ends when its signal says so, also between two attempts', async () => {
    answers = [problem(503, 'tijdelijk-onbereikbaar', { 'retry-after': '30' })];
    const begun = Date.now();
    const asked = api().GET('/ik', { signal: AbortSignal.timeout(300) });
    expect(await thrownBy(asked)).toMatchObject({ name: 'TimeoutError' });
    expect([seen.length, Date.now() - begun < 10_000]).toEqual([1, true]);
  });

  it('by PUT is sent again only when nothing was done', async () => {
    const change = () =>
      api().PUT('/scholen/{brin}', { params: { path: { brin: '12AB00' } }, body: {} as never });
    answers = [problem(429, 'te-snel'), json(200, {})];
    await change();
    expect(seen).toHaveLength(2);
    answers = [hangUp];
    for (const one of [hangUp, problem(504, 'tijdelijk-onbereikbaar')]) {
      seen = [];
      answers = [one];
      await thrownBy(change());
      expect(seen).toHaveLength(1);
    }
    expect(seen[0]!.key).toBeUndefined();
  });
});

describe('what is refused', () => {
  it('is an error with its code and what is wrong with each field, and is not sent again', async () => {
    const fouten = [{ veld: 'rol', melding: 'is verplicht' }];
    answers = [problem(400, 'ongeldig', {}, { fouten })];
    const error = (await thrownBy(add())) as ProblemError;
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({
      code: 'ongeldig',
      status: 400,
      fouten,
      message: '400 ongeldig: Het is ongeldig.',
    });
    expect(seen).toHaveLength(1);
  });

  it('by something that does not speak as the API does is told as it is', async () => {
    answers = [(_req, res) => void res.writeHead(403, { 'content-type': 'text/html' }).end('<h1>Proxy</h1>')];
    const error = (await thrownBy(add())) as UnexpectedAnswer;
    expect(error).toBeInstanceOf(UnexpectedAnswer);
    expect([error.status, error.body]).toEqual([403, '<h1>Proxy</h1>']);
  });
});

test.each<[string, number | null]>([
  ['120', 120_000],
  ['0', 0],
  ['Tue, 01 Dec 2026 00:00:30 GMT', 30_000],
  ['Mon, 30 Nov 2026 00:00:00 GMT', 0],
  ['soon', null],
])('Retry-After: %s', (value, ms) => {
  const response = new Response(null, { headers: { 'retry-after': value } });
  expect(askedPause(response, Date.parse('2026-12-01T00:00:00Z'))).toBe(ms);
});

test('a report of which nobody knows is looked after, and sent again under its key when it stays unknown', async () => {
  const unknown = problem(404, 'niet-gevonden');
  const uncertain = json(202, { id: 'r-1', status: 'onzeker' });
  const taken = { id: 'r-1', status: 'aanvaard', casusnummer: 'c-1', kenmerk: null };
  answers = [uncertain, unknown, unknown, uncertain, unknown, json(200, taken)];
  const melding = { leerling: 'k-1', eersteVerzuimdag: '2026-09-07' } as never;
  expect(await send(api(), melding, { untilMs: 250, lookMs: 150 })).toEqual({ taken, isNew: false });
  expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
    ...['POST /v1/casussen', 'GET /v1/meldingen/r-1', 'GET /v1/meldingen/r-1'],
    ...['POST /v1/casussen', 'GET /v1/meldingen/r-1', 'GET /v1/meldingen/r-1'],
  ]);
  expect(seen[3]).toMatchObject({ key: seen[0]!.key, body: seen[0]!.body });
});
