import { fork } from 'node:child_process';
import type { Servers } from './servers';

/** A part of a side in a process of its own, so that it has a main thread to itself. */
export interface Part {
  /** What it said when it was ready. */
  ready: Ready;
  stop(): Promise<void>;
}

/** The first message of a part. */
export interface Ready {
  /** Where its HTTP API listens, if it has one. */
  url?: string;
}

const PATIENCE_MS = 20_000;

/** Starts a program of the bench and waits until it is ready. It gets the servers as its argument. */
export async function startPart(file: string, servers: Servers): Promise<Part> {
  const child = fork(file, [JSON.stringify(servers)], {
    execArgv: ['--import', require.resolve('tsx')],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = await new Promise<Ready>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Ready));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code ?? 'a signal'}.`)));
  });
  return {
    ready,
    stop: async () => {
      if (child.connected) child.disconnect();
      const overdue = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      await gone;
      clearTimeout(overdue);
    },
  };
}

/** The other end: runs a part until the bench lets go of it, also when the bench was killed. */
export function runPart(
  start: (servers: Servers) => Promise<{ ready: Ready; stop: () => Promise<void> }>,
): void {
  const servers = JSON.parse(process.argv[2] ?? '') as Servers;
  const letGo = new Promise<void>((resolve) => process.once('disconnect', () => resolve()));
  void (async () => {
    const { ready, stop } = await start(servers);
    process.send?.(ready);
    await letGo;
    // With the servers gone already, a worker can wait for ever.
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    await stop();
  })().then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(
        `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
        () => process.exit(1),
      );
    },
  );
}
