/** What a failure is about: one case, the whole case system, or what is known of its types. */
export type Omvang = 'zaak' | 'systeem' | 'typen';

/**
 * A call that did not give what it was for, or a case that cannot be registered now. Later may always work: the cause is
 * mended in the case system, by us or by itself. Its text names nobody: no body of an answer comes in it.
 */
export class ZgwFout extends Error {
  override readonly name = 'ZgwFout';

  /**
   * @param code what is wrong, in a word: pages explain it
   * @param text what the case system said, in its own codes, or what is missing
   * @param wachtMs how long it asked to be left alone
   */
  constructor(
    readonly code: string,
    text: string,
    readonly omvang: Omvang,
    readonly wachtMs: number | null = null,
  ) {
    super(text);
  }
}

/** Nothing is wrong; it is only too early for what comes next. */
export class NogNiet extends Error {
  override readonly name = 'NogNiet';

  constructor(readonly wachtMs: number) {
    super('too early');
  }
}

/** What codes of the network mean. */
const NETWERK: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'geen-verbinding',
  EHOSTUNREACH: 'geen-verbinding',
  ENETUNREACH: 'geen-verbinding',
  ENOTFOUND: 'server-onvindbaar',
  EAI_AGAIN: 'server-onvindbaar',
  ECONNRESET: 'verbroken',
  UND_ERR_SOCKET: 'verbroken',
  EPIPE: 'verbroken',
  UND_ERR_HEADERS_TIMEOUT: 'te-lang',
  UND_ERR_BODY_TIMEOUT: 'te-lang',
  UND_ERR_CONNECT_TIMEOUT: 'geen-verbinding',
};
/** A certificate that does not hold has many codes. */
const CERTIFICAAT = /CERT|SELF_SIGNED|ERR_TLS|UNABLE_TO_VERIFY/;

/** A call that got no answer. */
export function vanNetwerk(error: unknown): ZgwFout {
  const { name, cause } = error as { name?: unknown; cause?: { code?: unknown } };
  if (name === 'TimeoutError' || name === 'AbortError')
    return new ZgwFout('te-lang', 'no answer in time', 'zaak');
  const said = cause?.code ?? (error as { code?: unknown }).code;
  const code = typeof said === 'string' ? said : 'unknown';
  if (CERTIFICAAT.test(code)) return new ZgwFout('certificaat', code, 'systeem');
  const known = NETWERK[code];
  // One connection can break by itself; nobody who listens is no matter of one case.
  const omvang = known === 'geen-verbinding' || known === 'server-onvindbaar' ? 'systeem' : 'zaak';
  return new ZgwFout(known ?? 'verbroken', code, omvang);
}

/** What of an answer that refuses is kept: codes and names of fields, never a value. */
function gezegd(status: number, body: unknown): string {
  const { code, invalidParams } = (typeof body === 'object' && body !== null ? body : {}) as {
    code?: unknown;
    invalidParams?: unknown;
  };
  const params = (Array.isArray(invalidParams) ? invalidParams : [])
    .slice(0, 10)
    .map(
      (param: { name?: unknown; code?: unknown } | null) => `${woord(param?.name)} (${woord(param?.code)})`,
    );
  return [String(status), ...(code === undefined ? [] : [woord(code)]), ...params].join(' ').slice(0, 300);
}

function woord(value: unknown): string {
  return typeof value === 'string' ? value.replace(/[^A-Za-z_.-]/g, '').slice(0, 60) : '?';
}

/** With these codes a case system says 403 to whom it does not know: those of its JWT, and of no sign-in at all. */
const ONBEKEND: ReadonlySet<unknown> = new Set([
  ...['invalid-jwt-signature', 'invalid-client-identifier', 'missing-client-identifier', 'jwt-decode-error'],
  ...['jwt-expired', 'not_authenticated'],
]);

/** An answer that refuses, by its status. */
export function vanStatus(status: number, body: unknown, retryAfter: string | null): ZgwFout {
  const text = gezegd(status, body);
  switch (status) {
    case 400:
      return new ZgwFout('geweigerd', text, 'typen');
    case 401:
      return new ZgwFout('aanmelding-geweigerd', text, 'systeem');
    case 403:
      if (ONBEKEND.has((body as { code?: unknown } | null | undefined)?.code))
        return new ZgwFout('aanmelding-geweigerd', text, 'systeem');
      return new ZgwFout('geen-recht', text, 'zaak');
    case 404:
    case 410:
      return new ZgwFout('weg', text, 'typen');
    case 406:
    case 412:
      return new ZgwFout('voorwaarde', text, 'zaak');
    case 409:
      return new ZgwFout('botsing', text, 'zaak');
    case 413:
      return new ZgwFout('te-groot', text, 'zaak');
    case 429:
      return new ZgwFout('te-druk', text, 'systeem', seconds(retryAfter));
    case 502:
    case 503:
    case 504:
      return new ZgwFout('buiten-dienst', text, 'systeem', seconds(retryAfter));
    default:
      return new ZgwFout(status >= 500 ? 'storing' : 'vreemd-antwoord', text, 'zaak');
  }
}

const LONGEST_S = 3_600;

function seconds(retryAfter: string | null): number | null {
  return retryAfter !== null && /^\d{1,6}$/.test(retryAfter)
    ? Math.min(Number(retryAfter), LONGEST_S) * 1_000
    : null;
}
