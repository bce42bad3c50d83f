import axios from 'axios';
import { NotifyClient } from 'notifications-node-client';
import { z } from 'zod';
import type { Notifyweg } from './sjablonen';

/** Where NotifyNL is, and the key of the service there: see `settings/notify.ts`. */
export interface Notifyserver {
  readonly url: string;
  readonly apiKey: string;
}

/** One message for one recipient, by one way. */
export interface Notifyzending {
  readonly weg: Notifyweg;
  readonly sjabloon: string;
  /** Address for mail, or number of a phone; for a letter it stands in the personalisation. */
  readonly aan: string;
  readonly personalisatie: Readonly<Record<string, string>>;
  /** The key under which NotifyNL has it. */
  readonly referentie: string;
}

/** Something that NotifyNL has. */
export interface Melding {
  readonly id: string;
  /** In its own word. */
  readonly stand: string;
}

/** The API of NotifyNL, as far as it is used. Both reject with what the HTTP client says: see `notifyfout`. */
export interface Notify {
  /** Hands one over; resolves with what NotifyNL calls it. */
  verstuur(zending: Notifyzending, signal: AbortSignal): Promise<string>;
  /** What it has under a key. It knows seven days back, and only what was sent with a key of the same kind. */
  zoek(referentie: string, signal: AbortSignal): Promise<Melding[]>;
}

/** Milliseconds; NotifyNL itself gives up a request after thirty seconds. */
const TIMEOUT_MS = 35_000;
const BYTES = 1024 * 1024;

const aangenomen = z.object({ id: z.string().min(1).max(100) });
const gevonden = z.object({
  notifications: z.array(z.object({ id: z.string(), reference: z.string().nullish(), status: z.string() })),
});

/** NotifyNL at an address. Nothing is logged; what it redirects to is not asked. */
export function notify({ url, apiKey }: Notifyserver): Notify {
  const client = (signal: AbortSignal) => {
    const een = new NotifyClient(url.replace(/\/+$/, ''), apiKey);
    een.setClient(
      axios.create({
        signal,
        timeout: TIMEOUT_MS,
        maxRedirects: 0,
        maxContentLength: BYTES,
        maxBodyLength: BYTES,
      }),
    );
    return een;
  };
  return {
    verstuur: async ({ weg, sjabloon, aan, personalisatie, referentie }, signal) => {
      const een = client(signal);
      const opties = { personalisation: personalisatie, reference: referentie };
      switch (weg) {
        case 'e-mail':
          return aangenomen.parse((await een.sendEmail(sjabloon, aan, opties)).data).id;
        case 'sms':
          return aangenomen.parse((await een.sendSms(sjabloon, aan, opties)).data).id;
        case 'brief':
          return aangenomen.parse((await een.sendLetter(sjabloon, opties)).data).id;
      }
    },
    zoek: async (referentie, signal) => {
      const { data } = await client(signal).getNotifications(undefined, undefined, referentie);
      return gevonden
        .parse(data)
        .notifications.filter(({ reference }) => reference === referentie)
        .map(({ id, status }) => ({ id, stand: status }));
    },
  };
}
