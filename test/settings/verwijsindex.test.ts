import { randomBytes } from 'node:crypto';
import { readWorkerSettings } from '../../worker/settings';

const RIGHT = {
  TEMPORAL_ADDRESS: 'temporal:7233',
  DATABASE_URL: 'postgres://us@db/dossier',
  DOORBRAAK_SLEUTEL: randomBytes(32).toString('base64'),
};
const SECRET = 'geheim-van-twee-en-dertig-tekens!';
const read = (values: NodeJS.ProcessEnv) => readWorkerSettings({ ...RIGHT, ...values }).post?.verwijsindex;

test('without settings schools signal by hand', () => {
  expect(read({})).toBeUndefined();
});

test('an address and a secret are taken, on this computer without TLS too', () => {
  for (const url of ['https://index.voorbeeld.nl/signalen', 'http://127.0.0.1:8080/'])
    expect(read({ VERWIJSINDEX_URL: url, VERWIJSINDEX_SECRET: SECRET })).toEqual({ url, secret: SECRET });
});

test.each([
  [{ VERWIJSINDEX_URL: 'https://index.voorbeeld.nl' }, /VERWIJSINDEX_SECRET is missing/],
  [{ VERWIJSINDEX_SECRET: SECRET }, /VERWIJSINDEX_URL must be/],
  [
    { VERWIJSINDEX_URL: 'http://index.voorbeeld.nl', VERWIJSINDEX_SECRET: SECRET },
    /VERWIJSINDEX_URL must be/,
  ],
  [{ VERWIJSINDEX_URL: 'https://index.voorbeeld.nl', VERWIJSINDEX_SECRET: 'kort' }, /at least 32/],
])('says what is wrong with %j', (values, problem) => {
  expect(() => read(values)).toThrow(problem);
  try {
    read(values);
  } catch (error) {
    expect(String(error)).not.toContain(SECRET);
  }
});

test.each([
  'https://jan:pas@index.voorbeeld.nl',
  'https://jan@index.voorbeeld.nl',
  'ftp://127.0.0.1/',
  'geen',
])('takes no address like %s', (url) => {
  expect(() => read({ VERWIJSINDEX_URL: url, VERWIJSINDEX_SECRET: SECRET })).toThrow(
    /VERWIJSINDEX_URL must be/,
  );
});
