import { readSettings } from '../../settings/environment';
import { postbus } from '../../settings/postbus';

const read = (environment: NodeJS.ProcessEnv) => readSettings('Test', environment, { postbus }).postbus;
const GOED = { IMAP_HOST: 'imap.voorbeeld.nl', IMAP_USER: 'terug@voorbeeld.nl', IMAP_PASSWORD: 'geheim-55' };
const TOKEN = {
  IMAP_HOST: 'outlook.office365.com',
  IMAP_USER: 'terug@voorbeeld.nl',
  IMAP_TOKEN_URL: 'https://login.voorbeeld.nl/token',
  IMAP_CLIENT_ID: 'doorbraak',
  IMAP_CLIENT_SECRET: 'geheim-66',
};

test('without any of it no mailbox is read', () => expect(read({})).toBeUndefined());

test('a server with user and password, over TLS from the first byte', () => {
  expect(read(GOED)).toEqual({
    host: 'imap.voorbeeld.nl',
    port: 993,
    tls: 'direct',
    user: 'terug@voorbeeld.nl',
    map: 'INBOX',
    aanmelding: { soort: 'wachtwoord', password: 'geheim-55' },
  });
});

test('with a token, for a program', () => {
  expect(read(TOKEN)?.aanmelding).toEqual({
    soort: 'token',
    url: 'https://login.voorbeeld.nl/token',
    clientId: 'doorbraak',
    clientSecret: 'geheim-66',
    scope: 'https://outlook.office365.com/.default',
  });
});

test.each([
  ['143', 'imap.voorbeeld.nl', 'starttls'],
  ['143', '127.0.0.1', 'geen'],
  ['993', '127.0.0.1', 'direct'],
])('port %s of %s: %s', (IMAP_PORT, IMAP_HOST, tls) => {
  expect(read({ ...GOED, IMAP_PORT, IMAP_HOST })?.tls).toBe(tls);
});

test.each([
  [{ IMAP_USER: 'x', IMAP_PASSWORD: 'geheim-55' }, /IMAP_HOST is missing/],
  [{ IMAP_HOST: 'x', IMAP_PASSWORD: 'geheim-55' }, /IMAP_USER is missing/],
  [{ IMAP_HOST: 'x', IMAP_USER: 'x' }, /IMAP_PASSWORD is missing/],
  [{ ...GOED, IMAP_PORT: 'nul' }, /IMAP_PORT must be a port/],
  [{ ...GOED, IMAP_HOST: 'geen server' }, /IMAP_HOST must be the name/],
  [{ ...GOED, ...TOKEN }, /both set: leave one out/],
  [{ ...TOKEN, IMAP_CLIENT_ID: '' }, /go together: give all three/],
  [
    { ...TOKEN, IMAP_TOKEN_URL: 'http://login.voorbeeld.nl/token' },
    /IMAP_TOKEN_URL must be an address, https/,
  ],
])('what is wrong is told, and no secret: %#', (environment, told) => {
  expect(() => read(environment)).toThrow(told);
  expect(() => read(environment)).not.toThrow(/geheim-/);
});
