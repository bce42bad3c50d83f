import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What must hold of every answer: it is no failure of ours, and it is what the description says. */
const CHECKS = [
  ...['not_a_server_error', 'status_code_conformance', 'content_type_conformance'],
  ...['response_headers_conformance', 'response_schema_conformance'],
];
const PROGRAM = process.env['SCHEMATHESIS'] ?? 'schemathesis';

export interface Fuzz {
  /** Where the description is. */
  readonly url: string;
  /** How many requests are thought up for every route. */
  readonly examples: number;
  /** What is thought up hangs on it: the same seed is the same requests. */
  readonly seed: number;
  readonly more?: readonly string[];
}

/** Version of schemathesis on this machine (`SCHEMATHESIS` says where it is); null: there is none. */
export function schemathesisVersion(): string | null {
  const { status, stdout } = spawnSync(PROGRAM, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** Has schemathesis call every route of an installation; resolves with how it ended and what it printed. */
export function fuzz({ url, examples, seed, more = [] }: Fuzz): Promise<{ code: number; output: string }> {
  const child = spawn(
    PROGRAM,
    [
      ...['--no-color', 'run', url, '--checks', CHECKS.join(','), '--seed', String(seed)],
      ...['--max-examples', String(examples), '--continue-on-failure', '--request-timeout', '20', ...more],
    ],
    // It keeps what it found in the folder where it is started.
    { stdio: ['ignore', 'pipe', 'pipe'], cwd: mkdtempSync(path.join(tmpdir(), 'fuzz-')) },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
