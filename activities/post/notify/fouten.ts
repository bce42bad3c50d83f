import { isAxiosError } from 'axios';
import { z } from 'zod';
import { BlijvendOnbezorgbaar, TijdelijkOnbezorgbaar } from '../kanaal';

/** A failed call, and whether NotifyNL can have done what it was asked all the same. */
export interface Notifyfout {
  readonly fout: BlijvendOnbezorgbaar | TijdelijkOnbezorgbaar;
  /** False: it surely did not. */
  readonly onzeker: boolean;
}

const antwoord = z.object({ errors: z.array(z.object({ error: z.string(), message: z.string() })) });

/**
 * What a failed call means. Final for its recipient is only what NotifyNL says of the recipient or of the text; whatever
 * may lie at us, at the key, at the templates or at NotifyNL is tried again. Nothing that names anybody, and no secret, is
 * in what comes out: only the status, and the kind of error that NotifyNL names.
 */
export function notifyfout(error: unknown): Notifyfout {
  if (!isAxiosError(error)) return tijdelijk('notify-storing', 'an answer that is not of NotifyNL', true);
  if (error.response === undefined) return geenAntwoord(error.code ?? '', error.message);
  const status: number = error.response.status;
  const gelezen = antwoord.safeParse(error.response.data);
  const errors = gelezen.success ? gelezen.data.errors : [];
  const soorten = errors.map((een) => een.error.replace(/\W/g, '').slice(0, 60));
  const text = ['NotifyNL', status, ...new Set(soorten)].join(' ');
  const gezegd = errors.map(({ error: soort, message }) => `${soort} ${message}`).join('\n');
  if (status >= 500) return tijdelijk('notify-storing', text, true);
  if (status === 429)
    return tijdelijk(/TooManyRequests/.test(gezegd) ? 'notify-daglimiet' : 'notify-te-snel', text);
  if (status === 401 || status === 403) return tijdelijk(geweigerd(gezegd), text);
  if (status !== 400 || !gelezen.success) return tijdelijk('notify-weigert', text);
  const code = GEBREKEN.find(([woorden]) => woorden.test(gezegd))?.[1] ?? 'notify-weigert';
  return BLIJVEND.has(code)
    ? { fout: new BlijvendOnbezorgbaar(code, text), onzeker: false }
    : tijdelijk(code, text);
}

/** What the words of an answer 400 are about; the first that fits counts. */
const GEBREKEN: readonly (readonly [woorden: RegExp, code: string])[] = [
  [/trial mode|team.?only|team api key|not allowed to send/i, 'notify-niet-toegestaan'],
  [/too long|cannot be longer/i, 'notify-te-lang'],
  [/template|personalisation/i, 'notify-sjabloon'],
  [
    /phone_number|InvalidPhone|mobile|telefoonnummer|too many digits|not enough digits|country prefix|letters or symbols/i,
    'notify-nummer',
  ],
  [/email_address|InvalidEmail|valid email/i, 'notify-e-mailadres'],
  [/address|postcode|dutch city/i, 'notify-postadres'],
];
const BLIJVEND = new Set(['notify-te-lang', 'notify-nummer', 'notify-e-mailadres', 'notify-postadres']);

function geweigerd(gezegd: string): string {
  if (/clock/i.test(gezegd)) return 'notify-klok';
  return /trial mode|team/i.test(gezegd) ? 'notify-niet-toegestaan' : 'notify-sleutel';
}

/** Before there was a connection nothing can have been done. */
function geenAntwoord(code: string, message: string): Notifyfout {
  const text = `NotifyNL ${code.replace(/\W/g, '').slice(0, 60)}`;
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code)) return tijdelijk('notify-certificaat', text);
  switch (code) {
    case 'ECONNREFUSED':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return tijdelijk('notify-geen-verbinding', text);
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return tijdelijk('notify-onvindbaar', text);
    case 'ERR_CANCELED':
      return tijdelijk('te-lang', text, true);
    case 'ECONNABORTED':
    case 'ETIMEDOUT':
      return tijdelijk('notify-geen-antwoord', text, true);
    case 'ECONNRESET':
    case 'EPIPE':
      return tijdelijk('notify-verbroken', text, true);
    default:
      return tijdelijk(/hang up/.test(message) ? 'notify-verbroken' : 'notify-storing', text, true);
  }
}

function tijdelijk(code: string, text: string, onzeker = false): Notifyfout {
  return { fout: new TijdelijkOnbezorgbaar(code, text), onzeker };
}
