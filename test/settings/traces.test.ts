import { readSettings } from '../../settings/environment';
import { logging } from '../../settings/log';
import { traces } from '../../settings/traces';

const read = (environment: Record<string, string>) => readSettings('It', environment, { logging, traces });

test('nothing is traced unless a collector is named', () => {
  expect(read({}).traces).toBeUndefined();
  expect(read({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/' }).traces).toBe(
    'http://collector:4318',
  );
  for (const wrong of ['collector:4318', 'https://wie:geheim@collector:4318', 'grpc://collector'])
    expect(() => read({ OTEL_EXPORTER_OTLP_ENDPOINT: wrong })).toThrow(
      /OTEL_EXPORTER_OTLP_ENDPOINT must be the address/,
    );
});

test('a log tells what goes on, for a collector, unless it is set otherwise; warnings cannot be left out', () => {
  expect(read({}).logging).toEqual({ level: 'info', format: 'json' });
  expect(read({ LOG_LEVEL: 'warn', LOG_FORMAT: 'text' }).logging).toEqual({ level: 'warn', format: 'text' });
  expect(() => read({ LOG_LEVEL: 'error', LOG_FORMAT: 'xml' })).toThrow(
    /LOG_LEVEL must be one of[\s\S]*LOG_FORMAT must be json/,
  );
});
