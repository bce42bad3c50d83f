import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { testDatabase, timeSkippingEnv } from '.';

test('each test file gets a database of its own, and drop removes it while connections are open', async () => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()]);
  expect(one.url).not.toBe(other.url);
  const client = new Client({ connectionString: one.url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('create table t (n int)');
  await one.drop();
  await expect(client.query('select 1')).rejects.toThrow();
  await expect(new Client({ connectionString: one.url }).connect()).rejects.toThrow(/does not exist/);
  await other.drop();
});

test('time is skipped on the time-skipping server', async () => {
  const env = await timeSkippingEnv();
  try {
    const before = await env.currentTimeMs();
    await env.sleep('100 days');
    expect((await env.currentTimeMs()) - before).toBeGreaterThanOrEqual(100 * 86_400_000);
  } finally {
    await env.teardown();
  }
});

/** Runs one of our checks on a file that does not belong where it stands. */
function eslint(file: string, code: string) {
  return spawnSync(
    'node_modules/.bin/eslint',
    ['--stdin', '--stdin-filename', file, '--no-ignore', '-f', 'json'],
    {
      input: code,
      encoding: 'utf8',
    },
  ).stdout;
}

describe('the import rules', () => {
  let copy: string;
  beforeAll(() => {
    copy = fs.mkdtempSync(path.join(os.tmpdir(), 'doorbraak-rules-'));
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
      fs.copyFileSync(name, path.join(copy, name));
    }
    fs.symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  });
  afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

  test.each([
    ['domain/a.ts', "import '../activities/b';", 'domain-imports-nothing-of-ours'],
    [
      'domain/a.ts',
      "import { z } from 'pg'; export const a = z;",
      'domain-npm-only-zod-and-temporal-polyfill',
    ],
    ['domain/a.ts', "import fs from 'node:fs'; export const a = fs;", 'no-node-builtins-inside'],
    [
      'workflows/a.ts',
      "import { b } from '../activities/b'; export const a = b;",
      'workflows-take-only-types',
    ],
    ['workflows/a.ts', "import { c } from '../client/c'; export const a = c;", 'workflows-import-domain'],
    ['activities/a.ts', "import { d } from '../api/d'; export const a = d;", 'nobody-imports-api-or-worker'],
    ['api/a.ts', "import { b } from '../activities/b'; export const a = b;", 'api-imports-inward'],
  ])('%s with %s is refused', (file, code, rule) => {
    for (const folder of ['domain', 'workflows', 'activities', 'client', 'api']) {
      fs.rmSync(path.join(copy, folder), { recursive: true, force: true });
      fs.mkdirSync(path.join(copy, folder));
    }
    for (const name of ['activities/b', 'client/c', 'api/d']) {
      fs.writeFileSync(path.join(copy, `${name}.ts`), `export const ${name.at(-1)} = 1;\n`);
    }
    fs.writeFileSync(path.join(copy, file), code);
    const folders = ['domain', 'workflows', 'activities', 'client', 'api'];
    const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...folders];
    const run = spawnSync(path.resolve('node_modules/.bin/depcruise'), args, { cwd: copy, encoding: 'utf8' });
    expect(run.stdout).toContain(rule);
    expect(run.status).not.toBe(0);
  });
});

test('a clock or dice in domain and workflows are refused by eslint', () => {
  const found = eslint(
    'domain/fase.ts',
    'export const nu = Date.now() + Math.random() + new Date().getTime();\n',
  );
  expect(found.match(/no-restricted-syntax/g)).toHaveLength(3);
});
