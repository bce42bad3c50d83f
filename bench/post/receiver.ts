import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { Proefnotify, sleutelVan } from '../../test/activities/post/notify/proefnotify';
import { SJABLOON } from '../../test/activities/post/notify/notifyregels';
import { runPart } from '../part';

/** What came in: of each message, by case and address, how often; and in how many mails. */
export interface Ontvangen {
  readonly messages: readonly (readonly [key: string, times: number])[];
  readonly mails: number;
  readonly bytes: number;
}

/** Where the receiving servers are. */
export interface Receivers {
  readonly smtpPort: number;
  readonly notify: { readonly url: string; readonly apiKey: string; readonly sjabloon: string };
}

const HEADING = /^\d+\. .*\((20\d\d-\d{5,})\)$/gm;
const TOP = /^Kenmerk: (20\d\d-\d{5,})$/gm;

/** A mail server that takes in everything; what a mail says is looked at afterwards. */
class Mailbox {
  private mails: { readonly aan: string; readonly bron: string }[] = [];
  private server: SMTPServer | undefined;
  port = 0;

  async open(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: 100,
      onData: (stream, { envelope }, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const bron = Buffer.concat(parts).toString('latin1');
          for (const { address } of envelope.rcptTo) this.mails.push({ aan: address, bron });
          done();
        });
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      if (this.server === undefined) resolve();
      else this.server.close(resolve);
      this.server = undefined;
    });
  }

  empty(): void {
    this.mails = [];
  }

  async received(): Promise<Ontvangen> {
    const messages = new Map<string, number>();
    for (const { aan, bron } of this.mails) {
      const { text = '' } = await simpleParser(Buffer.from(bron, 'latin1'), { skipHtmlToText: true });
      tally(messages, text, aan);
    }
    const bytes = this.mails.reduce((sum, { bron }) => sum + bron.length, 0);
    return { messages: [...messages], mails: this.mails.length, bytes };
  }
}

/** The messages in a mail: of several each has a numbered heading, of one the kenmerk stands at the top. */
function tally(messages: Map<string, number>, text: string, aan: string): void {
  const headings = [...text.matchAll(HEADING)].map(([, kenmerk]) => kenmerk ?? '');
  for (const kenmerk of headings.length > 0 ? headings : [...text.matchAll(TOP)].map(([, top]) => top ?? ''))
    messages.set(`${kenmerk} ${aan}`, (messages.get(`${kenmerk} ${aan}`) ?? 0) + 1);
}

function notifyReceived({ aangenomen }: Proefnotify): Ontvangen {
  const messages = new Map<string, number>();
  for (const { aan, body } of aangenomen) tally(messages, body, aan);
  const bytes = aangenomen.reduce((sum, { body }) => sum + body.length, 0);
  return { messages: [...messages], mails: aangenomen.length, bytes };
}

/** Whoever receives, in a process of its own; the bench asks it over HTTP what came. */
runPart(async () => {
  const [mailbox, notify] = [new Mailbox(), new Proefnotify()];
  await mailbox.open();
  const { url } = await notify.open();
  const apiKey = sleutelVan('proef');
  const answers: Record<string, () => Promise<unknown>> = {
    '/servers': () =>
      Promise.resolve({ smtpPort: mailbox.port, notify: { url, apiKey, sjabloon: SJABLOON.email } }),
    '/mail': () => mailbox.received(),
    '/notify': () => Promise.resolve(notifyReceived(notify)),
    '/empty': () => {
      mailbox.empty();
      notify.aangenomen.splice(0);
      return Promise.resolve({});
    },
    '/away': () => mailbox.close().then(() => ({})),
    '/back': () => mailbox.open().then(() => ({})),
  };
  const control = createServer((req, res) => {
    void answers[req.url ?? '']?.().then(
      (answer) => res.end(JSON.stringify(answer)),
      (error: unknown) => res.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => control.listen(0, '127.0.0.1', resolve));
  const { port } = control.address() as AddressInfo;
  const stop = async () => {
    control.closeAllConnections();
    control.close();
    await Promise.all([mailbox.close(), notify.close()]);
  };
  return { ready: { url: `http://127.0.0.1:${port}` }, stop };
});
