import { HttpSender } from './http';
import { startPart } from './part';
import type { Servers } from './servers';
import type { Used } from './watch';

/** CPU time in milliseconds. */
export interface CpuUse {
  worker: number;
  front: number;
}

/** The two processes of a side, as production has them: a worker, and what listens to HTTP in front of it. */
export interface Pair {
  http: HttpSender;
  /**
   * Begins to see what the two use, and to profile them when it is told where to; what it answers ends that.
   */
  watch: (profiles?: string) => Promise<() => Promise<CpuUse>>;
  stop: () => Promise<void>;
}

/** Starts both and waits until they are ready. */
export async function startPair(files: Record<keyof CpuUse, string>, given: Servers): Promise<Pair> {
  const worker = await startPart(files.worker, given);
  const front = await startPart(files.front, given).catch(async (error: unknown) => {
    await worker.stop();
    throw error;
  });
  const http = new HttpSender(front.ready.url ?? '');
  return {
    http,
    watch: async (profiles) => {
      const of = (name: string) => (profiles === undefined ? undefined : `${profiles}-${name}`);
      const ends: [() => Promise<Used>, () => Promise<Used>] = await Promise.all([
        worker.watch(of('worker')),
        front.watch(of('front')),
      ]);
      return async () => {
        const [ofWorker, ofFront] = await Promise.all(ends.map((end) => end()));
        return { worker: ofWorker?.cpuMs ?? NaN, front: ofFront?.cpuMs ?? NaN };
      };
    },
    stop: async () => {
      http.close();
      await front.stop();
      await worker.stop();
    },
  };
}
