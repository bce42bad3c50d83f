import type { AddressInfo } from 'node:net';
import { format } from 'node:util';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import type { Mailserver } from '../../../../activities/post/mail/server';

/** A mail as the server has it. */
interface Gekregen {
  readonly mail: ParsedMail;
  /** To whom it was handed over, which is not what it says itself. */
  readonly aan: readonly string[];
  readonly van: string;
  readonly bron: string;
  readonly versleuteld: boolean;
}

/** What a server can do otherwise; a text is the answer with which it refuses. */
interface Kuren {
  /** At the address of a recipient. */
  rcpt?: (adres: string) => string | undefined;
  /** After the whole mail was taken in. */
  data?: (mail: ParsedMail) => string | undefined;
  from?: () => string | undefined;
  /** After the mail was taken in and kept: the connection is dropped without an answer. */
  verbreekNaData?: () => boolean;
  /** Milliseconds before it answers a recipient. */
  traag?: number;
}

/** A real mail server for one test file, with whatever moods a test gives it; empty at the start of each test. */
export class Proefserver {
  readonly gekregen: Gekregen[] = [];
  kuren: Kuren = {};
  /** Every recipient as it was asked for, taken or not. */
  readonly gevraagd: string[] = [];
  /** How often somebody connected. */
  verbonden = 0;
  private server: SMTPServer | undefined;
  private port = 0;

  /** Listens on a free port of this computer, with these settings of its own. */
  async open(opties: SMTPServerOptions = {}): Promise<Mailserver> {
    this.server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      hideSMTPUTF8: false,
      closeTimeout: 100,
      logger: this.logger(),
      ...opties,
      onConnect: (_session, done) => {
        this.verbonden++;
        done();
      },
      onMailFrom: (_address, _session, done) => done(weiger(this.kuren.from?.())),
      onRcptTo: ({ address }, _session, done) => {
        setTimeout(() => done(weiger(this.kuren.rcpt?.(address))), this.kuren.traag ?? 0).unref();
      },
      // Who breaks off in the middle of a mail has not sent it.
      onData: (stream, session, done) => void this.take(stream, session, done).catch(() => undefined),
    });
    this.server.on('error', () => undefined);
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.server.address() as AddressInfo).port;
    return {
      host: '127.0.0.1',
      port: this.port,
      tls: 'geen',
      user: undefined,
      password: undefined,
      van: { naam: 'Doorbraak Groningen', adres: 'doorbraak@voorbeeld.nl' },
      antwoord: undefined,
      dkim: undefined,
    };
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      if (this.server === undefined) resolve();
      else this.server.close(resolve);
      this.server = undefined;
    });
  }

  private async take(
    stream: NodeJS.ReadableStream,
    session: SMTPServerSession,
    done: (error?: Error | null) => void,
  ): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(Buffer.from(part as Buffer));
    const bron = Buffer.concat(parts).toString('utf8');
    const mail = await simpleParser(bron);
    const weigering = this.kuren.data?.(mail);
    if (weigering !== undefined) return done(weiger(weigering));
    const { mailFrom, rcptTo } = session.envelope;
    this.gekregen.push({
      mail,
      bron,
      aan: rcptTo.map(({ address }) => address),
      van: mailFrom === false ? '' : mailFrom.address,
      versleuteld: session.secure,
    });
    if (this.kuren.verbreekNaData?.() === true) this.hangUp();
    else done();
  }

  private logger(): SMTPServerOptions['logger'] {
    const hear = (_about: unknown, ...words: unknown[]) => {
      const [, asked] = /RCPT TO:(.*)$/.exec(format(...words)) ?? [];
      if (asked !== undefined) this.gevraagd.push(asked);
    };
    return {
      trace: hear,
      debug: hear,
      info: hear,
      warn: hear,
      error: hear,
      fatal: hear,
      level: () => undefined,
    };
  }

  /** Drops every connection as a server does whose power fails. */
  private hangUp(): void {
    const { connections } = this.server as unknown as {
      connections: Set<{ _socket: { destroy(): void } }>;
    };
    for (const { _socket } of connections) _socket.destroy();
  }
}

function weiger(answer: string | undefined): Error | null {
  if (answer === undefined) return null;
  const [, code = '550', text = ''] = /^(\d{3}) (.*)$/s.exec(answer) ?? [];
  return Object.assign(new Error(text), { responseCode: Number(code) });
}

/** The names and addresses of a header. */
export function adressenVan(kop: AddressObject | AddressObject[] | undefined) {
  return [kop ?? []].flat().flatMap(({ value }) => value.map(({ name, address }) => ({ name, address })));
}
