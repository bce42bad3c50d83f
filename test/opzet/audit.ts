import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A registry that does not answer at once is asked no more. */
const WAIT_MS = 20_000;
/** From which severity on a known hole makes the check fail: in what an installation runs, and in what only builds and tests use. */
const FAILS_FROM = { shipped: 'high', tools: 'critical' } as const;
const SEVERITIES = ['info', 'low', 'moderate', 'high', 'critical'] as const;
type Severity = (typeof SEVERITIES)[number];

/** What became of the check, and what it found. */
export interface Audit {
  readonly verdict: 'passed' | 'failed' | 'skipped';
  readonly output: string;
}

/** What we read of `npm audit --json`: holes by package, with where it is installed, or why there is no answer. */
interface Report {
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity: Severity; readonly nodes: readonly string[] }>
  >;
  readonly message?: string;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

/**
 * Asks the registry for known holes in the packages of `package-lock.json`, without installing anything. Skipped, and never passed,
 * when the registry does not answer: then nothing is known. `registry`: another than npm is set to.
 */
export async function audit(root: string, registry?: string): Promise<Audit> {
  const args = ['audit', '--json', '--package-lock-only', '--fetch-retries=0', `--fetch-timeout=${WAIT_MS}`];
  const text = await npm(root, [...args, ...(registry === undefined ? [] : [`--registry=${registry}`])]);
  const report = reportIn(text);
  if (report.vulnerabilities === undefined) {
    const why = report.message ?? (text.trim().slice(0, 200) || 'npm said nothing');
    return {
      verdict: 'skipped',
      output: `The registry did not say what holes it knows, so this says nothing: ${why}`,
    };
  }
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock;
  const holes = Object.entries(report.vulnerabilities).map(([name, { severity, nodes }]) => {
    const kind = nodes.every((node) => packages[node]?.dev === true) ? 'tools' : 'shipped';
    return { name, severity, kind, bad: atLeast(severity, FAILS_FROM[kind]) } as const;
  });
  const lines = holes.map(
    ({ name, severity, kind, bad }) =>
      `${name}: ${severity}, in what ${kind === 'shipped' ? 'an installation runs' : 'only builds and tests use'}${bad ? '' : ' (does not fail)'}`,
  );
  return { verdict: holes.some(({ bad }) => bad) ? 'failed' : 'passed', output: lines.sort().join('\n') };
}

function atLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
}

function reportIn(text: string): Report {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return {};
  }
}

function npm(cwd: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn('npm', args, { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', ({ message }) => resolve(JSON.stringify({ message })));
    child.once('close', () => resolve(output));
  });
}
