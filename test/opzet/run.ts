import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runChecks } from './checks';
import { Programs } from './programs';
import { provision } from './provision';
import { Timings, type FileResult } from './timings';

const ROOT = path.resolve(__dirname, '..', '..');
const JEST = require.resolve('jest/bin/jest');
/** Every test file loads the product anew: with room for that, a tenth of the time does not go to clearing it away. */
const ROOM = '--max-semi-space-size=64';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** What Jest writes of a run with --json. */
interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: readonly FileResult[];
}

/** Runs Jest in a process of its own; a test file that does not load counts as a failure. */
async function jest(args: string[], timings: Timings): Promise<Count> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'doorbraak-jest-'));
  const report = path.join(folder, 'report.json');
  try {
    const code = await new Promise<number>((resolve) => {
      const all = [ROOM, JEST, '--passWithNoTests', '--json', `--outputFile=${report}`, ...args];
      const child = spawn(process.execPath, all, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
      child.once('close', (exit) => resolve(exit ?? 1));
    });
    if (!fs.existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
    const numbers = JSON.parse(fs.readFileSync(report, 'utf8')) as JestReport;
    timings.add(numbers.testResults);
    const failed = numbers.numFailedTests + numbers.numRuntimeErrorTestSuites;
    return {
      passed: numbers.numPassedTests,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped: numbers.numPendingTests + numbers.numTodoTests,
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** What has servers, in order, with how many files side by side: those mostly wait, but who is timed is alone. */
const WITH_SERVERS = { integration: 3, timed: 1, cluster: 3 };

/** Does a part of the whole, and says afterwards how long it took. */
async function part<T>(name: string, timings: Timings, work: () => Promise<T>): Promise<T> {
  const begun = Date.now();
  try {
    return await work();
  } finally {
    timings.part(name, Date.now() - begun);
  }
}

/**
 * Everything, the quick first: static checks beside the tests without servers, tests with servers, those that are timed, tests on
 * Temporal as production runs it. What these need that must be built is built beside the first.
 */
async function everything(add: (count: Partial<Count>) => void, timings: Timings): Promise<void> {
  const programs = new Programs();
  const quick = () =>
    Promise.all([runChecks(), jest(['--selectProjects', 'fast', '--maxWorkers=2'], timings)]);
  for (const count of await part('without servers', timings, quick)) add(count);
  await part('waiting for what is built', timings, () => programs.settled());
  const end = await provision(programs.temporal());
  try {
    for (const [project, workers] of Object.entries(WITH_SERVERS)) {
      if (project === 'cluster') await programs.temporalOnPostgres();
      const run = () => jest(['--selectProjects', project, `--maxWorkers=${workers}`], timings);
      add(await part(project, timings, run));
    }
  } finally {
    await end();
  }
}

/** `npm test` runs everything; `npm test -- ARGS` gives ARGS to Jest and runs no more than that. */
async function main(): Promise<void> {
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
  const add = (count: Partial<Count>) => {
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += count[key] ?? 0;
  };
  const args = process.argv.slice(2);
  const timings = new Timings();
  try {
    if (args.length > 0) add(await jest(args, timings));
    else await everything(add, timings);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    total.failed++;
  }
  for (const line of [...timings.parts(), ...timings.slowest(20)]) console.log(line);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
}

void main();
