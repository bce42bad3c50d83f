import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

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
  beforeEach(() => {
    copy = fs.mkdtempSync(path.join(os.tmpdir(), 'doorbraak-rules-'));
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
      fs.copyFileSync(name, path.join(copy, name));
    }
    fs.symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  });
  afterEach(() => fs.rmSync(copy, { recursive: true, force: true }));

  const write = (file: string, code: string) => {
    fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    fs.writeFileSync(path.join(copy, file), code);
  };
  /** What the rules refuse of the files that were written: rule, from and to. */
  const refused = () => {
    const folders = fs.readdirSync(copy, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
    const run = spawnSync(
      path.resolve('node_modules/.bin/depcruise'),
      [...args, ...folders.map(({ name }) => name)],
      { cwd: copy, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    const { summary } = JSON.parse(run.stdout) as {
      summary: { violations: { from: string; to: string; rule: { name: string } }[] };
    };
    return summary.violations.map(({ from, to, rule }) => ({ from, to, rule: rule.name }));
  };
  const foldersIn = (folder: string) =>
    fs
      .readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$|coverage$|docs$)/.test(entry.name))
      .map(({ name }) => name);

  test.each(['.', 'werkbak'])('leave no way to make a ring of the folders in %s', (within) => {
    const folders = foldersIn(within);
    expect(folders.length).toBeGreaterThan(5);
    const at = (folder: string, file: string) =>
      path.posix.join(within, folder, within === '.' ? 'here' : '', file);
    for (const from of folders) {
      write(at(from, 'b.ts'), 'export const b = 1;\n');
      for (const to of folders) {
        if (to === from) continue;
        const target = path.posix.relative(path.posix.dirname(at(from, 'x')), at(to, 'b'));
        write(at(from, `to-${to}.ts`), `import type { b } from '${target}';\nexport type A = typeof b;\n`);
      }
    }
    const no = new Set(refused().map(({ from, to }) => `${from} ${to}`));
    const may = (from: string, to: string) =>
      from !== to && !no.has(`${at(from, `to-${to}.ts`)} ${at(to, 'b.ts')}`);
    // Takes away, again and again, what imports nothing that is left; a ring would stay behind.
    let left = folders.filter((folder) => !['bench', 'test'].includes(folder));
    for (;;) {
      const rest = left.filter((from) => left.some((to) => may(from, to)));
      if (rest.length === left.length) break;
      left = rest;
    }
    expect(left).toEqual([]);
    if (within !== '.') return;
    for (const outside of ['bench', 'test']) {
      expect(folders.filter((from) => !['bench', 'test'].includes(from) && may(from, outside))).toEqual([]);
    }
  });

  test('each rule refuses what it is there for', () => {
    const cases: readonly (readonly [file: string, code: string, rule: string])[] = [
      ['domain/a.ts', "import '../activities/b';", 'domain-imports-nothing-of-ours'],
      ['domain/a.ts', "import '../taal/b';", 'domain-imports-nothing-of-ours'],
      ['taal/a.ts', "import '../dossier/b';", 'taal-imports-inward'],
      [
        'domain/a.ts',
        "import { z } from 'pg'; export const a = z;",
        'domain-npm-only-zod-and-temporal-polyfill',
      ],
      ['domain/a.ts', "import fs from 'node:fs'; export const a = fs;", 'no-node-builtins-inside'],
      ['workflows/a.ts', "import '../activities/b';", 'workflows-take-only-types-of-activities'],
      ['workflows/a.ts', "import '../client/b';", 'workflows-imports-inward'],
      ['activities/a.ts', "import '../workflows/b';", 'activities-imports-inward'],
      ['dossier/a.ts', "import '../activities/b';", 'dossier-imports-inward'],
      ['temporal/a.ts', "import '../api/b';", 'temporal-imports-inward'],
      ['client/a.ts', "import '../toegang/b';", 'client-imports-inward'],
      ['toegang/a.ts', "import '../werkbak/b';", 'toegang-imports-inward'],
      ['toegang/a.ts', "import '../api/b';", 'toegang-imports-inward'],
      ['api/a.ts', "import '../werkbak/b';", 'api-imports-inward'],
      ['werkbak/a.ts', "import '../api/b';", 'werkbak-imports-inward'],
      ['server/a.ts', "import '../worker/b';", 'server-imports-inward'],
      ['worker/a.ts', "import '../api/b';", 'worker-imports-inward'],
      ['scenario/a.ts', "import '../embedded/b';", 'scenario-imports-inward'],
      ['embedded/a.ts', "import '../test/b';", 'embedded-imports-inward'],
      ['embedded/a.ts', "import '../helpers/b';", 'every-folder-that-is-imported-has-its-place'],
      ['helpers/a.ts', "import '../domain/b';", 'every-folder-has-its-place'],
      ['werkbak/nieuw/a.ts', "import '../onderdelen/b';", 'every-folder-has-its-place'],
      ['werkbak/opdracht/a.ts', "import '../casus/b';", 'werkbak-opdracht-imports-inward'],
      ['werkbak/opdracht/a.ts', "import '../b';", 'werkbak-subjects-do-not-import-the-list-of-pages'],
      ['werkbak/onderdelen/a.ts', "import '../opdracht/b';", 'werkbak-onderdelen-imports-nothing-of-ours'],
    ];
    const written = cases.map(([file, code], number) => {
      const target = /'(\.[^']*)'/.exec(code)?.[1];
      const folder = path.posix.dirname(file);
      if (target !== undefined) write(path.posix.join(folder, `${target}.ts`), 'export const b = 1;\n');
      const from = `${folder}/a${number}.ts`;
      write(from, `${code}\n`);
      return from;
    });
    const found = refused();
    const silent = cases.filter(
      ([, , rule], number) => !found.some((one) => one.rule === rule && one.from === written[number]),
    );
    expect(silent).toEqual([]);
  });
});

test('a clock or dice in domain and workflows are refused by eslint', () => {
  const found = eslint(
    'domain/fase.ts',
    'export const nu = Date.now() + Math.random() + new Date().getTime();\n',
  );
  expect(found.match(/no-restricted-syntax/g)).toHaveLength(3);
});
