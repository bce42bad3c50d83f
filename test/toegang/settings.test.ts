import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApi } from '../../server/server';
import { readSettings } from '../../settings/environment';
import { requireGuarded, readToegang } from '../../toegang/settings';

const GOED = {
  OIDC_ISSUER: 'https://inloggen.example/realms/regio',
  OIDC_CLIENT_ID: 'doorbraak',
  PUBLIC_URL: 'https://doorbraak.example',
};

function lees(omgeving: Record<string, string>) {
  return readSettings('The API', omgeving, { oidc: readToegang }).oidc;
}

function fout(anders: Record<string, string>): string {
  try {
    lees({ ...GOED, ...anders });
  } catch (gevallen) {
    return (gevallen as Error).message;
  }
  return '';
}

describe('the settings for signing in', () => {
  it('have a default for everything but issuer, client and own address', () => {
    expect(lees(GOED)).toMatchObject({
      clientId: 'doorbraak',
      scope: 'openid profile',
      claims: {
        rol: 'rol',
        regio: 'regio',
        id: 'sub',
        naam: 'name',
        gemeenten: 'gemeenten',
        scholen: 'scholen',
        reikwijdte: 'reikwijdte',
        scope: 'scope',
      },
      audience: null,
    });
    expect(lees(GOED)?.rollen.get('manager')).toBe('manager');
    expect(lees(GOED)?.rollen.has('lokaal')).toBe(false);
    expect(lees({})).toBeNull();
  });

  it('take the own address from the redirect too', () => {
    const zonder = { ...GOED, PUBLIC_URL: '', OIDC_REDIRECT: 'https://doorbraak.example/aanmelden/terug' };
    expect(lees(zonder)?.publicUrl.href).toBe('https://doorbraak.example/');
  });

  it.each([
    [
      { OIDC_ISSUER: '' },
      /^The API cannot start:\n- OIDC_ISSUER is missing while OIDC_CLIENT_ID is set: give/,
    ],
    [{ OIDC_ISSUER: 'http://inloggen.example' }, /- OIDC_ISSUER must be an address that begins with https/],
    [{ OIDC_ISSUER: 'inloggen' }, /- OIDC_ISSUER must be an address/],
    [{ OIDC_CLIENT_ID: '' }, /- OIDC_CLIENT_ID is missing/],
    [{ PUBLIC_URL: '' }, /- PUBLIC_URL is missing/],
    [{ PUBLIC_URL: 'http://doorbraak.example' }, /- PUBLIC_URL must be an address that begins with https/],
    [{ PUBLIC_URL: 'https://doorbraak.example/pad' }, /- PUBLIC_URL must be scheme and host alone/],
    [{ OIDC_REDIRECT: 'https://doorbraak.example/terug' }, /- OIDC_REDIRECT must end in \/aanmelden\/terug/],
    [{ OIDC_REDIRECT: 'https://elders.example/aanmelden/terug' }, /name different hosts/],
    [{ API_AUDIENCE: 'doorbraak' }, /- API_AUDIENCE must differ from OIDC_CLIENT_ID/],
    [{ OIDC_ROLLEN: '{"a":' }, /- OIDC_ROLLEN must be a JSON object/],
    [{ OIDC_ROLLEN: '["manager"]' }, /- OIDC_ROLLEN must be a JSON object/],
    [{ OIDC_ROLLEN: '{"baas":"chef"}' }, /- OIDC_ROLLEN gives baas an unknown role: choose from school/],
    [{ OIDC_ROLLEN: '{"alles":"lokaal"}' }, /- OIDC_ROLLEN gives alles an unknown role/],
  ])('that are wrong are named, with what to do: %j', (anders, verwacht) => {
    expect(fout(anders)).toMatch(verwacht);
  });

  it('are told all at once', () => {
    expect(fout({ OIDC_CLIENT_ID: '', PUBLIC_URL: '', OIDC_ROLLEN: 'x' }).split('\n')).toHaveLength(4);
  });
});

describe('without an issuer', () => {
  it('only this computer gets in', () => {
    for (const host of ['127.0.0.1', '127.0.0.53', 'localhost', '::1']) {
      expect(() => requireGuarded(null, host, {})).not.toThrow();
    }
    for (const host of ['0.0.0.0', '::', '192.168.1.4', 'doorbraak.example', '127.0.0.1.example', '']) {
      expect(() => requireGuarded(null, host, {})).toThrow(/others can reach it, so people must sign in/);
    }
    expect(() => requireGuarded(lees(GOED), '0.0.0.0', { NODE_ENV: 'production' })).not.toThrow();
  });

  it('the API does not start in production, nor where others can reach it', async () => {
    const options = {
      port: 0,
      host: '0.0.0.0',
      temporalAddress: '127.0.0.1:1',
      namespace: 'doorbraak',
      databaseUrl: 'postgres://niemand@127.0.0.1:1/nergens',
      key: randomBytes(32).toString('base64'),
    };
    await expect(startApi(options)).rejects.toThrow(/On HOST 0\.0\.0\.0 others can reach it/);
    const eerst = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      await expect(startApi({ ...options, host: '127.0.0.1' })).rejects.toThrow(
        /In production people must sign in/,
      );
    } finally {
      process.env['NODE_ENV'] = eerst;
    }
  });

  it.each([
    ['server/main.ts', 'The API'],
    ['embedded/start.ts', 'npm start'],
  ])('%s ends in production with one sentence, before anything starts', (programma, naam) => {
    const map = mkdtempSync(path.join(tmpdir(), 'doorbraak-productie-'));
    try {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [
          '--import',
          'tsx',
          programma,
          ...(programma.startsWith('embedded') ? ['--map', path.join(map, 'x')] : []),
        ],
        {
          encoding: 'utf8',
          env: {
            ...process.env,
            NODE_ENV: 'production',
            TEMPORAL_ADDRESS: '127.0.0.1:1',
            DATABASE_URL: 'postgres://niemand@127.0.0.1:1/nergens',
            DOORBRAAK_SLEUTEL: randomBytes(32).toString('base64'),
            PORT: '0',
          },
        },
      );
      expect(status).toBe(1);
      expect((stdout + stderr).trim()).toBe(
        `${naam} cannot start:\n- In production people must sign in: set OIDC_ISSUER, OIDC_CLIENT_ID and PUBLIC_URL.`,
      );
      expect(readdirSync(map)).toEqual([]);
    } finally {
      rmSync(map, { recursive: true });
    }
  });
});
