import type { AddressInfo } from 'node:net';
import hoodiecrow from 'hoodiecrow-imap';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import type { Postbusserver } from '../../../../activities/post/terug/postbus';

/** What a server says of a mail that it sends back. */
export interface Melding {
  readonly actie?: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';
  readonly status?: string;
  readonly ontvanger?: string;
  /** The part that carries the mail; null: it does not come along. */
  readonly origineel?: 'message/rfc822' | 'text/rfc822-headers' | null;
  readonly envelopId?: string;
}

const USER = 'terug@voorbeeld.nl';
const WACHTWOORD = 'geheim-wachtwoord-88';

/** A real mail server for one mailbox: what is sent to it over SMTP can be read over IMAP. */
export class Postkantoor {
  private imap = this.nieuw();
  private port = 0;
  private readonly smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        this.imap.appendMessage('INBOX', [], false, Buffer.concat(parts).toString('latin1'));
        done();
      });
    },
  });

  async open(): Promise<Postbusserver> {
    await new Promise<void>((resolve) => this.smtp.listen(0, '127.0.0.1', resolve));
    await this.opnieuw();
    return {
      host: '127.0.0.1',
      port: this.port,
      tls: 'geen',
      user: USER,
      map: 'INBOX',
      aanmelding: { soort: 'wachtwoord', password: WACHTWOORD },
    };
  }

  /** The IMAP server starts again with an empty mailbox, on the port it had. */
  async opnieuw(): Promise<void> {
    await new Promise<void>((resolve) => this.imap.listen(this.port, resolve));
    this.port = (this.imap.server.address() as AddressInfo).port;
  }

  /** Only the IMAP server ends. */
  async weg(): Promise<void> {
    await new Promise<void>((resolve) => this.imap.close(() => resolve()));
    this.imap = this.nieuw();
  }

  async close(): Promise<void> {
    await this.weg();
    await new Promise<void>((resolve) => this.smtp.close(() => resolve()));
  }

  /** Sends a mail to the mailbox, as any server would. */
  async stuur(raw: string): Promise<void> {
    const { port } = this.smtp.server.address() as AddressInfo;
    const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
    await transport.sendMail({ envelope: { from: '', to: [USER] }, raw });
    transport.close();
  }

  /** Sends a mail back with a report (RFC 3464). */
  stuurTerug(bron: string, melding: Melding = {}): Promise<void> {
    return this.stuur(rapport(bron, melding));
  }

  private nieuw() {
    return hoodiecrow({
      plugins: ['ID', 'SASL-IR', 'AUTH-PLAIN', 'NAMESPACE', 'UNSELECT', 'UIDPLUS', 'LITERALPLUS'],
      users: { [USER]: { password: WACHTWOORD } },
      storage: { INBOX: {} },
    });
  }
}

/** A report on a mail, as Postfix makes one. */
export function rapport(
  bron: string,
  {
    actie = 'failed',
    status = '5.1.1',
    ontvanger = 'ada@voorbeeld.nl',
    origineel = 'text/rfc822-headers',
    envelopId,
  }: Melding,
): string {
  const kop = bron.split('\r\n\r\n')[0] ?? '';
  return [
    'From: MAILER-DAEMON@mx.voorbeeld.nl (Mail Delivery System)',
    `To: ${USER}`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="GRENS"',
    '',
    '--GRENS',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '',
    '--GRENS',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.voorbeeld.nl',
    ...(envelopId === undefined ? [] : [`Original-Envelope-Id: ${envelopId}`]),
    'Arrival-Date: Mon, 30 Nov 2026 09:00:00 +0100 (CET)',
    '',
    `Final-Recipient: rfc822; ${ontvanger}`,
    `Action: ${actie}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mx.elders.nl',
    `Diagnostic-Code: smtp; 550 ${status} <${ontvanger}>: Recipient address`,
    '    rejected: User unknown',
    '',
    ...(origineel === null
      ? []
      : ['--GRENS', `Content-Type: ${origineel}`, '', origineel === 'message/rfc822' ? bron : kop, '']),
    '--GRENS--',
    '',
  ].join('\r\n');
}
