import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import path from 'node:path';
import { API_PARTS, readApiSettings } from '../../server/settings';
import { INRICHTEN_PARTS } from '../../server/inrichten/settings';
import * as bewaker from '../../settings/bewaker';
import * as corv from '../../settings/corv';
import * as common from '../../settings/settings';
import type { Part } from '../../settings/environment';
import * as log from '../../settings/log';
import * as mail from '../../settings/mail';
import * as metrics from '../../settings/metrics';
import * as notify from '../../settings/notify';
import * as postbus from '../../settings/postbus';
import * as traces from '../../settings/traces';
import * as verwijsindex from '../../settings/verwijsindex';
import * as webhooks from '../../settings/webhooks';
import * as zgw from '../../settings/zgw';
import { readWorkerSettings, WORKER_PARTS } from '../../worker/settings';
import { compose, environmentOf, envFile, FILLED_IN, text, type Service } from './compose-file';
import { SecretsFolder } from './secrets-folder';

/** Settings that the compose file does not pass, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  KLOK_VERSCHUIVING: 'refused in production',
  OIDC_REDIRECT: 'PUBLIC_URL says it',
  WORKFLOW_BUNDLE: 'the image sets it',
  UITGAVE: 'the image sets it',
  ...Object.fromEntries(
    [
      ...['TEMPORAL_CONFIG_FILE', 'TEMPORAL_PROFILE', 'TEMPORAL_TLS'],
      'TEMPORAL_TLS_DISABLE_HOST_VERIFICATION',
    ].map((name) => [name, 'the Temporal of the compose file has no TLS, on a network of its own']),
  ),
  DOORBRAAK_CACHE: 'of npm start and the tests, which fetch programs',
  XDG_CACHE_HOME: 'of npm start and the tests, which fetch programs',
  DEBUG: 'of npm start',
};

/** What a part asks of an environment in which nothing is set, or everything. */
function asked(part: Part<unknown>): string[] {
  const names = new Set<string>();
  for (const value of [undefined, 'x']) {
    const note = (name: string | symbol) => {
      if (typeof name === 'string' && /^[A-Z][A-Z0-9_]*$/.test(name)) names.add(name);
      return value;
    };
    const environment = new Proxy(
      {},
      { get: (_, name) => note(name), has: (_, name) => note(name) !== undefined },
    );
    try {
      part(environment, []);
    } catch {
      // What it was given is nonsense; what it asked for is not.
    }
  }
  // What may stand in a file is asked for by both names.
  return [...names].filter((name) => !names.has(name.replace(/_FILE$/, '')) || !name.endsWith('_FILE'));
}

const PROGRAMS = { inrichten: INRICHTEN_PARTS, worker: WORKER_PARTS, api: API_PARTS };
const services = compose(FILLED_IN).services;
const passed = (service: string) => Object.keys(services[service]?.environment ?? {});
const readBy = (program: keyof typeof PROGRAMS) =>
  [...new Set(Object.values(PROGRAMS[program]).flatMap((part) => asked(part as Part<unknown>)))].sort();

test.each(Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[])(
  'every setting that %s reads is passed to it, or is left out for a reason',
  (program) => {
    const read = readBy(program);
    expect(read).toEqual(expect.arrayContaining(['DATABASE_URL', 'DOORBRAAK_SLEUTEL', 'TEMPORAL_PROFILE']));
    const given = passed(program);
    expect(
      read.filter((name) => !given.includes(name) && !given.includes(`${name}_FILE`) && !(name in LEFT_OUT)),
    ).toEqual([]);
  },
);

test('every part of settings/ is read by a program that the compose file starts, or is left out for a reason', () => {
  const parts = [
    common,
    bewaker,
    corv,
    log,
    mail,
    metrics,
    notify,
    postbus,
    traces,
    verwijsindex,
    webhooks,
    zgw,
  ]
    .flatMap((module) => Object.values(module) as unknown[])
    .filter((one): one is Part<unknown> => typeof one === 'function' && one.length === 2);
  const names = [...new Set(parts.flatMap(asked))];
  expect(names).toEqual(
    expect.arrayContaining(['SMTP_URL', 'DKIM_KEY', 'IMAP_SCOPE', 'NOTIFY_URL', 'ZGW_NOTIFICATIE_TOKEN']),
  );
  const read = (Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[]).flatMap(readBy);
  expect(names.filter((name) => !read.includes(name) && !(name in LEFT_OUT))).toEqual([]);
});

test('what is left out is a setting that is there, and passed to nobody who does not read it', () => {
  const programs = Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[];
  const there = new Set([
    ...Object.values(common).flatMap((part) => asked(part)),
    ...programs.flatMap(readBy),
  ]);
  expect(Object.keys(LEFT_OUT).filter((name) => !there.has(name))).toEqual([]);
  for (const program of programs) {
    const unread = passed(program).filter((name) => name in LEFT_OUT && !readBy(program).includes(name));
    expect([program, unread]).toEqual([program, []]);
  }
});

describe('with everything of .env.example switched on', () => {
  let made: SecretsFolder;
  let regio: string;
  beforeAll(() => {
    made = new SecretsFolder();
    regio = path.join(made.folder, 'regio');
    mkdirSync(path.join(regio, 'sjablonen'), { recursive: true });
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    made.write('smtp_password', 'of-the-mail-server');
    made.write('dkim_key', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    made.write('imap_password', 'of-the-mailbox');
    made.write('notify_api_key', `doorbraak-${crypto.randomUUID()}-${crypto.randomUUID()}`);
    made.write('notify_callback_token', 'a'.repeat(20));
    made.write('verwijsindex_secret', 'v'.repeat(32));
    made.write('zgw_notificatie_token', 'n'.repeat(32));
    made.write('regio/noorderwold', 'of-the-case-system');
    const sjabloon = crypto.randomUUID();
    const file = (name: string, value: object) =>
      writeFileSync(path.join(regio, name), JSON.stringify(value));
    file('notify.json', { noorderwold: { 'e-mail': sjabloon } });
    const api = {
      zaken: 'https://z.example/',
      catalogi: 'https://c.example/',
      documenten: 'https://d.example/',
    };
    const naam = { clientId: 'doorbraak', rsin: '002564440', catalogus: { domein: 'ONDER' } };
    file('zgw.json', { noorderwold: { ...api, ...naam } });
    const raad = { organisatie: '0'.repeat(20), applicatie: 'raad' };
    file('corv.json', { ontvanger: raad, gemeenten: { '0014': { ...raad, naam: 'Noorderwold' } } });
    file('jz.xsd', {});
  });
  afterAll(() => rmSync(made.folder, { recursive: true }));

  const ON = {
    ...FILLED_IN,
    KLOK_SPREIDING: '60',
    SJABLONEN_MAP: '/regio/sjablonen',
    SMTP_HOST: 'mail.example',
    SMTP_USER: 'doorbraak',
    SMTP_PASSWORD_FILE: '/run/secrets/smtp_password',
    MAIL_VAN: 'Doorbraak <doorbraak@voorbeeld.nl>',
    DKIM_DOMAIN: 'voorbeeld.nl',
    DKIM_SELECTOR: 'een',
    DKIM_KEY_FILE: '/run/secrets/dkim_key',
    IMAP_HOST: 'imap.example',
    IMAP_USER: 'terug@voorbeeld.nl',
    IMAP_PASSWORD_FILE: '/run/secrets/imap_password',
    NOTIFY_API_KEY_FILE: '/run/secrets/notify_api_key',
    NOTIFY_SJABLONEN: '/regio/notify.json',
    NOTIFY_CALLBACK_TOKEN_FILE: '/run/secrets/notify_callback_token',
    VERWIJSINDEX_URL: 'https://verwijsindex.example/meldingen',
    VERWIJSINDEX_SECRET_FILE: '/run/secrets/verwijsindex_secret',
    ZGW_INSTELLINGEN: '/regio/zgw.json',
    ZGW_NOTIFICATIE_TOKEN_FILE: '/run/secrets/zgw_notificatie_token',
    CORV_INSTELLINGEN: '/regio/corv.json',
    CORV_XSD: '/regio/jz.xsd',
    OIN: '00000001003214345000',
    WEBHOOK_INTERN: 'esb.intern',
    BEWAKER_HARTSLAG_URL: 'https://hartslag.example/doorbraak',
  };

  /** The environment of a service, with the folders of the container in the copy. */
  function environment(name: string): Record<string, string> {
    const service = compose({ ...envFile('.env.example'), ...ON, OIDC_CLIENT_SECRET_FILE: '' }).services[
      name
    ];
    const here = Object.entries(environmentOf(service as Service, made.secrets));
    return Object.fromEntries(here.map(([key, value]) => [key, value.replace(/^\/regio\//, `${regio}/`)]));
  }

  test('the worker reads each of them, the secret of a case system by the file that regio.env names', () => {
    const zgwEnv = { ZGW_SECRET_NOORDERWOLD_FILE: path.join(made.secrets, 'regio/noorderwold') };
    const read = readWorkerSettings({ ...environment('worker'), ...zgwEnv });
    expect(read).toMatchObject({
      sjablonenMap: path.join(regio, 'sjablonen'),
      post: {
        mail: {
          ...{ host: 'mail.example', port: 587, user: 'doorbraak', password: 'of-the-mail-server' },
          van: { adres: 'doorbraak@voorbeeld.nl' },
          dkim: { domain: 'voorbeeld.nl', selector: 'een' },
        },
        postbus: { host: 'imap.example', aanmelding: { soort: 'wachtwoord', password: 'of-the-mailbox' } },
        notify: { url: 'https://api.notifynl.nl' },
        verwijsindex: { url: 'https://verwijsindex.example/meldingen', secret: 'v'.repeat(32) },
        uitgaand: { intern: ['esb.intern'] },
      },
      bewaking: { hartslag: 'https://hartslag.example/doorbraak', klokSpreiding: 60_000 },
    });
    expect(read.post?.notify?.regios.right.get('noorderwold')?.sjablonen).toHaveProperty('e-mail');
    expect(read.registratie?.systemen.get('noorderwold')?.secret).toBe('of-the-case-system');
    expect(read.corvXsd).toBe(path.join(regio, 'jz.xsd'));
  });

  test('the API reads the tokens that others show, the words of the region and the spread of the clock', () => {
    expect(readApiSettings(environment('api'))).toMatchObject({
      sjablonenMap: path.join(regio, 'sjablonen'),
      notifyToken: 'a'.repeat(20),
      notificatietoken: 'n'.repeat(32),
      klokSpreiding: 60_000,
      uitgaand: { intern: ['esb.intern'] },
      corv: { gemeenten: { '0014': { naam: 'Noorderwold' } } },
    });
  });

  test('no setting holds a secret itself: each names a file', () => {
    const env = text('docker-compose.yml');
    for (const name of ['SMTP_URL', 'SMTP_PASSWORD', 'DKIM_KEY', 'IMAP_PASSWORD', 'NOTIFY_API_KEY'])
      expect([name, new RegExp(`\\b${name}:`).test(env)]).toEqual([name, false]);
  });
});
