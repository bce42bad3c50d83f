import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { LOOPBACK } from '../../../embedded/ports';

/** A way in between two programs over TCP, that can be made slow or closed. It reads nothing of what passes. */
export class Gate {
  private readonly open = new Set<Socket>();
  private slowMs = 0;
  private closed = false;

  private constructor(
    private readonly server: Server,
    private readonly target: number,
  ) {
    server.on('connection', (socket) => this.pass(socket));
  }

  /** Listens on a port of its own, and leads to this one. */
  static async before(target: number): Promise<Gate> {
    const server = createServer();
    server.listen(0, LOOPBACK);
    await once(server, 'listening');
    return new Gate(server, target);
  }

  get port(): number {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The gate does not listen.');
    return address.port;
  }

  /** Holds everything up for so many milliseconds, each way; 0 lets it pass. */
  slow(ms: number): void {
    this.slowMs = ms;
  }

  /** Breaks every connection, and lets no new one in until it is opened. */
  close(): void {
    this.closed = true;
    for (const socket of this.open) socket.destroy();
  }

  reopen(): void {
    this.closed = false;
  }

  async stop(): Promise<void> {
    this.close();
    const ended = once(this.server, 'close');
    this.server.close();
    await ended;
  }

  private pass(here: Socket): void {
    if (this.closed) {
      here.destroy();
      return;
    }
    const there = connect(this.target, LOOPBACK);
    for (const [from, to] of [
      [here, there],
      [there, here],
    ] as const) {
      from.setNoDelay(true);
      this.open.add(from);
      from.on('error', () => undefined);
      from.on('close', () => {
        this.open.delete(from);
        to.destroy();
      });
      from.on('data', (part) => this.carry(part, from, to));
      from.on('end', () => this.later(() => to.end()));
    }
  }

  private carry(part: Buffer, from: Socket, to: Socket): void {
    if (this.slowMs === 0 && !from.isPaused()) {
      if (!to.write(part)) {
        from.pause();
        to.once('drain', () => from.resume());
      }
      return;
    }
    // Held up as a whole, so that nothing overtakes anything.
    from.pause();
    setTimeout(() => {
      if (!to.destroyed) to.write(part);
      from.resume();
    }, this.slowMs);
  }

  private later(work: () => void): void {
    if (this.slowMs === 0) work();
    else setTimeout(work, this.slowMs);
  }
}
