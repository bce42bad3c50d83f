import { readSettings } from '../../settings/environment';
import { limits, STANDARD_LIMITS } from '../../settings/limits';

const lees = (waarden: Record<string, string>) => readSettings('The API', waarden, { limits }).limits;

test('the limits have a default, and are read in seconds', () => {
  expect(lees({})).toEqual(STANDARD_LIMITS);
  expect(lees({ VERZOEKEN_PER_MINUUT: '0', KOPPEN_SECONDEN: '5', PROXY_AANTAL: '1' })).toEqual({
    ...STANDARD_LIMITS,
    ...{ perMinute: 0, headersMs: 5_000, proxies: 1 },
  });
});

test('a limit that is none is said with what it may be', () => {
  expect(() => lees({ VERZOEK_SECONDEN: '0', FOUTE_TOKENS_PER_MINUUT: 'veel' })).toThrow(
    /FOUTE_TOKENS_PER_MINUUT must be a whole number from 0 to 100000[^]*VERZOEK_SECONDEN must be a whole number from 1 to 3600/,
  );
});
