import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a message is answered. */
export type Answer = 'take' | 'refuse' | 'fail' | 'hang' | 'late' | 'die-before' | 'die-after';

/** One attempt, as the other side of the channel saw it. */
export interface Attempt {
  readonly id: string;
  readonly pid: number;
  readonly answer: Answer;
  readonly from: number;
  /** When it was answered, or the worker hung up; infinite while neither happened. */
  to: number;
  /** Whether the message arrived. */
  readonly arrived: boolean;
}

const STATUS: Partial<Record<Answer, number>> = { refuse: 422, fail: 503 };

/** The other side of a channel: gets messages over HTTP, answers each as it is told, and remembers everything. */
export class OtherSide {
  readonly attempts: Attempt[] = [];
  /** Kills the worker with this process id. */
  kill: (pid: number) => void = () => undefined;
  private readonly server: http.Server;

  /** @param answer what to do with the nth attempt at a message by a worker; stubborn: the channel does not stop when told to */
  constructor(
    private readonly answer: (id: string, nth: number, stubborn: boolean, pid: number) => Answer,
    private readonly lateMs: number,
  ) {
    this.server = http.createServer((req, res) => this.take(req, res));
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** Waits for the first attempt. */
  async begun(): Promise<void> {
    if (this.attempts.length === 0) await once(this.server, 'request');
  }

  /** The attempts at a message, in order. */
  of(id: string): Attempt[] {
    return this.attempts.filter((attempt) => attempt.id === id);
  }

  private take(req: http.IncomingMessage, res: http.ServerResponse): void {
    const [, pid = '', how, id = ''] = (req.url ?? '').split('/');
    const answer = this.answer(id, this.of(id).length, how === 'stubborn', Number(pid));
    const arrived = answer === 'take' || answer === 'late' || answer === 'die-after';
    const attempt: Attempt = {
      id,
      pid: Number(pid),
      answer,
      from: performance.now(),
      to: Infinity,
      arrived,
    };
    this.attempts.push(attempt);
    const end = () => (attempt.to = Math.min(attempt.to, performance.now()));
    res.on('close', end);
    if (answer === 'hang') return;
    if (answer === 'die-before' || answer === 'die-after') {
      this.kill(attempt.pid);
      return;
    }
    const done = () => {
      res.writeHead(STATUS[answer] ?? 200).end();
      end();
    };
    if (answer === 'late') setTimeout(done, this.lateMs);
    else done();
  }
}

/** Numbers from 0 up to 1, the same in every run. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
