import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { STANDARD_FOLDER } from '../../convenanten/load';
import { devServerAddress, emptyDatabase } from '../opzet';
import { Program } from '../opzet/program';
import { compose, environmentOf, FILLED_IN, text } from './compose-file';

const file = compose(FILLED_IN);
const namespace = `compose-${randomBytes(4).toString('hex')}`;

let secrets: string;
let database: Awaited<ReturnType<typeof emptyDatabase>>;
let port: number;
/** Who works with the dossier: made by inrichten. */
const application = `compose_${randomBytes(4).toString('hex')}`;

beforeAll(async () => {
  database = await emptyDatabase();
  secrets = mkdtempSync(path.join(tmpdir(), 'doorbraak-compose-'));
  writeFileSync(path.join(secrets, 'dossier_url'), `${database.url}\n`);
  const asApplication = new URL(database.url);
  Object.assign(asApplication, { username: application, password: randomBytes(24).toString('hex') });
  writeFileSync(path.join(secrets, 'dossier_app_url'), `${asApplication.href}\n`);
  writeFileSync(path.join(secrets, 'doorbraak_key'), `${randomBytes(32).toString('base64')}\n`);
  writeFileSync(path.join(secrets, 'oidc_client_secret'), 'secret-of-the-issuer\n');
  port = await freePort();
});
afterAll(async () => {
  const owner = new Client({ connectionString: database?.url });
  await owner.connect();
  await owner.query(`drop owned by ${application}`);
  await owner.query(`drop role ${application}`);
  await owner.end();
  await database?.drop();
  rmSync(secrets, { recursive: true });
});

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as AddressInfo;
      server.close(() => done(free));
    });
  });
}

type Command = readonly [string, ...string[]];

/** A command with the environment of a service, on the servers of this test run. */
function start(service: string, command: Command, left: readonly string[] = []): Program {
  const found = file.services[service];
  if (found === undefined) throw new Error(`There is no service ${service}`);
  const environment = environmentOf(found, secrets);
  const here: Record<string, string> = {
    TEMPORAL_ADDRESS: devServerAddress(),
    TEMPORAL_NAMESPACE: namespace,
    HOST: '127.0.0.1',
    PORT: String(port),
    CONVENANTEN_MAP: STANDARD_FOLDER,
  };
  for (const name of Object.keys(here)) if (!(name in environment)) delete here[name];
  const all = { ...environment, ...here };
  return new Program(
    command,
    Object.fromEntries(Object.entries(all).filter(([name]) => !left.includes(name))),
  );
}

const commandOf = (service: string) => file.services[service]?.command as unknown as Command;
const healthOf = (service: string) =>
  (file.services[service]?.healthcheck?.test?.slice(1) ??
    JSON.parse(/^ {2}CMD (\[.*\])$/m.exec(text('Dockerfile'))?.[1] ?? '')) as Command;

/** Asks a service for its health until it is well. */
async function becomesHealthy(service: string): Promise<void> {
  let output = '';
  for (let attempt = 0; attempt < 20; attempt++) {
    const asked = await start(service, healthOf(service)).ended;
    if (asked.code === 0) return;
    output = asked.output;
  }
  throw new Error(`${service} does not become healthy: ${output}`);
}

test('inrichten, the programs of the administrator, then worker and API come up with the environment of the compose file, and are healthy', async () => {
  const made = await start('inrichten', commandOf('inrichten')).ended;
  expect([made.code, made.output]).toEqual([0, expect.stringContaining(namespace)]);
  expect(made.output).toMatch(/the user compose_\S+ may read and write there/);

  const entrypoint = file.services['beheer']?.entrypoint as Command;
  expect(await start('beheer', [...entrypoint, 'controleer']).ended).toEqual({
    code: 0,
    output: expect.stringMatching(/^cases 0, events 0: every chain is whole/),
  });

  const silent = await start('worker', healthOf('worker')).ended;
  expect([silent.code, silent.output]).toEqual([
    1,
    expect.stringMatching(
      /^no worker on \S+ asks work from doorbraak, doorbraak-post, doorbraak-bewaking\n$/,
    ),
  ]);
  expect((await start('api', healthOf('api')).ended).code).toBe(1);

  const worker = start('worker', commandOf('worker'));
  const api = start('api', commandOf('api'));
  try {
    await worker.says(/"part":"worker".*"what":"ready"/);
    await api.says(/"what":"listens on http/);
    await becomesHealthy('api');
    await becomesHealthy('worker');
  } finally {
    await Promise.all([api.end(), worker.end()]);
  }
});

test('an API that nobody can sign in to does not start, and names what is missing', async () => {
  const issuer = Object.keys(file.services['api']?.environment ?? {}).filter((name) =>
    name.startsWith('OIDC_'),
  );
  const { code, output } = await start('api', commandOf('api'), issuer).ended;
  expect(code).toBe(1);
  expect(output).toMatch(/In production people must sign in: set OIDC_ISSUER, OIDC_CLIENT_ID and PUBLIC_URL/);
});
