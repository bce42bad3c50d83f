import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..', '..');

/** A file or folder of the rules as Stryker takes it; throws when it is none. */
function pattern(target: string): string {
  const inRoot = path.relative(ROOT, path.resolve(target));
  if (!/^domain(\/|$)/.test(inRoot) || !existsSync(path.join(ROOT, inRoot)))
    throw new Error(`${target} is no file or folder in domain/; only the rules are mutated`);
  return statSync(path.join(ROOT, inRoot)).isDirectory() ? `${inRoot}/**/*.ts` : inRoot;
}

/**
 * Mutates the rules (docs/mutatie.md). What is named is looked at anew; without a name, what changed since it was last
 * looked at. Arguments that begin with a dash go to Stryker. Resolves to its exit code.
 */
function mutate(args: readonly string[]): Promise<number> {
  const options = args.filter((arg) => arg.startsWith('-'));
  const files = args.filter((arg) => !arg.startsWith('-')).map(pattern);
  const named = files.length === 0 ? [] : ['--force', '--mutate', files.join(',')];
  const stryker = path.join(require.resolve('@stryker-mutator/core/package.json'), '..', 'bin', 'stryker.js');
  // Its other processes load the runner too.
  const env = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=tsx` };
  const child = spawn(process.execPath, [stryker, 'run', ...named, ...options], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

void Promise.resolve(process.argv.slice(2))
  .then(mutate)
  .catch((error: Error) => {
    console.error(`mutate: ${error.message}`);
    return 1;
  })
  .then((code) => process.exit(code));
