import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { audit } from './audit';

const ROOT = path.resolve(__dirname, '..', '..');
/** Every folder with code; the import rules say of each what it may import. */
const FOLDERS = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$|coverage$|docs$)/.test(entry.name))
  .map(({ name }) => name);

const WORD = { passed: 'PASS', failed: 'FAIL', skipped: 'SKIP' } as const;

/** The checks that read the code without running it, the quick ones first. */
const CHECKS: Record<string, () => string[]> = {
  prettier: () => ['prettier', '--check', '--log-level', 'warn', '.'],
  'import rules': () => [
    'depcruise',
    ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
    ...FOLDERS,
  ],
  types: () => ['tsc', '--noEmit'],
  'dead code': () => ['knip', '--no-progress'],
  eslint: () => ['eslint', '.'],
};

/** Runs a program of node_modules/.bin and tells how it went. */
function run([program = '', ...args]: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(path.join(ROOT, 'node_modules', '.bin', program), args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    }
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: output.trim() }));
  });
}

/** Runs every check and prints what each found; how many passed, failed and could not be done. */
export async function runChecks(): Promise<{ passed: number; failed: number; skipped: number }> {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const holes = audit(ROOT);
  for (const [name, command] of Object.entries(CHECKS)) {
    const begun = Date.now();
    const { code, output } = await run(command());
    const seconds = ((Date.now() - begun) / 1_000).toFixed(1);
    console.log(
      `${code === 0 ? 'PASS' : 'FAIL'} check ${name} (${seconds} s)${code === 0 ? '' : `\n${output}`}`,
    );
    count[code === 0 ? 'passed' : 'failed']++;
  }
  const { verdict, output } = await holes;
  console.log(`${WORD[verdict]} check known holes${output === '' ? '' : `\n${output}`}`);
  count[verdict]++;
  return count;
}

if (require.main === module) {
  void runChecks().then(({ failed }) => process.exit(failed === 0 ? 0 : 1));
}
