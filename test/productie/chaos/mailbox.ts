import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { LOOPBACK } from '../../../embedded/ports';

/** A mail server that takes in everything, and counts how often each mail came. */
export class Mailbox {
  /** How often a mail came, by the part of its Message-ID before the `@`. */
  readonly came = new Map<string, number>();

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<Mailbox> {
    const came = (source: string) => {
      const id = /^message-id:\s*<([^@>]+)@/im.exec(source)?.[1];
      if (id !== undefined) box.came.set(id, (box.came.get(id) ?? 0) + 1);
    };
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: 100,
      onData: (stream, _session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          came(Buffer.concat(parts).toString('latin1'));
          done();
        });
      },
    });
    server.on('error', () => undefined);
    const box = new Mailbox(server);
    await new Promise<void>((listening) => server.listen(0, LOOPBACK, listening));
    return box;
  }

  get url(): string {
    return `smtp://${LOOPBACK}:${(this.server.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((closed) => this.server.close(() => closed()));
  }
}
