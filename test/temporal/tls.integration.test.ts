import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readApiSettings } from '../../server/settings';
import { startApi } from '../../server/server';
import { connect } from '../../temporal/connection';
import { configureRuntime } from '../../temporal/runtime';
import { readWorkerSettings } from '../../worker/settings';
import { startWorker } from '../../worker/worker';
import { devServerAddress, testDatabase } from '../opzet';
import { IN_TIME_MS, Program } from '../opzet/program';
import { goedeMelding } from '../server/nagemaakt';
import { vraag, vraagEens } from '../server/wereld';
import { issue, makeAuthority, type Pair } from './certificates';
import { sharedBundleFile } from '../workflows/bundle';
import { TlsFront } from './tls-front';

const API_KEY = randomBytes(24).toString('hex');

const authority = makeAuthority('The CA of this test');
const stranger = makeAuthority('Another CA');
const ours = issue(authority, 'doorbraak');

let folder: string;
let database: Awaited<ReturnType<typeof testDatabase>>;
/** Asks a client certificate. */
let mutual: TlsFront;
/** Asks an API key. */
let keyed: TlsFront;
/** What every program is told, except how to get in. */
let common: Record<string, string>;

function file(name: string, content: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

function clientPair(name: string, pair: Pair): Record<string, string> {
  return {
    TEMPORAL_TLS_CLIENT_CERT_PATH: file(`${name}.pem`, pair.cert),
    TEMPORAL_TLS_CLIENT_KEY_PATH: file(`${name}.key`, pair.key),
  };
}

beforeAll(async () => {
  configureRuntime('ERROR');
  folder = mkdtempSync(path.join(tmpdir(), 'doorbraak-tls-'));
  database = await testDatabase();
  const server = issue(authority, 'temporal');
  mutual = await TlsFront.before(devServerAddress(), { server, clientCa: authority.cert });
  keyed = await TlsFront.before(devServerAddress(), { server, apiKey: API_KEY });
  common = {
    TEMPORAL_ADDRESS: mutual.address,
    TEMPORAL_TLS_SERVER_CA_CERT_PATH: file('ca.pem', authority.cert),
    DATABASE_URL: database.url,
    DOORBRAAK_SLEUTEL: randomBytes(32).toString('base64'),
    PORT: '0',
    WORKFLOW_BUNDLE: await sharedBundleFile(),
  };
});
afterAll(async () => {
  await mutual?.close();
  await keyed?.close();
  await database?.drop();
  rmSync(folder, { recursive: true });
});

/** Worker and API on these settings: a report and what is read of it come through. */
async function worksThrough(environment: Record<string, string>): Promise<void> {
  const taskQueue = `tls-${randomUUID()}`;
  const worker = await startWorker({ ...readWorkerSettings(environment), taskQueue });
  const api = await startApi({ ...readApiSettings(environment), taskQueue });
  try {
    const reported = await vraag(api.url, '/v1/casussen', goedeMelding());
    expect([reported.status, reported.body.casus?.fase]).toEqual([201, expect.any(String)]);
    expect((await vraagEens(api.url, '/gezondheid')).body).toMatchObject({ temporal: 'bereikbaar' });
  } finally {
    await api.stop();
    await worker.stop();
  }
}

describe('a Temporal that asks a client certificate', () => {
  it('takes worker and API with theirs, as a profile file tells', async () => {
    const { TEMPORAL_TLS_SERVER_CA_CERT_PATH: ca, TEMPORAL_ADDRESS: address, ...rest } = common;
    const { TEMPORAL_TLS_CLIENT_CERT_PATH: cert, TEMPORAL_TLS_CLIENT_KEY_PATH: key } = clientPair(
      'ours',
      ours,
    );
    const profile = [
      '[profile.regio]',
      `address = "${address}"`,
      'namespace = "doorbraak"',
      '[profile.regio.tls]',
      `server_ca_cert_path = "${ca}"`,
      `client_cert_path = "${cert}"`,
      `client_key_path = "${key}"`,
    ];
    await worksThrough({
      ...rest,
      TEMPORAL_CONFIG_FILE: file('temporal.toml', profile.join('\n')),
      TEMPORAL_PROFILE: 'regio',
    });
  });

  it('takes a script with the certificate of the environment', async () => {
    const connection = await connect(readWorkerSettings({ ...common, ...clientPair('ours', ours) }));
    try {
      const { namespaceInfo } = await connection.workflowService.describeNamespace({
        namespace: 'doorbraak',
      });
      expect(namespaceInfo?.name).toBe('doorbraak');
    } finally {
      await connection.close();
    }
  });

  const refused = [
    [
      'no certificate',
      () => ({}),
      /most likely because it asks a client certificate: give TEMPORAL_TLS_CLIENT/,
    ],
    [
      'a certificate of another CA',
      () => clientPair('strange', issue(stranger, 'doorbraak')),
      /does not accept our client certificate: TEMPORAL_TLS_CLIENT_CERT_PATH must be signed by the CA it asks/,
    ],
    [
      'another CA for the server',
      () => ({
        ...clientPair('ours', ours),
        TEMPORAL_TLS_SERVER_CA_CERT_PATH: file('other.pem', stranger.cert),
      }),
      /its certificate is not of a CA that we trust .*: give that CA in TEMPORAL_TLS_SERVER_CA_CERT_PATH/,
    ],
    [
      'another name for the server',
      () => ({ ...clientPair('ours', ours), TEMPORAL_TLS_SERVER_NAME: 'temporal.example' }),
      /its certificate is for another name: check TEMPORAL_ADDRESS, or give the name in TEMPORAL_TLS_SERVER_NAME/,
    ],
    [
      'no TLS',
      () => ({ TEMPORAL_TLS: 'false', TEMPORAL_TLS_SERVER_CA_CERT_PATH: '' }),
      /it ends a connection without TLS: set TEMPORAL_TLS=true/,
    ],
  ] as const;

  it.each(refused)('refuses worker and scripts with %s, and they say so', async (_with, access, why) => {
    const settings = readWorkerSettings({ ...common, ...access() });
    const begun = Date.now();
    await expect(startWorker({ ...settings, report: () => undefined, patienceMs: 0 })).rejects.toThrow(why);
    await expect(connect(settings)).rejects.toThrow(why);
    expect(Date.now() - begun).toBeLessThan(IN_TIME_MS);
  });

  it.each(refused.slice(0, 2))(
    'refuses the API with %s: it says so and answers 503',
    async (_with, access, why) => {
      const program = new Program(['node', '--import', 'tsx', 'server/main.ts'], { ...common, ...access() });
      try {
        const url = await program.says(/listens on (http:[^"]+)/);
        const begun = Date.now();
        await program.says(why);
        const answer = await vraagEens(url, '/v1/casussen', goedeMelding());
        expect([answer.status, answer.body.code]).toEqual([503, 'tijdelijk-onbereikbaar']);
        expect(Date.now() - begun).toBeLessThan(IN_TIME_MS);
      } finally {
        await program.end();
      }
    },
  );
});

describe('a Temporal that asks an API key', () => {
  it('gets it with every call of worker and API, over TLS', async () => {
    await worksThrough({
      ...common,
      TEMPORAL_ADDRESS: keyed.address,
      TEMPORAL_API_KEY_FILE: file('api-key', `${API_KEY}\n`),
    });
    expect([...keyed.authorizations]).toEqual([`Bearer ${API_KEY}`]);
  });

  it('refuses who has another, and the key is not told', async () => {
    const wrong = randomBytes(24).toString('hex');
    const settings = readWorkerSettings({
      ...common,
      TEMPORAL_ADDRESS: keyed.address,
      TEMPORAL_API_KEY: wrong,
    });
    const worker = startWorker({ ...settings, report: () => undefined, patienceMs: 0 });
    const error: unknown = await worker.catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/Temporal at localhost:\d+ cannot be used: .*Request unauthorized/);
    expect(String(error)).not.toContain(wrong);
  });
});
