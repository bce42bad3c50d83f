import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { SERVER_VERSION, UI_VERSION } from '../../embedded/cluster/binaries';
import { readInrichtenSettings } from '../../server/inrichten/settings';
import { readApiSettings } from '../../server/settings';
import { NIETS_UITGAAND } from '../../settings/webhooks';
import { readWorkerSettings } from '../../worker/settings';
import {
  compose,
  environmentOf,
  envFile,
  FILLED_IN,
  ours,
  ROOT,
  saysHowItIs,
  text,
  variables,
  type Service,
} from './compose-file';
import { SecretsFolder } from './secrets-folder';

const file = compose(FILLED_IN);
const services = Object.entries(file.services);

/** What the images of others read from the environment, as their documentation and start scripts say. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  postgres: ['POSTGRES_USER', 'POSTGRES_DB', 'POSTGRES_PASSWORD_FILE'],
  'temporalio/server': [
    ...['DB', 'DB_PORT', 'POSTGRES_SEEDS', 'POSTGRES_USER', 'POSTGRES_PWD', 'BIND_ON_IP'],
    ...['NUM_HISTORY_SHARDS', 'LOG_LEVEL', 'DYNAMIC_CONFIG_FILE_PATH'],
  ],
  'temporalio/ui': [
    ...['TEMPORAL_ADDRESS', 'TEMPORAL_UI_PORT', 'TEMPORAL_DEFAULT_NAMESPACE', 'TEMPORAL_CORS_ORIGINS'],
    ...['TEMPORAL_DISABLE_NEWS_FETCH', 'TEMPORAL_CODEC_ENDPOINT', 'TEMPORAL_CODEC_PASS_ACCESS_TOKEN'],
    ...['TEMPORAL_AUTH_ENABLED', 'TEMPORAL_AUTH_PROVIDER_URL', 'TEMPORAL_AUTH_CLIENT_ID'],
    ...['TEMPORAL_AUTH_CLIENT_SECRET', 'TEMPORAL_AUTH_CALLBACK_URL', 'TEMPORAL_AUTH_SCOPES'],
  ],
  'temporalio/admin-tools': [
    ...['TEMPORAL_ADDRESS', 'TEMPORAL_NAMESPACE', 'HOME'],
    // Read by our script, which runs in it.
    ...[...text('deploy/temporal-schemas.sh').matchAll(/\b(SQL_[A-Z_]+)\b/g)].map(([name]) => name),
  ],
  'axllent/mailpit': [
    ...['MP_SMTP_TLS_CERT', 'MP_SMTP_TLS_KEY', 'MP_SMTP_REQUIRE_STARTTLS', 'MP_UI_AUTH_FILE'],
    ...['MP_MAX_MESSAGES', 'MP_DISABLE_VERSION_CHECK'],
  ],
};

/** Where our programs read the environment. */
const SETTINGS = [
  ...[
    'settings',
    'environment',
    'bewaker',
    'corv',
    'limits',
    'log',
    'logboek',
    'mail',
    'metrics',
    'notify',
    'postbus',
    'traces',
    'uitgave',
    'verwijsindex',
    'webhooks',
    'zgw',
  ].map((name) => `settings/${name}.ts`),
  ...['temporal/settings.ts', 'toegang/settings.ts'],
]
  .map(text)
  .join('\n');
/** Of Node itself, and of `@temporalio/envconfig`. */
const NOT_IN_OUR_SETTINGS = ['NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS', 'TEMPORAL_NAMESPACE'];

let made: SecretsFolder;
beforeAll(() => {
  made = new SecretsFolder();
});
afterAll(() => rmSync(made.folder, { recursive: true }));

test('the file is as the Compose Specification wants it', () => {
  // The schema of the specification, as a linter for Compose files brings it along.
  const schema = path.join(ROOT, 'node_modules/dclint/schemas/compose.schema.json');
  const { $schema: _draft, ...rules } = JSON.parse(readFileSync(schema, 'utf8')) as Record<string, unknown>;
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(rules);
  expect([validate(file), validate.errors]).toEqual([true, null]);
  const { api } = file.services;
  const misspelt = { ...file, services: { api: { ...api, depend_on: api?.depends_on } } };
  expect(validate(misspelt)).toBe(false);
});

test('without the settings that must be filled in it is refused, with their names', () => {
  expect(() => compose({ ...envFile('.env.example') })).toThrow(/OIDC_ISSUER is missing: .*\.env\.example/);
  expect(() => compose({ OIDC_ISSUER: 'https://inloggen.example' })).toThrow(/OIDC_CLIENT_ID is missing/);
});

test('every setting that the file takes stands in .env.example, and no other', () => {
  expect(Object.keys(envFile('.env.example')).sort()).toEqual(variables());
});

test('only the front, the Web UI and the mail of a trial are reached from this computer, and by nobody else; only who must reaches out', () => {
  const published = services.filter(([, { ports = [] }]) => ports.length > 0);
  expect(published.map(([name]) => name).sort()).toEqual(['front', 'mail', 'temporal-ui']);
  for (const [, { ports = [] }] of published) {
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  }
  const open = Object.keys(file.networks).filter((name) => file.networks[name]?.internal !== true);
  expect(open).toEqual(['mail-page', 'outside']);
  const outside = services.filter(([, { networks }]) => networks.includes('outside'));
  expect(outside.map(([name]) => name).sort()).toEqual(['api', 'beheer', 'front', 'temporal-ui', 'worker']);
  const used = new Set(services.flatMap(([, { networks }]) => networks));
  expect([...used].sort()).toEqual(Object.keys(file.networks).sort());
});

/** Which services share a network. */
const on = (network: string) =>
  services.flatMap(([name, { networks }]) => (networks.includes(network) ? [name] : [])).sort();

test('networks keep apart who has nothing to say to each other', () => {
  expect(on('temporal-store')).toEqual(['temporal', 'temporal-postgres', 'temporal-schemas']);
  expect(on('temporal')).toEqual([
    ...['api', 'beheer', 'inrichten', 'temporal', 'temporal-admin', 'temporal-ui', 'worker'],
  ]);
  expect(on('dossier')).toEqual(['api', 'beheer', 'dossier-postgres', 'inrichten', 'worker']);
  expect(on('front')).toEqual(['api', 'front']);
  expect(on('mail')).toEqual(['mail', 'worker']);
  expect(on('mail-page')).toEqual(['mail']);
});

test('who signs in gets to the Web UI, and nobody else', () => {
  expect(file.services['temporal-ui']?.environment).toMatchObject({
    TEMPORAL_AUTH_ENABLED: 'true',
    TEMPORAL_AUTH_PROVIDER_URL: FILLED_IN.OIDC_ISSUER,
    TEMPORAL_CODEC_PASS_ACCESS_TOKEN: 'true',
  });
});

test('worker, API and the programs of the administrator do not own the dossier; who makes the tables does', () => {
  const urlOf = (name: string) => file.services[name]?.environment?.['DATABASE_URL_FILE'];
  for (const name of ['worker', 'api', 'beheer'])
    expect([name, urlOf(name)]).toEqual([name, '/run/secrets/dossier_app_url']);
  expect(urlOf('inrichten')).toBe('/run/secrets/dossier_url');
});

test('worker and API are there twice, and the front knows room for more of the API', () => {
  for (const name of ['worker', 'api']) expect(file.services[name]?.deploy?.replicas).toBe(2);
  const front = text('deploy/haproxy.cfg');
  const [, room, host, port] = /^\s*server-template \w+ (\d+) (\w+):(\d+)$/m.exec(front) ?? [];
  expect(Number(room)).toBeGreaterThan(2);
  expect([host, port]).toEqual(['api', file.services['api']?.environment?.['PORT']]);
  // It sends nothing to one that is about to stop, and asks nobody twice what may have been done.
  expect(front).toMatch(/option httpchk GET \/gezondheid\/gereed\n/);
  expect(front).toMatch(/retry-on conn-failure\n/);
  expect(front).toMatch(/option forwardfor\n/);
  expect(file.services['api']?.environment?.['PROXY_AANTAL']).toBe('1');
});

test('every image is one version, and Temporal is the one that is tried on PostgreSQL', () => {
  for (const [, { image, build }] of services) {
    expect(image).toMatch(
      build === undefined ? /^[a-z/-]+:v?\d+\.\d+(\.\d+)?(-[a-z]+)?$/ : /^doorbraak:local$/,
    );
  }
  const version = SERVER_VERSION.replace('v', '');
  expect(file.services['temporal']?.image).toBe(`temporalio/server:${version}`);
  for (const tools of ['temporal-schemas', 'temporal-admin'])
    expect(file.services[tools]?.image).toBe(`temporalio/admin-tools:${version}`);
  expect(file.services['temporal-ui']?.image).toBe(`temporalio/ui:${UI_VERSION.replace('v', '')}`);
});

test.each(services)('%s has no rights it does not need, and says how it is', (name, service) => {
  expect(service).toMatchObject({
    read_only: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
    restart: expect.stringMatching(/^(unless-stopped|on-failure:\d|no)$/),
    // Of nobody who may do anything: never root, nor whoever the image happens to have.
    user: expect.stringMatching(/^(1000:1000|65534:65534|postgres|haproxy)$/),
    deploy: {
      resources: {
        limits: {
          cpus: expect.stringMatching(/^\d(\.\d)?$/),
          memory: expect.stringMatching(/^\d+[mg]$/),
          pids: expect.any(Number),
        },
      },
    },
  });
  expect(service.networks.length).toBeGreaterThan(0);
  // What it writes is in memory and goes with it, or in a volume.
  for (const volume of service.volumes ?? []) {
    expect(volume).toMatch(service.image.startsWith('postgres:') ? /^\w+-data:\/var\/lib/ : /:ro$/);
  }
  // What somebody starts by hand ends by itself.
  if (service.profiles?.includes('beheer') === true) {
    expect([service.restart, service.healthcheck?.disable]).toEqual(['no', true]);
    return;
  }
  const ends = services.some(
    ([, { depends_on }]) => depends_on?.[name]?.condition === 'service_completed_successfully',
  );
  if (!ends) expect(saysHowItIs(service)).toBe(true);
  expect(service.restart).toMatch(ends ? /^on-failure/ : /^unless-stopped$/);
});

test('who waits for health waits for somebody with a health check', () => {
  for (const [name, { depends_on = {} }] of services) {
    for (const [other, { condition }] of Object.entries(depends_on)) {
      const awaited = file.services[other];
      const healthy = awaited !== undefined && saysHowItIs(awaited);
      expect([name, other, condition]).toEqual([
        name,
        other,
        healthy ? 'service_healthy' : 'service_completed_successfully',
      ]);
    }
  }
});

describe('the environment', () => {
  const nameIsKnown = (name: string) =>
    NOT_IN_OUR_SETTINGS.includes(name) || new RegExp(`\\b${name.replace(/_FILE$/, '')}\\b`).test(SETTINGS);

  test.each(services)('of %s holds only what is read there', (_name, { image, build, environment = {} }) => {
    const known = KNOWN[image.split(':')[0] ?? ''] ?? [];
    const unknown = Object.keys(environment).filter((name) =>
      build === undefined ? !known.includes(name) : !nameIsKnown(name),
    );
    expect(unknown).toEqual([]);
  });

  const environment = (name: string, given: Record<string, string> = FILLED_IN) =>
    environmentOf(compose(given).services[name] as Service, made.secrets);

  test('is right for inrichten, worker and API', () => {
    const as = (user: string): unknown =>
      expect.stringMatching(new RegExp(`^postgres://${user}:[0-9a-f]{48}@dossier-postgres:5432/doorbraak$`));
    const server = { temporalAddress: 'temporal:7233', namespace: 'doorbraak' };
    expect(readInrichtenSettings(environment('inrichten'))).toEqual({
      ...server,
      databaseUrl: as('doorbraak'),
      applicationUrl: as('doorbraak_app'),
      key: expect.any(String),
      logging: { level: 'info', format: 'json' },
    });
    const common = { ...server, databaseUrl: as('doorbraak_app') };
    expect(readWorkerSettings(environment('worker'))).toEqual({
      ...common,
      key: expect.any(String),
      logging: { level: 'info', format: 'json' },
      publicUrl: 'http://127.0.0.1:3000',
      post: { count: 1, uitgaand: NIETS_UITGAAND },
      bewaking: { klokVerschuiving: 0, klokSpreiding: 600_000 },
    });
    expect(readApiSettings(environment('api'))).toMatchObject({
      ...common,
      ...{ host: '0.0.0.0', port: 3000, convenantPaths: ['/convenanten'] },
      temporalUi: 'http://127.0.0.1:8080/namespaces/doorbraak/workflows',
      oidc: { clientId: 'doorbraak', clientSecret: 'secret-of-the-issuer', audience: null },
    });
  });

  test('of the example, filled in, gives a public client when its file of a secret is taken away', () => {
    const filled = { ...envFile('.env.example'), ...FILLED_IN };
    const { oidc } = readApiSettings(environment('api', filled));
    expect(oidc).toMatchObject({ clientId: 'doorbraak' });
    expect(oidc).not.toHaveProperty('clientSecret');
  });

  test('with the secret of the issuer still empty is refused with its name', () => {
    made.write('empty', '');
    const empty = { ...FILLED_IN, OIDC_CLIENT_SECRET_FILE: path.join(made.secrets, 'empty') };
    expect(() => readApiSettings(environment('api', empty))).toThrow(/OIDC_CLIENT_SECRET_FILE \S+ is empty/);
  });
});

test('every file that a service mounts or starts is there', () => {
  const mounted = services.flatMap(([, { volumes = [] }]) =>
    volumes.map((volume) => volume.split(':')[0] ?? ''),
  );
  for (const place of mounted) {
    // Secrets are made where it is tried out.
    const root = place.startsWith('./secrets/') ? made.folder : ROOT;
    const there = place.startsWith('.') ? existsSync(path.join(root, place)) : place in file.volumes;
    expect([place, there]).toEqual([place, true]);
  }
  const scripts = services.flatMap(([, { command = [], volumes = [] }]) =>
    command
      .filter((part) => part.endsWith('.sh') && part.startsWith('/deploy/'))
      .map((part) => volumes.some((volume) => volume === `.${part}:${part}:ro`)),
  );
  expect(scripts).toEqual([true]);
  for (const [name, { entrypoint = [], command: rest = [] }] of Object.entries(ours(file))) {
    const command = [...entrypoint, ...rest];
    expect([name, command.slice(0, 3)]).toEqual([name, ['node', '--import', 'tsx']]);
    expect([name, existsSync(path.join(ROOT, command[3] ?? ''))]).toEqual([name, true]);
  }
});
