import { pause } from './processes';

/** A Ctrl-C reaches us twice (from the terminal and from npm): signals this close together are one. */
const SAME_KEYSTROKE_MS = 400;

/** How long a part may take before the next one is stopped all the same. */
const PATIENCE_MS = 20_000;

interface Part {
  name: string;
  stop(): Promise<void> | void;
  /** A second Ctrl-C does not wait for this part. */
  maySkip: boolean;
}

/** Thrown in the middle of a start that was told to stop. */
export class Stopped extends Error {}

/** Stops what was started, the last first, once; a second signal only makes it faster. */
export class Shutdown {
  private readonly parts: Part[] = [];
  private starting: Promise<unknown> = Promise.resolve();
  private running: Promise<void> | undefined;
  private lastSignal = 0;
  private hurry: () => void = () => undefined;
  private readonly hurried = new Promise<void>((resolve) => (this.hurry = resolve));
  private readonly told = new AbortController();
  /** Aborted as soon as we are told to stop. */
  readonly signal = this.told.signal;
  private readonly begun = new Promise<void>((resolve) =>
    this.signal.addEventListener('abort', () => resolve()),
  );

  /** The start itself: stopping waits until it has noticed, so that nothing comes up behind our back. */
  during(starting: Promise<unknown>): void {
    this.starting = starting.catch(() => undefined);
  }

  /** Remembers what to stop, and ends a start that was told to stop meanwhile. */
  add(name: string, stop: Part['stop'], maySkip = false): void {
    this.parts.push({ name, stop, maySkip });
    this.check();
  }

  /**
   * Brings up a server and remembers to stop it before it is there: told to stop in between, however impatiently, we
   * wait for it and stop it.
   */
  async launch<T extends { stop(): Promise<void> }>(name: string, start: () => Promise<T>): Promise<T> {
    this.check();
    const work = start();
    const stop = () =>
      work.then(
        (server) => server.stop(),
        () => undefined,
      );
    this.add(name, stop);
    const server = await work;
    this.check();
    return server;
  }

  /** Ends a start that was told to stop. */
  check(): void {
    if (this.running) throw new Stopped();
  }

  /** Waits for something long that need not be finished when we are told to stop. */
  async unlessStopped<T>(work: Promise<T>): Promise<T> {
    work.catch(() => undefined);
    const done = await Promise.race([work, this.begun]);
    this.check();
    return done as T;
  }

  /** Stops all parts in reverse order; the same promise for whoever asks again. */
  run(): Promise<void> {
    this.told.abort();
    this.running ??= this.stopAll();
    return this.running;
  }

  /** Makes Ctrl-C, a closed terminal and `kill` stop everything in order and then end the process. */
  listen(say: (line: string) => void): void {
    const onSignal = () => {
      const now = Date.now();
      const again = now - this.lastSignal < SAME_KEYSTROKE_MS;
      this.lastSignal = now;
      if (again) return;
      if (this.running) {
        say('Stopping without waiting for work in progress ...');
        this.hurry();
        return;
      }
      say('Stopping ... (Ctrl-C again: do not wait for work in progress)');
      void this.run().then(() => process.exit(0));
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  }

  private async stopAll(): Promise<void> {
    await Promise.race([this.starting, this.hurried, pause(PATIENCE_MS)]);
    for (let part = this.parts.pop(); part !== undefined; part = this.parts.pop()) {
      const { name, maySkip } = part;
      const stopped = Promise.resolve()
        .then(() => part.stop())
        .catch((error: unknown) => process.stderr.write(`${name}: ${String(error)}\n`));
      await Promise.race(maySkip ? [stopped, this.hurried, pause(PATIENCE_MS)] : [stopped]);
    }
  }
}
