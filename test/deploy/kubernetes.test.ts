import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readInrichtenSettings } from '../../server/inrichten/settings';
import { readApiSettings } from '../../server/settings';
import { SECRETS } from '../../settings/environment';
import { readWorkerSettings } from '../../worker/settings';
import { issue, makeAuthority } from '../temporal/certificates';
import { compose, FILLED_IN, ROOT, text } from './compose-file';
import { against, manifests, ofKind, pods, type Pod } from './manifests';
import { SecretsFolder } from './secrets-folder';

const all = manifests();
const PROGRAMS = ['api', 'worker', 'inrichten'] as const;
type ProgramName = (typeof PROGRAMS)[number];
const podOf = (name: string) => pods().find((pod) => pod.name === name) as Pod;
const containerOf = (name: string) => podOf(name).spec.containers[0]!;

/** The settings of a program: of the maps that it names, and its own. */
function environmentOf(name: string): Record<string, string> {
  const { envFrom = [], env = [] } = containerOf(name);
  const maps = ofKind('ConfigMap');
  const shared = envFrom.map(({ configMapRef }) => maps.get(configMapRef?.name ?? '')?.data);
  expect([name, shared.includes(undefined)]).toEqual([name, false]);
  return Object.assign({}, ...shared, ...env.map((one) => ({ [one.name]: one.value }))) as Record<
    string,
    string
  >;
}

test('every manifest is as the schema of Kubernetes wants it, and what is misspelt is not', () => {
  expect(all.length).toBeGreaterThan(10);
  const api = all.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'api');
  const misspelt = { ...api, spec: { ...ofKind('Deployment').get('api')?.spec, replica: 2 } };
  expect(against([...all, misspelt as never])).toEqual([
    expect.stringMatching(/'"replica"' does not exist in type 'DeploymentSpec'/),
  ]);
});

test('everything stands in one namespace, which takes only pods without rights', () => {
  const namespace = all.find(({ kind }) => kind === 'Namespace');
  const rest = all.filter((one) => one !== namespace);
  expect(namespace?.metadata).toMatchObject({
    name: 'doorbraak',
    labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
  });
  for (const { kind, metadata } of rest)
    expect([kind, metadata.name, metadata.namespace]).toEqual([kind, metadata.name, 'doorbraak']);
  expect(
    pods()
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...PROGRAMS].sort());
});

describe.each(PROGRAMS)('%s', (name) => {
  const { spec, labels } = podOf(name);

  test('runs without rights, writes to memory alone, and takes no more than it was given', () => {
    expect(labels).toEqual({ app: name, ...(name === 'worker' ? { uitgave: 'VERSION' } : {}) });
    expect(spec).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
    });
    for (const own of ['hostNetwork', 'hostPID', 'hostIPC', 'serviceAccountName'])
      expect(spec).not.toHaveProperty(own);
    expect(spec.containers).toHaveLength(1);
    expect(containerOf(name)).toMatchObject({
      securityContext: {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      },
      resources: {
        requests: { cpu: expect.any(String), memory: expect.any(String) },
        limits: { cpu: expect.any(String), memory: expect.any(String) },
      },
    });
    for (const volume of spec.volumes ?? []) {
      const kind = volume.secret === undefined ? volume.emptyDir?.sizeLimit : volume.secret.secretName;
      expect([volume.name, kind]).toEqual([volume.name, expect.any(String)]);
    }
    const mounts = containerOf(name).volumeMounts ?? [];
    expect(mounts.filter(({ readOnly }) => readOnly !== true).map(({ mountPath }) => mountPath)).toEqual([
      '/tmp',
    ]);
  });

  test('is a program of ours in the one image', () => {
    const { image, command = [] } = containerOf(name);
    expect(image).toBe('doorbraak:VERSION');
    expect(command.slice(0, 3)).toEqual(['node', '--import', 'tsx']);
    expect([command[3], existsSync(path.join(ROOT, command[3] ?? ''))]).toEqual([command[3], true]);
  });

  test('gets the secrets it reads as files, no others, and none in its settings', () => {
    const environment = environmentOf(name);
    expect(SECRETS.filter((secret) => secret in environment)).toEqual([]);
    const read = Object.values(environment).filter((value) => value.startsWith('/run/'));
    const given = (spec.volumes ?? []).flatMap(({ name: volume, secret }) => {
      const mount = containerOf(name).volumeMounts?.find((one) => one.name === volume)?.mountPath;
      return (secret?.items ?? []).map((item) => `${mount}/${item.path}`);
    });
    expect(given.sort()).toEqual(read.sort());
    expect(all.filter(({ kind }) => kind === 'Secret')).toEqual([]);
  });

  test('is told nothing that it does not read', () => {
    const passed = Object.keys(compose(FILLED_IN).services[name]?.environment ?? {});
    const known = (setting: string) => passed.includes(setting) || /^TEMPORAL_TLS_/.test(setting);
    expect(Object.keys(environmentOf(name)).filter((setting) => !known(setting))).toEqual([]);
  });
});

describe('with secrets in their files', () => {
  let made: SecretsFolder;
  beforeAll(() => {
    made = new SecretsFolder();
    const authority = makeAuthority('The CA of this test');
    const { cert, key } = issue(authority, 'doorbraak');
    const folder = path.join(made.folder, 'temporal');
    mkdirSync(folder);
    for (const [file, content] of Object.entries({
      'ca.pem': authority.cert,
      'client.pem': cert,
      'client.key': key,
    }))
      writeFileSync(path.join(folder, file), content);
  });
  afterAll(() => rmSync(made.folder, { recursive: true }));

  /** The settings of a program, with the places of the container in the copy. */
  const here = (name: ProgramName) =>
    Object.fromEntries(
      Object.entries(environmentOf(name)).map(([setting, value]) => [
        setting,
        value
          .replace(/^\/run\/(secrets|owner)\//, `${made.secrets}/`)
          .replace(/^\/run\/temporal\//, `${made.folder}/temporal/`),
      ]),
    );

  test('each program takes its settings, and shows Temporal a certificate', () => {
    const server = {
      temporalAddress: 'temporal-frontend.temporal:7233',
      namespace: 'doorbraak',
      temporalAccess: { tls: { clientCertPair: expect.any(Object) } },
    };
    const application = expect.stringMatching(/^postgres:\/\/doorbraak_app:/);
    expect(readInrichtenSettings(here('inrichten'))).toMatchObject({
      ...server,
      databaseUrl: expect.stringMatching(/^postgres:\/\/doorbraak:/),
      applicationUrl: application,
    });
    expect(readWorkerSettings(here('worker'))).toMatchObject({ ...server, databaseUrl: application });
    expect(readApiSettings(here('api'))).toMatchObject({
      ...server,
      databaseUrl: application,
      ...{ host: '0.0.0.0', port: 3000 },
      oidc: { clientSecret: 'secret-of-the-issuer' },
    });
  });
});

test('two of each are replaced one by one, the new one first, and one stays when machines are emptied', () => {
  const budgets = ofKind('PodDisruptionBudget');
  for (const [name, { spec }] of ofKind('Deployment')) {
    expect([name, spec?.replicas]).toEqual([name, 2]);
    expect(spec?.strategy).toEqual({
      type: 'RollingUpdate',
      rollingUpdate: { maxUnavailable: 0, maxSurge: 1 },
    });
    const matchLabels = spec?.template.metadata?.labels;
    expect(spec?.selector).toEqual({ matchLabels });
    expect(budgets.get(name)?.spec).toEqual({ minAvailable: 1, selector: { matchLabels } });
  }
});

test('each says how it is: an API over HTTP, a worker as Temporal knows it', () => {
  const { startupProbe, livenessProbe, readinessProbe, lifecycle } = containerOf('api');
  for (const probe of [startupProbe, livenessProbe]) expect(probe?.httpGet?.path).toBe('/gezondheid/leeft');
  expect(readinessProbe?.httpGet?.path).toBe('/gezondheid/gereed');
  const routes = text('api/routes/gezondheid.ts');
  for (const address of ['/gezondheid/leeft', '/gezondheid/gereed']) expect(routes).toContain(`'${address}'`);
  // Nobody is sent to it any more when it is told to stop, and it gets the time to answer who was.
  const [, seconds] = lifecycle?.preStop?.exec?.command ?? [];
  expect(podOf('api').spec.terminationGracePeriodSeconds).toBeGreaterThan(Number(seconds) + 20);

  const worker = containerOf('worker');
  for (const probe of [worker.startupProbe, worker.readinessProbe])
    expect(probe?.exec?.command).toEqual(['node', '--import', 'tsx', 'worker/health.ts']);
  expect(worker.livenessProbe).toBeUndefined();
});

test('nobody talks to anybody but by a rule: the door to the API, and each to its servers', () => {
  const policies = ofKind('NetworkPolicy');
  expect(policies.get('nobody')?.spec).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
  const servers = policies.get('servers')?.spec;
  expect([...(servers?.podSelector.matchExpressions?.[0]?.values ?? [])].sort()).toEqual(
    [...PROGRAMS].sort(),
  );
  const ports = (servers?.egress ?? []).flatMap((rule) => rule.ports ?? []).map(({ port }) => port);
  expect(ports).toEqual([53, 53, 7233, 5432]);
  const letIn = [...policies].flatMap(([name, { spec }]) => ((spec?.ingress ?? []).length > 0 ? [name] : []));
  expect(letIn).toEqual(['api']);
  const door = policies.get('api')?.spec?.ingress?.[0];
  expect(door?.ports).toEqual([{ protocol: 'TCP', port: containerOf('api').ports?.[0]?.containerPort }]);
  // What reaches out reaches no private network by it.
  for (const { to = [] } of [...policies.values()].flatMap(({ spec }) => spec?.egress ?? []))
    for (const { ipBlock } of to)
      if (ipBlock !== undefined) expect(ipBlock.except).toContain('169.254.0.0/16');
});

test('the door has TLS, and leads to the API', () => {
  const { spec } = ofKind('Ingress').get('doorbraak') ?? {};
  const [rule] = spec?.rules ?? [];
  expect(spec?.tls).toEqual([{ hosts: [rule?.host], secretName: 'doorbraak-tls' }]);
  const service = rule?.http?.paths[0]?.backend.service;
  const { spec: api } = ofKind('Service').get(service?.name ?? '') ?? {};
  expect(api?.selector).toEqual(podOf('api').labels);
  expect(api?.ports?.map(({ name }) => name)).toEqual([service?.port?.name]);
  expect(containerOf('api').ports?.map(({ name }) => name)).toEqual([api?.ports?.[0]?.targetPort]);
  expect(new URL(environmentOf('api')['PUBLIC_URL'] ?? '').host).toBe(rule?.host);
});
