import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
/** What a program may take to say what is wrong, or to end: the patience of one attempt, on a busy machine. */
export const IN_TIME_MS = 45_000;

/** A program of ours as a process of its own; only the environment it is given, and where programs are. */
export class Program {
  private output = '';
  private readonly child: ChildProcess;
  /** Its exit code and what it said, once it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;

  constructor(
    command: readonly [program: string, ...args: string[]],
    env: Readonly<Record<string, string | undefined>>,
    cwd = ROOT,
  ) {
    const [program, ...args] = command;
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
    const { PATH, HOME } = process.env;
    this.child = spawn(program === 'node' ? process.execPath : program, args, {
      cwd,
      env: { PATH, HOME, ...env },
      stdio,
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    }
    this.ended = new Promise((done) =>
      this.child.once('close', (code) => done({ code, output: this.output })),
    );
  }

  /** Waits until it has said something like this; gives the first group, or all. */
  async says(what: RegExp): Promise<string> {
    for (const end = Date.now() + IN_TIME_MS; Date.now() < end;) {
      const found = what.exec(this.output);
      if (found !== null) return found[1] ?? found[0];
      await new Promise((on) => setTimeout(on, 50));
    }
    throw new Error(`${String(what)} was not said: ${this.output}`);
  }

  /** Sends it a signal; nothing when it has ended. */
  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  async end(): Promise<void> {
    this.signal('SIGTERM');
    await this.ended;
  }
}
