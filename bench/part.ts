import { fork } from 'node:child_process';
import type { Servers } from './servers';
import { watch, type Used } from './watch';

/** A part of a side in a process of its own, so that it has a main thread to itself. */
export interface Part {
  /** What it said when it was ready. */
  ready: Ready;
  /** Watches its process, as `watch` does in it; what it answers ends that. */
  watch(profiles?: string): Promise<() => Promise<Used>>;
  stop(): Promise<void>;
}

/** The first message of a part. */
export interface Ready {
  /** Where its HTTP API listens, if it has one. */
  url?: string;
}

/** What the bench asks of a part; each is answered with one message. */
type Request = { watch: string | null } | { finish: true };

const PATIENCE_MS = 20_000;

/** Starts a program of the bench and waits until it is ready. It gets the servers as its argument. */
export async function startPart(file: string, servers: Servers): Promise<Part> {
  const child = fork(file, [JSON.stringify(servers)], {
    execArgv: ['--import', require.resolve('tsx')],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const answer = <T>() =>
    new Promise<T>((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`${file} ended with ${code ?? 'a signal'}.`));
      child.once('error', reject).once('exit', ended);
      child.once('message', (message) => {
        child.off('error', reject).off('exit', ended);
        resolve(message as T);
      });
    });
  const ask = <T>(request: Request) => {
    const answered = answer<T>();
    child.send(request);
    return answered;
  };
  return {
    ready: await answer<Ready>(),
    watch: async (profiles) => {
      await ask({ watch: profiles ?? null });
      return () => ask<Used>({ finish: true });
    },
    stop: async () => {
      if (child.connected) child.disconnect();
      const overdue = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      await gone;
      clearTimeout(overdue);
    },
  };
}

/** Answers what the bench asks. */
function listen(): void {
  let finish: () => Promise<Used> = () => Promise.reject(new Error('nothing was watched'));
  const answer = async (request: Request): Promise<object> => {
    if ('finish' in request) return finish();
    finish = await watch(request.watch ?? undefined);
    return {};
  };
  process.on('message', (request: Request) => {
    void answer(request).then((said) => process.send?.(said), fail);
  });
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`, () =>
    process.exit(1),
  );
}

/** The other end: runs a part until the bench lets go of it, also when the bench was killed. */
export function runPart<T extends Servers = Servers>(
  start: (servers: T) => Promise<{ ready: Ready; stop: () => Promise<void> }>,
): void {
  const servers = JSON.parse(process.argv[2] ?? '') as T;
  const letGo = new Promise<void>((resolve) => process.once('disconnect', () => resolve()));
  void (async () => {
    const { ready, stop } = await start(servers);
    listen();
    process.send?.(ready);
    await letGo;
    // With the servers gone already, a worker can wait for ever.
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    await stop();
  })().then(() => process.exit(0), fail);
}
