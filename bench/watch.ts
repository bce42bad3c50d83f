import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import path from 'node:path';

/** What a process used while it was watched. */
export interface Used {
  cpuMs: number;
}

/**
 * Begins to count the CPU time of this process. With `profiles`, the beginning of file names, it also profiles every
 * thread and writes a `.cpuprofile` for each at the end, named after the program the thread runs.
 */
export async function watch(profiles: string | undefined): Promise<() => Promise<Used>> {
  const finish = profiles === undefined ? undefined : await profile(profiles);
  const before = process.cpuUsage();
  return async () => {
    const { user, system } = process.cpuUsage(before);
    await finish?.();
    return { cpuMs: (user + system) / 1_000 };
  };
}

async function profile(names: string): Promise<() => Promise<void>> {
  const session = new Session();
  session.connect();
  const threads = await attachThreads(session);
  const each = (method: string) => Promise.all(threads.map(({ send }) => send(method)));
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  await each('Profiler.enable');
  await each('Profiler.start');
  return async () => {
    const [main, ...others] = [await session.post('Profiler.stop'), ...(await each('Profiler.stop'))];
    writeFileSync(`${names}-main.cpuprofile`, JSON.stringify(main.profile));
    others.forEach((result, i) => {
      const { profile } = result as { profile: unknown };
      writeFileSync(`${names}-${i + 1}-${threads[i]?.program}.cpuprofile`, JSON.stringify(profile));
    });
    session.disconnect();
  };
}

/** Another thread of this process, whose inspector can be asked something. */
interface Thread {
  program: string;
  send: (method: string) => Promise<unknown>;
}

async function attachThreads(session: Session): Promise<Thread[]> {
  const waiting = new Map<string, (result: unknown) => void>();
  const threads: Thread[] = [];
  let last = 0;
  session.on('NodeWorker.receivedMessageFromWorker', ({ params: { sessionId, message } }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(`${sessionId} ${id}`)?.(result);
  });
  session.on('NodeWorker.attachedToWorker', ({ params: { sessionId, workerInfo } }) => {
    const program = path.parse(workerInfo.url).name;
    const send = (method: string) => {
      const id = ++last;
      const answered = new Promise((resolve) => waiting.set(`${sessionId} ${id}`, resolve));
      const message = JSON.stringify({ id, method });
      return session.post('NodeWorker.sendMessageToWorker', { sessionId, message }).then(() => answered);
    };
    threads.push({ program, send });
  });
  await session.post('NodeWorker.enable', { waitForDebuggerOnStart: false });
  return threads;
}
