import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readStartSettings } from '../../embedded/settings';
import { STANDARD_LIMITS } from '../../settings/limits';
import { STANDARD_LOGBOEK } from '../../settings/logboek';
import { NIETS_UITGAAND } from '../../settings/webhooks';
import { readApiSettings } from '../../server/settings';
import { readWorkerSettings } from '../../worker/settings';

const KEY = randomBytes(32).toString('base64');
const SECRET = 'secret-that-nobody-sees';
const RIGHT = {
  TEMPORAL_ADDRESS: 'temporal:7233',
  DATABASE_URL: `postgres://us:${SECRET}@db/dossier`,
  DOORBRAAK_SLEUTEL: KEY,
};
const ISSUER = {
  OIDC_ISSUER: 'https://inloggen.example',
  OIDC_CLIENT_ID: 'doorbraak',
  PUBLIC_URL: 'https://doorbraak.example',
};

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'doorbraak-settings-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

/** The lines of the error. */
function problems(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    const lines = (error as Error).message.split('\n');
    expect(lines.shift()).toMatch(/ cannot start:$/);
    return lines;
  }
  return [];
}

describe('the settings of a program', () => {
  it('have defaults, and what is empty is not there', () => {
    expect(readApiSettings({ ...RIGHT, PORT: '', HOST: ' ', CONVENANTEN_MAP: '', OIDC_ISSUER: '' })).toEqual({
      temporalAddress: 'temporal:7233',
      namespace: 'doorbraak',
      logging: { level: 'info', format: 'json' },
      databaseUrl: RIGHT.DATABASE_URL,
      key: KEY,
      port: 3000,
      host: '127.0.0.1',
      klokVerschuiving: 0,
      klokSpreiding: 600_000,
      oidc: null,
      limits: STANDARD_LIMITS,
      logboek: STANDARD_LOGBOEK,
      temporalUi: undefined,
      uitgaand: NIETS_UITGAAND,
    });
    expect(readStartSettings({ PUBLIC_URL: '', DATABASE_URL: '' }, 3900)).toEqual({
      temporal: null,
      databaseUrl: undefined,
      oidc: null,
      publicUrl: 'http://127.0.0.1:3900',
      convenantPaths: undefined,
      klokSpreiding: 600_000,
      workflowBundle: undefined,
      uitgaand: NIETS_UITGAAND,
    });
  });

  it('are taken where they are given', () => {
    const given = {
      ...RIGHT,
      ...{ HOST: '0.0.0.0', PORT: '8080', KLOK_VERSCHUIVING: '-5', CONVENANTEN_MAP: 'a, b' },
      KLOK_SPREIDING: '90',
      ...{ TEMPORAL_NAMESPACE: 'regio', TEMPORAL_UI_URL: 'http://127.0.0.1:8233/', ...ISSUER },
    };
    expect(readApiSettings(given)).toMatchObject({
      ...{ host: '0.0.0.0', port: 8080, klokVerschuiving: -5, convenantPaths: ['a', 'b'] },
      klokSpreiding: 90_000,
      ...{ namespace: 'regio', temporalUi: 'http://127.0.0.1:8233/namespaces/regio/workflows' },
      oidc: { clientId: 'doorbraak' },
    });
    expect(readWorkerSettings({ ...given, POSTBODES: '3' })).toMatchObject({
      ...{ namespace: 'regio', publicUrl: 'https://doorbraak.example', post: { count: 3 } },
    });
  });

  it('refuse workflow code that was made of other sources, or is not there', () => {
    const old = file('workflows.js', '// doorbraak workflows 00\n');
    for (const [name, why] of [
      [old, 'is not of the sources of this version'],
      [path.join(folder, 'none.js'), 'cannot be read (there is no such file)'],
    ] as const) {
      expect(problems(() => readWorkerSettings({ ...RIGHT, WORKFLOW_BUNDLE: name }))).toEqual([
        `- WORKFLOW_BUNDLE ${name} ${why}: make it with \`npm run bundle -- ${name}\`, or leave WORKFLOW_BUNDLE out.`,
      ]);
    }
  });

  it('that are wrong in any part are told at once, without a secret', () => {
    const wrong = {
      ...{ TEMPORAL_TLS: 'yes', TEMPORAL_API_KEY: SECRET, DATABASE_URL: `mysql://us:${SECRET}@db/x` },
      ...{ DOORBRAAK_SLEUTEL: SECRET, PORT: '70000', KLOK_VERSCHUIVING: 'x', TEMPORAL_UI_URL: 'ui' },
      KLOK_SPREIDING: '3601',
      OIDC_CLIENT_SECRET: SECRET,
    };
    const told = problems(() => readApiSettings(wrong));
    expect(told).toEqual([
      '- TEMPORAL_TLS must be true or false.',
      '- TEMPORAL_ADDRESS is missing while TEMPORAL_TLS, TEMPORAL_API_KEY is set: host and port of Temporal.',
      '- DATABASE_URL must begin with postgres://',
      expect.stringMatching(/^- DOORBRAAK_SLEUTEL is not right: .* 32 bytes in base64/),
      '- PORT must be a port: a whole number from 0 to 65535',
      '- TEMPORAL_UI_URL must be an address, https://...',
      '- KLOK_VERSCHUIVING must be a whole number of milliseconds',
      '- KLOK_SPREIDING must be a whole number of seconds from 0 to 3600',
      '- OIDC_ISSUER is missing while OIDC_CLIENT_SECRET is set: give the address of the issuer.',
    ]);
    expect(told.join()).not.toContain(SECRET);
  });

  it('must be there for worker and API, which name all that miss', () => {
    for (const read of [readApiSettings, readWorkerSettings]) {
      const told = problems(() => read({})).join('\n');
      expect(told).toMatch(
        /^- TEMPORAL_ADDRESS is missing.*\n- DATABASE_URL is missing.*\n- DOORBRAAK_SLEUTEL is missing/,
      );
    }
  });

  it('let no API without an issuer be reached, nor a clock be shifted in production', () => {
    expect(problems(() => readApiSettings({ ...RIGHT, HOST: '0.0.0.0', PORT: 'x' }))).toEqual([
      '- PORT must be a port: a whole number from 0 to 65535',
      expect.stringMatching(/^- On HOST 0\.0\.0\.0 others can reach it, so people must sign in/),
    ]);
    const shifted = { ...RIGHT, ...ISSUER, NODE_ENV: 'production', KLOK_VERSCHUIVING: '1' };
    expect(problems(() => readApiSettings(shifted))).toEqual([
      expect.stringMatching(/^- KLOK_VERSCHUIVING cannot be set in production/),
    ]);
    expect(problems(() => readApiSettings({ ...shifted, KLOK_VERSCHUIVING: '0' }))).toEqual([]);
  });
});

describe('a secret in a file', () => {
  it('is read from where its _FILE setting points, without the line end', () => {
    const settings = readApiSettings({
      TEMPORAL_ADDRESS: 'temporal:7233',
      DATABASE_URL_FILE: file('db', `${RIGHT.DATABASE_URL}\n`),
      DOORBRAAK_SLEUTEL_FILE: file('key', `${KEY}\n`),
      OIDC_CLIENT_SECRET_FILE: file('oidc', `${SECRET}\r\n`),
      TEMPORAL_API_KEY_FILE: file('api', `${SECRET}\n`),
      ...ISSUER,
    });
    expect(settings).toMatchObject({
      ...{ databaseUrl: RIGHT.DATABASE_URL, key: KEY, oidc: { clientSecret: SECRET } },
      temporalAccess: { apiKey: SECRET, tls: true },
    });
  });

  it('that cannot be read, is empty or is given twice is told once, and not as missing', () => {
    const told = problems(() =>
      readApiSettings({
        TEMPORAL_ADDRESS: 'temporal:7233',
        DATABASE_URL_FILE: path.join(folder, 'nowhere'),
        DOORBRAAK_SLEUTEL_FILE: file('key', '\n'),
        OIDC_CLIENT_SECRET: SECRET,
        OIDC_CLIENT_SECRET_FILE: file('oidc', SECRET),
        TEMPORAL_API_KEY_FILE: folder,
        ...ISSUER,
      }),
    );
    expect(told).toEqual([
      `- DATABASE_URL_FILE ${folder}/nowhere cannot be read (there is no such file): name a file this program may read.`,
      `- DOORBRAAK_SLEUTEL_FILE ${folder}/key is empty: put the value in it.`,
      '- OIDC_CLIENT_SECRET and OIDC_CLIENT_SECRET_FILE are both set: leave one of them out.',
      `- TEMPORAL_API_KEY_FILE ${folder} cannot be read (EISDIR): name a file this program may read.`,
    ]);
    expect(told.join()).not.toContain(SECRET);
  });
});
