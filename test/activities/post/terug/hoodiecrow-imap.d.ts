declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net';

  interface HoodiecrowOptions {
    readonly plugins?: readonly string[];
    readonly users?: Readonly<Record<string, { readonly password: string }>>;
    readonly storage?: Readonly<Record<string, unknown>>;
  }
  interface Hoodiecrow {
    readonly server: Server;
    listen(port: number, done: () => void): void;
    close(done?: () => void): void;
    appendMessage(map: string, flags: readonly string[], internaldate: string | false, raw: string): void;
  }
  function hoodiecrow(options: HoodiecrowOptions): Hoodiecrow;
  export = hoodiecrow;
}
