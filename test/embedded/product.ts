import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { writePorts } from '../../embedded/data-folder';
import { freePort } from '../../embedded/ports';
import { endProcess, findProcesses, pause } from '../../embedded/processes';

const MARKS = { Temporal: 'start-dev', PostgreSQL: '/postgres -D' };
export type Servernaam = keyof typeof MARKS;

const ROOT = path.resolve(__dirname, '..', '..');

/** `npm start` as a person runs it, without npm around it: one process that prints and can be signalled. */
export class Product {
  output = '';
  readonly exit: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(
    readonly folder: string,
    readonly port: number,
    environment: NodeJS.ProcessEnv = {},
    extra: string[] = [],
  ) {
    const args = ['--import', 'tsx', 'embedded/start.ts', '--map', folder, '--poort', String(port), ...extra];
    const own = { TEMPORAL_ADDRESS: '', DATABASE_URL: '', NODE_ENV: '', KLOK_SPREIDING: '0' };
    const env = { ...process.env, ...own, ...environment };
    this.child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    }
    this.exit = new Promise((resolve) => this.child.once('exit', (code) => resolve(code)));
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Waits until this stands in the output; an exit before that is an error that shows the output. */
  async says(text: string, ms = 120_000): Promise<this> {
    const end = Date.now() + ms;
    while (!this.output.includes(text)) {
      if (this.child.exitCode !== null || this.child.signalCode !== null || Date.now() > end) {
        await pause(200);
        if (this.output.includes(text)) break;
        throw new Error(`"${text}" was not said:\n${this.output}`);
      }
      await pause(50);
    }
    return this;
  }

  /** Waits until everything is up. */
  async isUp(): Promise<this> {
    await this.says('doorbraak is running');
    return this.says('Ctrl-C stops it');
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }
}

/**
 * Gives a data folder server ports of its own, below those the system hands out, so that neither another product under
 * test nor a connection can take them between a kill and the next start.
 */
export async function ownPorts(folder: string): Promise<void> {
  const first = 20_000 + 3 * randomInt(3_000);
  const [temporal, temporalUi] = [await freePort(first), await freePort(first + 1)];
  writePorts(folder, { temporal, temporalUi, postgres: await freePort(first + 2) });
}

/** The processes of the servers on a data folder, without the one that started them. */
export function serversOn(folder: string, name?: Servernaam): number[] {
  const marks = name === undefined ? Object.values(MARKS) : [MARKS[name]];
  const found = findProcesses(folder)
    .filter(({ command }) => marks.some((mark) => command.includes(mark)))
    .map(({ pid }) => pid);
  // What PostgreSQL has just forked still looks like itself.
  return found.filter((pid) => !found.includes(parentOf(pid) ?? 0)).sort((a, b) => a - b);
}

/** The process that started one; undefined when that cannot be read. */
function parentOf(pid: number): number | undefined {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

/** Ends all that runs on a folder. */
export async function endAllOn(folder: string): Promise<void> {
  for (const { pid } of findProcesses(folder)) await endProcess(pid, [['SIGTERM', 20_000]]);
}
