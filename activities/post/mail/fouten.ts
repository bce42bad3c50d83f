import { BlijvendOnbezorgbaar, TijdelijkOnbezorgbaar } from '../kanaal';

/** What nodemailer tells of a failure. */
interface Smtpfout {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly response?: unknown;
  readonly responseCode?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly syscall?: unknown;
  readonly timeoutType?: unknown;
}

/**
 * What a failed handing over means. Final for its recipient is only what the server says of the recipient or of the text:
 * whatever may lie at us, at the server or at how both are set up is tried again. Nothing that names anybody, and no
 * secret, is in what comes out: only the command and the numbers that the server answered.
 */
export function mailfout(error: unknown): BlijvendOnbezorgbaar | TijdelijkOnbezorgbaar {
  const fout = (typeof error === 'object' && error !== null ? error : {}) as Smtpfout;
  const { responseCode: status, response } = fout;
  const command = typeof fout.command === 'string' ? fout.command : 'API';
  const number = typeof status === 'number' ? status : null;
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})/.exec(textOf(response))?.[1] ?? null;
  const [foutcode, blijvend] = oordeel(fout, command, number, enhanced);
  const text = [command, number, enhanced, sort(fout)].filter((part) => part !== null).join(' ');
  return blijvend ? new BlijvendOnbezorgbaar(foutcode, text) : new TijdelijkOnbezorgbaar(foutcode, text);
}

type Oordeel = readonly [foutcode: string, blijvend: boolean];

function oordeel(fout: Smtpfout, command: string, number: number | null, enhanced: string | null): Oordeel {
  if (number === null) return [geenAntwoord(fout, command), fout.code === 'EENVELOPE'];
  const subject = enhanced?.split('.').slice(1).join('.') ?? null;
  if (number === 552 || number === 452 || subject === '2.2') return ['postvak-vol', false];
  if (command.startsWith('AUTH') || number === 530 || number === 535) return ['aanmelding-geweigerd', false];
  if (number === 421 || command === 'CONN' || command === 'EHLO' || command === 'HELO')
    return ['server-weigert', false];
  if (command === 'STARTTLS') return ['geen-tls', false];
  if (number < 500) return ['later', false];
  // What is said of who sends, of our rights, or of the connection says nothing of the recipient.
  if (subject !== null && /^(7\.|1\.[78]$|4\.|5\.)/.test(subject)) return ['beleid-weigert', false];
  if (command === 'MAIL FROM') return ['afzender-geweigerd', false];
  if (command === 'RCPT TO') return ['adres-geweigerd', true];
  // Some servers say of the recipient only now what they knew before.
  if (subject !== null && /^[12]\./.test(subject)) return ['adres-geweigerd', true];
  return command === 'DATA' ? ['bericht-geweigerd', true] : ['server-weigert', false];
}

/** Why the server did not answer, or was not asked. */
function geenAntwoord({ code, message, cause }: Smtpfout, command: string): string {
  const reason = `${textOf(message)} ${textOf((cause as Smtpfout | undefined)?.code)}`;
  if (/certificate|CERT_|altname|self.signed/i.test(reason)) return 'certificaat';
  switch (code) {
    case 'EDNS':
    case 'ENOTFOUND':
      return 'server-onvindbaar';
    case 'ETIMEDOUT':
      return 'geen-antwoord';
    case 'EABORT':
      return 'te-lang';
    case 'ETLS':
      return 'geen-tls';
    case 'EAUTH':
    case 'ENOAUTH':
      return 'aanmelding-geweigerd';
    case 'EENVELOPE':
      return 'adres-ongeldig';
    case 'ESOCKET':
    case 'ECONNREFUSED':
      return command === 'CONN' ? 'geen-verbinding' : 'verbroken';
    case 'ECONNECTION':
    case 'ECONNRESET':
      return 'verbroken';
    default:
      return 'storing';
  }
}

/** The kind of a failure that is no answer of the server. */
function sort({ code, responseCode }: Smtpfout): string | null {
  return typeof responseCode !== 'number' && typeof code === 'string' ? code : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What is wrong with the server, or between it and us, whoever a mail is for. */
const STORINGEN: ReadonlySet<string> = new Set([
  'aanmelding-geweigerd',
  'afzender-geweigerd',
  'certificaat',
  'geen-antwoord',
  'geen-tls',
  'geen-verbinding',
  'server-onvindbaar',
]);

/** True for a failure that every other mail would meet as well. */
export function isStoring(foutcode: string): boolean {
  return STORINGEN.has(foutcode);
}

/** Why nodemailer says that nothing was handed over. */
const NIET_GEZEGD: ReadonlySet<unknown> = new Set([
  'EAUTH',
  'EDNS',
  'EENVELOPE',
  'ENOAUTH',
  'ENOTFOUND',
  'ETLS',
]);
const VOORAF: ReadonlySet<unknown> = new Set(['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT']);

/**
 * True when the server may have taken the mail all the same: the connection broke, or the time was over, and it gave no
 * answer that says no.
 */
export function isOnzeker(error: unknown): boolean {
  const { code, responseCode, syscall, timeoutType, cause } = (
    typeof error === 'object' && error !== null ? error : {}
  ) as Smtpfout;
  if (typeof responseCode === 'number' || NIET_GEZEGD.has(code) || VOORAF.has(timeoutType)) return false;
  return syscall !== 'connect' && (cause as Smtpfout | undefined)?.syscall !== 'connect';
}
