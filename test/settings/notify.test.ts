import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readApiSettings } from '../../server/settings';
import { readWorkerSettings } from '../../worker/settings';

const RIGHT = {
  TEMPORAL_ADDRESS: 'temporal:7233',
  DATABASE_URL: 'postgres://us@db/dossier',
  DOORBRAAK_SLEUTEL: randomBytes(32).toString('base64'),
};
const SECRET = randomUUID();
const KEY = `mijn-sleutel-${randomUUID()}-${SECRET}`;
const [EMAIL, SMS] = [randomUUID(), randomUUID()];
const SJABLONEN = { groningen: { 'e-mail': EMAIL, sms: SMS } };

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'doorbraak-notify-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function file(content: string, name = 'sjablonen.json'): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

const notify = (values: NodeJS.ProcessEnv) => readWorkerSettings({ ...RIGHT, ...values }).post?.notify;
const metBestand = (inhoud: unknown, anders: NodeJS.ProcessEnv = {}) => ({
  NOTIFY_API_KEY: KEY,
  NOTIFY_SJABLONEN: file(typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud)),
  ...anders,
});

function wrong(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    const { message } = error as Error;
    expect(message).not.toContain(SECRET);
    return message;
  }
  return '';
}

test('is not used when nothing says so', () => {
  expect(notify({ NOTIFY_API_KEY: ' ', NOTIFY_SJABLONEN: '' })).toBeUndefined();
});

test('reads key and templates, and goes to NotifyNL itself unless told otherwise', () => {
  expect(notify(metBestand(SJABLONEN))).toEqual({
    url: 'https://api.notifynl.nl',
    regios: {
      right: new Map([['groningen', { apiKey: KEY, sjablonen: SJABLONEN.groningen }]]),
      wrong: new Map(),
    },
  });
  expect(notify(metBestand(SJABLONEN, { NOTIFY_URL: 'https://notify.voorbeeld.nl/' }))?.url).toBe(
    'https://notify.voorbeeld.nl',
  );
  expect(notify(metBestand(SJABLONEN, { NOTIFY_URL: 'http://127.0.0.1:8080' }))?.url).toBe(
    'http://127.0.0.1:8080',
  );
});

test('takes the key from a file', () => {
  const values = {
    ...metBestand(SJABLONEN),
    NOTIFY_API_KEY: '',
    NOTIFY_API_KEY_FILE: file(`${KEY}\n`, 'sleutel'),
  };
  expect(notify(values)?.regios.right.get('groningen')?.apiKey).toBe(KEY);
});

test.each<[string, () => NodeJS.ProcessEnv, RegExp]>([
  ['no key', () => metBestand(SJABLONEN, { NOTIFY_API_KEY: '' }), /NOTIFY_API_KEY is missing/],
  [
    'half a key',
    () => metBestand(SJABLONEN, { NOTIFY_API_KEY: SECRET }),
    /NOTIFY_API_KEY must be a whole key/,
  ],
  ['no file', () => ({ NOTIFY_API_KEY: KEY }), /NOTIFY_SJABLONEN is missing/],
  [
    'a file that is not there',
    () => ({ NOTIFY_API_KEY: KEY, NOTIFY_SJABLONEN: '/x/y.json' }),
    /there is no such file/,
  ],
  ['a file that is no JSON', () => metBestand('{'), /it is not JSON/],
  ['a list', () => metBestand([]), /NOTIFY_SJABLONEN .*expected record/],
  ['no region', () => metBestand({}), /names no region/],
  [
    'an open line',
    () => metBestand(SJABLONEN, { NOTIFY_URL: 'http://notify.nl' }),
    /NOTIFY_URL must be .*https/,
  ],
  ['no address', () => metBestand(SJABLONEN, { NOTIFY_URL: 'notify' }), /NOTIFY_URL must be/],
  [
    'two keys',
    () => metBestand(SJABLONEN, { NOTIFY_API_KEY_FILE: file(KEY, 'sleutel') }),
    /NOTIFY_API_KEY and NOTIFY_API_KEY_FILE are both set/,
  ],
])('says what to do about %s, and never the key', (_, values, said) => {
  expect(wrong(() => notify(values()))).toMatch(said);
});

test.each<[string, unknown, NodeJS.ProcessEnv, RegExp]>([
  ['no e-mail', { sms: SMS }, {}, /drenthe e-mail must be the id of a template/],
  ['an id that is none', { 'e-mail': 'welkom' }, {}, /drenthe e-mail must be the id/],
  ['another way', { 'e-mail': EMAIL, fax: SMS }, {}, /drenthe knows e-mail, sms, brief.* only/],
  ['no settings at all', 'nee', {}, /drenthe Invalid input/],
  [
    'the key itself in the file',
    { 'e-mail': EMAIL, sleutel: KEY },
    {},
    /drenthe sleutel must be the name of a variable in capitals/,
  ],
  ['a key that is nowhere', { 'e-mail': EMAIL, sleutel: 'SLEUTEL_X' }, {}, /SLEUTEL_X is missing: the key/],
  [
    'half a key',
    { 'e-mail': EMAIL, sleutel: 'SLEUTEL_X' },
    { SLEUTEL_X: SECRET },
    /SLEUTEL_X must be a whole key/,
  ],
  [
    'a file that is not there',
    { 'e-mail': EMAIL, sleutel: 'SLEUTEL_X' },
    { SLEUTEL_X_FILE: '/x/sleutel' },
    /SLEUTEL_X_FILE \/x\/sleutel cannot be read/,
  ],
])('a region with %s stands still with what to do, and the others work on', (_, drenthe, anders, said) => {
  const regios = notify(metBestand({ ...SJABLONEN, drenthe }, anders))?.regios;
  expect([...(regios?.right.keys() ?? [])]).toEqual(['groningen']);
  const gezegd = regios?.wrong.get('drenthe')?.join('\n') ?? '';
  expect(gezegd).toMatch(said);
  expect(gezegd).not.toContain(SECRET);
});

test('a region may have a key of its own, from the environment or a file, beside that of the others or without it', () => {
  const eigen = `drenthe-${randomUUID()}-${randomUUID()}`;
  const drenthe = { 'e-mail': EMAIL, sleutel: 'NOTIFY_API_KEY_DRENTHE' };
  const beide = notify(metBestand({ ...SJABLONEN, drenthe }, { NOTIFY_API_KEY_DRENTHE: eigen }))?.regios;
  expect(beide?.right.get('drenthe')).toEqual({ apiKey: eigen, sjablonen: { 'e-mail': EMAIL } });
  expect(beide?.right.get('groningen')?.apiKey).toBe(KEY);
  const uitBestand = { NOTIFY_API_KEY: '', NOTIFY_API_KEY_DRENTHE_FILE: file(`${eigen}\n`, 'drenthe') };
  const zonder = notify(metBestand({ ...SJABLONEN, drenthe }, uitBestand))?.regios;
  expect(zonder?.right.get('drenthe')?.apiKey).toBe(eigen);
  expect(zonder?.wrong.get('groningen')).toEqual([
    expect.stringMatching(/^NOTIFY_API_KEY is missing: .* or name one for groningen under sleutel/),
  ]);
});

test('a key in a file that cannot be read is told once', () => {
  const values = { NOTIFY_SJABLONEN: file(JSON.stringify(SJABLONEN)), NOTIFY_API_KEY_FILE: '/x/sleutel' };
  const said = wrong(() => notify(values));
  expect(said).toContain('NOTIFY_API_KEY_FILE /x/sleutel cannot be read');
  expect(said).not.toContain('NOTIFY_API_KEY is missing');
});

describe('the token of the callback', () => {
  const token = (values: NodeJS.ProcessEnv) => readApiSettings({ ...RIGHT, ...values }).notifyToken;

  test('is the API its own, from the environment or a file', () => {
    expect(token({})).toBeUndefined();
    expect(token({ NOTIFY_CALLBACK_TOKEN: 'twintig-tekens-is-goed' })).toBe('twintig-tekens-is-goed');
    expect(token({ NOTIFY_CALLBACK_TOKEN_FILE: file('twintig-tekens-is-goed\n', 'token') })).toBe(
      'twintig-tekens-is-goed',
    );
  });

  test('must not be guessable, and is never told', () => {
    const kort = wrong(() => token({ NOTIFY_CALLBACK_TOKEN: 'te-kort' }));
    expect(kort).toContain('must have 20 characters or more');
    expect(kort).not.toContain('te-kort');
    expect(wrong(() => token({ NOTIFY_CALLBACK_TOKEN: 'met een spatie erin, lang' }))).toContain(
      'without spaces',
    );
  });
});
