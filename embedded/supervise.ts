import { setTimeout as sleep } from 'node:timers/promises';
import { LOOPBACK } from './ports';
import { startOf } from './processes';
import type { Shutdown } from './shutdown';

/** A server of our own, as far as keeping it up goes. */
export interface Server {
  pid: number;
  port: number;
  stop(): Promise<void>;
}

/** How a server is started and ended. */
export interface Supervised<T extends Server> {
  name: string;
  /** Starts it, or adopts the one that runs; `earlier` is the one that died, whose ports it must have. */
  start(earlier?: T): Promise<T>;
  /** Ends whatever of it runs, also when `start` has rejected. */
  end(): Promise<void>;
}

const LOOK_MS = 500;
/** A server that lived this long died of something new. */
const LIVED_MS = 60_000;
/** A process that was killed may hold its port and files for a moment. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** From this try on only one in so many is told. */
const MANY = 5;

/** How long to wait before the nth start in a row: the earlier ones did not come up, or died soon. */
export function waitBefore(nth: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** (nth - 1), LONGEST_WAIT_MS);
}

/** What to say of the nth start that failed; nothing when as much was said not long ago. */
export function lineAbout(name: string, tries: number, waitMs: number, reason: string): string | undefined {
  const again = `${waitMs / 1_000} s`;
  if (tries < MANY) return `${name} did not start (try ${tries}), again in ${again}: ${reason}`;
  if (tries % MANY !== 0) return undefined;
  return `${name} is still down after ${tries} tries, trying on every ${again}; cases wait and are not lost: ${reason}`;
}

/** Waits until the process of a server is gone; a pid that somebody else got is a process that is gone. */
async function death({ pid }: Server, started: string | undefined, signal: AbortSignal): Promise<void> {
  do await sleep(LOOK_MS, undefined, { signal });
  while (started !== undefined && startOf(pid) === started);
}

/** Keeps one server up: the one place that starts it again, and only after it was seen dead. */
class Keeper<T extends Server> {
  private server: T | undefined;
  /** How many starts in a row are needed: after one that did not come up or died soon, one more. */
  private starts = 0;
  private readonly work: Promise<void>;

  constructor(
    private readonly what: Supervised<T>,
    first: T,
    private readonly signal: AbortSignal,
    private readonly say: (line: string) => void,
  ) {
    this.work = this.keepUp(first).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }

  /** Ends the server, after a start that is under way; only once `signal` is aborted. */
  async stop(): Promise<void> {
    await Promise.allSettled([this.work]);
    await this.server?.stop();
    await this.what.end();
  }

  private async keepUp(first: T): Promise<void> {
    const { name } = this.what;
    const address = `${LOOPBACK}:${first.port}`;
    for (let server = first; ;) {
      this.server = server;
      const since = Date.now();
      await death(server, startOf(server.pid), this.signal);
      this.server = undefined;
      this.starts = Date.now() - since > LIVED_MS ? 1 : this.starts + 1;
      this.say(`${name} (process ${server.pid}) died: it is started again on ${address} ...`);
      server = await this.startAgain(server);
      if (!this.signal.aborted) this.say(`${name} runs again on ${address} (process ${server.pid}).`);
    }
  }

  private async startAgain(earlier: T): Promise<T> {
    for (let tries = 1; ; tries++) {
      await sleep(waitBefore(this.starts), undefined, { signal: this.signal });
      try {
        const server = await this.what.start(earlier);
        if (server.port === earlier.port) return server;
        await server.stop();
        throw new Error(`it came up on port ${server.port} instead of ${earlier.port}.`);
      } catch (error) {
        this.starts += 1;
        const reason = error instanceof Error ? error.message : String(error);
        const line = lineAbout(this.what.name, tries, waitBefore(this.starts), reason);
        if (line !== undefined) this.say(line);
      }
    }
  }
}

/**
 * Brings up a server and keeps it up until `shutdown`: when its process dies it is started again on the same port and
 * data, after a second and then longer ones, for as long as it takes. A first start that fails rejects, and leaves nothing
 * running.
 */
export function launchSupervised<T extends Server>(
  what: Supervised<T>,
  shutdown: Shutdown,
  say: (line: string) => void,
): Promise<T> {
  return shutdown.launch(what.name, async () => {
    try {
      const first = await what.start();
      const keeper = new Keeper(what, first, shutdown.signal, say);
      return { ...first, stop: () => keeper.stop() };
    } catch (error) {
      await what.end();
      throw error;
    }
  });
}
