import dns, { type LookupAddress, type LookupOptions } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { hostVan, isGeslotenIp, watMagNiet, type Toegestaan } from '../../dossier/abonnementen/adres';

/** Why a delivery did not reach a receiver that answers; the code is shown, and names nobody. */
export class NietBezorgd extends Error {
  override readonly name = 'NietBezorgd';

  constructor(readonly code: 'geen-verbinding' | 'te-lang' | 'adres-geweigerd' | 'certificaat') {
    super(code);
  }
}

/** What a receiver answered. */
export interface Antwoord {
  readonly status: number;
  /** How long it asks to wait; null: it does not say. */
  readonly wachtMs: number | null;
}

/** Delivers a body at an address. Rejects with `NietBezorgd` when nothing there answers. */
export type Zender = (
  adres: string,
  koppen: Readonly<Record<string, string>>,
  inhoud: string,
  sendMs: number,
) => Promise<Antwoord>;

type Naslag = (
  host: string,
  options: LookupOptions & { all: true },
  klaar: (error: NodeJS.ErrnoException | null, adressen: LookupAddress[]) => void,
) => void;

/**
 * Sends over connections of its own, only to addresses that may be: a name is looked up once, every address it leads to is
 * judged, and to one of those is connected, so that no later look-up can lead elsewhere. A redirect is an answer as any
 * other, and not followed.
 */
export function zender(magIntern: Toegestaan, naslag: Naslag = dns.lookup): Zender {
  return (adres, koppen, inhoud, sendMs) =>
    new Promise((resolve, reject) => {
      if (watMagNiet(adres, magIntern) !== null) {
        reject(new NietBezorgd('adres-geweigerd'));
        return;
      }
      const url = new URL(adres);
      const host = hostVan(url);
      const lichaam = Buffer.from(inhoud);
      const options: https.RequestOptions = {
        method: 'POST',
        headers: { ...koppen, 'content-length': lichaam.length },
        agent: false,
        signal: AbortSignal.timeout(sendMs),
        lookup: gecontroleerd(naslag, magIntern),
      };
      const { request } = url.protocol === 'https:' ? https : http;
      const vraag = request(url, options, (res) => {
        const { statusCode: status = 0, headers } = res;
        resolve({ status, wachtMs: wacht(headers['retry-after']) });
        // What it says besides is nobody's business: nothing of it is kept.
        res.on('error', () => undefined);
        res.destroy();
      });
      // Also where no name was looked up: what is really connected to is what counts.
      vraag.on('socket', (socket) =>
        socket.once('connect', () => {
          const { remoteAddress = '' } = socket;
          if (!magIntern.hosts.has(host) && isGeslotenIp(remoteAddress, magIntern))
            vraag.destroy(new NietBezorgd('adres-geweigerd'));
        }),
      );
      vraag.on('error', (error) => reject(waarom(error)));
      vraag.end(lichaam);
    });
}

type Opzoeken = NonNullable<https.RequestOptions['lookup']>;

/** Looks a name up, and refuses it when anything it leads to is closed. */
function gecontroleerd(naslag: Naslag, magIntern: Toegestaan): Opzoeken {
  return (host, options, klaar) => {
    // Of a name that leads nowhere Node gives no list, whatever its types say.
    naslag(host, { ...options, all: true }, (error, gevonden?) => {
      const adressen = gevonden ?? [];
      const [eerste] = adressen;
      if (error !== null || eerste === undefined) {
        klaar(error ?? new NietBezorgd('geen-verbinding'), []);
        return;
      }
      const mag =
        magIntern.hosts.has(host.toLowerCase()) ||
        adressen.every(({ address }) => isIP(address) !== 0 && !isGeslotenIp(address, magIntern));
      if (!mag) klaar(new NietBezorgd('adres-geweigerd'), []);
      else if (options.all === true) klaar(null, adressen);
      else klaar(null, eerste.address, eerste.family);
    });
  };
}

function waarom(error: Error & { readonly code?: string }): NietBezorgd {
  if (error instanceof NietBezorgd) return error;
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return new NietBezorgd('te-lang');
  const { code = '' } = error;
  return new NietBezorgd(/CERT|SIGNATURE|ERR_TLS|ALTNAME/.test(code) ? 'certificaat' : 'geen-verbinding');
}

/** How long a receiver asks to wait at most. */
const LONGEST_MS = 3_600_000;

/** `Retry-After` in milliseconds, in seconds or as a date. */
function wacht(kop: string | undefined): number | null {
  if (kop === undefined) return null;
  const ms = /^\d{1,9}$/.test(kop) ? Number(kop) * 1_000 : Date.parse(kop) - Date.now();
  return Number.isFinite(ms) && ms > 0 ? Math.min(ms, LONGEST_MS) : null;
}
