import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A way to a server that can be closed for real: connections break, and new ones are refused until it is open again. */
export class Doorgang {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  private port = 0;

  /** `naar` is the address of the server, as `host:port`. */
  constructor(private readonly naar: string) {}

  /** Where the way begins; only once it has been opened. */
  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** Opens the way, at the same address as before. */
  async open(): Promise<void> {
    const [host = '', port = ''] = this.naar.split(':');
    const server = createServer((van) => {
      const naar = connect(Number(port), host);
      for (const [hier, daar] of [
        [van, naar],
        [naar, van],
      ] as const) {
        this.sockets.add(hier);
        hier.on('error', () => undefined);
        hier.on('close', () => {
          this.sockets.delete(hier);
          daar.destroy();
        });
        hier.pipe(daar);
      }
    });
    await new Promise<void>((resolve, reject) =>
      server.once('error', reject).listen(this.port, '127.0.0.1', resolve),
    );
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  /** Breaks what is connected and lets nobody through. */
  async sluit(): Promise<void> {
    const { server } = this;
    if (server === null) return;
    this.server = null;
    const dicht = new Promise((resolve) => server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await dicht;
  }
}
