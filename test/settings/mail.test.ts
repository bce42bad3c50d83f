import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWorkerSettings } from '../../worker/settings';

const SECRET = 'geheim+wacht:woord';
const RIGHT = {
  TEMPORAL_ADDRESS: 'temporal:7233',
  DATABASE_URL: 'postgres://us@db/dossier',
  DOORBRAAK_SLEUTEL: randomBytes(32).toString('base64'),
};
const VAN = { MAIL_VAN: 'Doorbraak Groningen <doorbraak@voorbeeld.nl>' };
const { privateKey } = generateKeyPairSync('ed25519');
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'doorbraak-mail-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

const mail = (values: NodeJS.ProcessEnv) => readWorkerSettings({ ...RIGHT, ...values }).post?.mail;

function wrong(values: NodeJS.ProcessEnv): string {
  try {
    mail(values);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('mail', () => {
  test('is not sent when nothing says how', () => {
    expect(mail({ SMTP_HOST: '', MAIL_VAN: ' ' })).toBeUndefined();
  });

  test('goes by STARTTLS to another computer, and with nothing to this one', () => {
    expect(mail({ ...VAN, SMTP_HOST: 'mail.voorbeeld.nl' })).toEqual({
      host: 'mail.voorbeeld.nl',
      port: 587,
      tls: 'starttls',
      user: undefined,
      password: undefined,
      van: { naam: 'Doorbraak Groningen', adres: 'doorbraak@voorbeeld.nl' },
      antwoord: undefined,
      dkim: undefined,
    });
    expect(mail({ ...VAN, SMTP_HOST: 'mail.voorbeeld.nl', SMTP_PORT: '465' })?.tls).toBe('direct');
    expect(mail({ ...VAN, SMTP_HOST: '127.0.0.1', SMTP_PORT: '25' })?.tls).toBe('geen');
  });

  test('takes everything of the server from one address, in a file if need be', () => {
    const url = file('url', `smtps://door%40voorbeeld.nl:${encodeURIComponent(SECRET)}@mail.voorbeeld.nl\n`);
    expect(mail({ ...VAN, SMTP_URL_FILE: url })).toMatchObject({
      host: 'mail.voorbeeld.nl',
      port: 465,
      tls: 'direct',
      user: 'door@voorbeeld.nl',
      password: SECRET,
    });
    expect(mail({ ...VAN, SMTP_URL: 'smtp://mail.voorbeeld.nl' })).toMatchObject({
      port: 587,
      tls: 'starttls',
    });
  });

  test('takes the password and the key that signs from files', () => {
    const read = mail({
      ...VAN,
      MAIL_ANTWOORD: 'vragen@voorbeeld.nl',
      SMTP_HOST: 'mail.voorbeeld.nl',
      SMTP_USER: 'doorbraak',
      SMTP_PASSWORD_FILE: file('password', SECRET),
      DKIM_DOMAIN: 'voorbeeld.nl',
      DKIM_SELECTOR: 'doorbraak',
      DKIM_KEY_FILE: file('key', PEM),
    });
    expect(read?.password).toBe(SECRET);
    expect(read?.antwoord).toEqual({ naam: '', adres: 'vragen@voorbeeld.nl' });
    expect(read?.dkim).toEqual({ domain: 'voorbeeld.nl', selector: 'doorbraak', key: PEM.trim() });
  });
});

describe('the worker does not start, and says why without the secret, when', () => {
  const HOST = { SMTP_HOST: 'mail.voorbeeld.nl' };
  test.each([
    ['there is a server and no sender', HOST, /MAIL_VAN is missing/],
    ['there is a sender and no server', VAN, /SMTP_HOST is missing/],
    ['the sender is no address', { ...HOST, MAIL_VAN: 'Doorbraak' }, /MAIL_VAN must be an address/],
    ['the sender is two', { ...HOST, MAIL_VAN: 'a@b.nl, c@d.nl' }, /MAIL_VAN must be an address/],
    ['a password has no user', { ...VAN, ...HOST, SMTP_PASSWORD: SECRET }, /go together/],
    ['the address of the server is none', { ...VAN, SMTP_URL: `mail://x:${SECRET}@y` }, /SMTP_URL must be/],
    ['it says twice which server', { ...VAN, ...HOST, SMTP_URL: `smtp://x:${SECRET}@y` }, /leave one out/],
    ['the port is none', { ...VAN, ...HOST, SMTP_PORT: '99999' }, /SMTP_PORT must be a port/],
    [
      'a key lacks its selector',
      { ...VAN, ...HOST, DKIM_DOMAIN: 'b.nl', DKIM_KEY: PEM },
      /all three, or none/,
    ],
    [
      'the key is no key',
      { ...VAN, ...HOST, DKIM_DOMAIN: 'b.nl', DKIM_SELECTOR: 's', DKIM_KEY: SECRET },
      /DKIM_KEY must be a private key/,
    ],
    [
      'a file cannot be read',
      { ...VAN, SMTP_URL_FILE: '/nergens' },
      /SMTP_URL_FILE \/nergens cannot be read/,
    ],
  ])('%s', (_, values, told) => {
    const error = wrong(values);
    expect(error).toMatch(told);
    expect(error).not.toContain(SECRET);
    expect(error).not.toContain('PRIVATE KEY');
    expect(error.split('\n')).toHaveLength(2);
  });
});
