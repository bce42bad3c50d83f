import request from 'supertest';
import { createLog } from '../../telemetry/log';
import { toldError } from '../../telemetry/unnamed';
import { sdkLogger } from '../../temporal/sdk-log';
import { fakeApp } from '../server/nagemaakt';

/** A log that keeps its lines. */
function keptLog(level: 'debug' | 'info' | 'warn' = 'info') {
  const lines: string[] = [];
  const log = createLog('api', { level, format: 'json' }, { write: (line: string) => void lines.push(line) });
  return { log, lines, read: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

test('every line is JSON with time in UTC, level, part and what it tells, and nothing about the machine', () => {
  const { log, read } = keptLog();
  log.info('ready', { port: 3000, none: undefined });
  log.of('postbode').warn('waits');
  log.debug('not told');
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(read()).toEqual([
    { time, level: 'info', part: 'api', what: 'ready', port: 3000 },
    { time, level: 'warn', part: 'postbode', what: 'waits' },
  ]);
});

/** Errors as libraries throw them, with a child in each. */
function thrownErrors(): unknown[] {
  const parse = () => {
    try {
      JSON.parse('{"naam": Wilhelmina}');
    } catch (error) {
      return error;
    }
  };
  const ofPostgres = Object.assign(new Error('invalid input syntax for type uuid: "Wilhelmina"'), {
    code: '22P02',
    table: 'casus',
    detail: 'Failing row contains (Wilhelmina, 2014-03-02).',
    where: 'Wilhelmina',
  });
  return [
    parse(),
    ofPostgres,
    new Error(`550 5.1.1 <wilhelmina@voorbeeld.example>: unknown`, { cause: ofPostgres }),
    new Error('Key (naam)=(Wilhelmina) exists'),
    new TypeError("Cannot read properties of undefined (reading 'Wilhelmina')"),
    'number 123456782 of "Wilhelmina" is wrong',
  ];
}

test('an error is told by its kind, its codes and where it came from, never with the data in it', () => {
  const { log, lines, read } = keptLog();
  for (const error of thrownErrors()) log.error('something went wrong', {}, error);
  log.warn(`not done: ${String(thrownErrors()[1])}`);
  sdkLogger(log, 'WARN').warn('Activity failed', {
    ...{ activityType: 'legVast', attempt: 3, workflowId: 'casus-0a1b', input: ['Wilhelmina'] },
    error: thrownErrors()[2],
  });
  sdkLogger(log, 'WARN').info('not told');
  expect(lines.join()).not.toMatch(/wilhelmina|123456782|2014/i);
  expect(lines).toHaveLength(8);
  expect(read()[1]).toMatchObject({
    error: { type: 'Error', message: 'invalid input syntax for type uuid: …', code: '22P02', table: 'casus' },
  });
  expect(read()[2]).toMatchObject({ error: { cause: { code: '22P02' }, at: expect.any(Array) } });
  expect(read()[7]).toMatchObject({ activityType: 'legVast', attempt: 3, workflowId: 'casus-0a1b' });
  expect(read()[7]).not.toHaveProperty('input');
});

test('a number of ours, a time and an address of a server are told as they are', () => {
  const text = 'port 5432 of 018f3c5e-7a90-4d21-9c37-0d5d0b7d2a11 after 1500 ms at http://10.0.0.1:7233';
  expect(toldError(new Error(text)).message).toBe(text);
});

test('requests are noted by their route with a trace of their own, and nothing of what stood in them', async () => {
  const { log, lines, read } = keptLog();
  const { app } = fakeApp({ log });
  const caller = '4bf92f3577b34da6a3ce929d0e0e4736';
  await request(app)
    .post('/v1/casussen')
    .set('traceparent', `00-${caller}-00f067aa0ba902b7-01`)
    .send({ leerling: 'Wilhelmina', naam: 'Wilhelmina Zevenhuizen' });
  await request(app).get('/v1/casussen/Wilhelmina?naam=Wilhelmina');
  await request(app).get('/v1/Wilhelmina');
  await request(app).get('/werkbak/zoeken?zoek=Wilhelmina');
  expect(lines.join()).not.toContain('Wilhelmina');
  const answered = read().filter(({ what }) => what === 'answered');
  expect(answered.map(({ method, route, status }) => [method, route, status])).toEqual([
    ['POST', '/v1/casussen', 400],
    ['GET', '/v1/casussen/:casusnummer', expect.any(Number)],
    ['GET', null, 404],
    ['GET', '/werkbak/zoeken', expect.any(Number)],
  ]);
  expect(answered[0]).toMatchObject({ part: 'api', code: 'ongeldig', caller, ms: expect.any(Number) });
  const traces = answered.map(({ trace }) => trace);
  for (const trace of traces) expect(trace).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set(traces).size).toBe(4);
});
