import { createHmac, timingSafeEqual } from 'node:crypto';
import type { KeyRing } from '../temporal/codec';
import { naarEpoch, vanEpoch, type Moment } from '../domain/tijd';

/** One round of the weekly progress of a case, by its due time. */
export interface Voortgangsronde {
  readonly casusnummer: string;
  readonly uiterlijk: Moment;
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const NUMBER_BYTES = 16;
const TIME_BYTES = 6;
const SIGNATURE_BYTES = 16;
const BYTES = NUMBER_BYTES + TIME_BYTES + SIGNATURE_BYTES;

function signature(content: Buffer, key: Buffer): Buffer {
  return createHmac('sha256', key).update('voortgang').update(content).digest().subarray(0, SIGNATURE_BYTES);
}

/**
 * What stands in the link by which a school reports the progress of one round, signed: it names the case and the due
 * time and nothing else. Null for a case number that is not one of the product.
 */
export function voortgangstoken({ casusnummer, uiterlijk }: Voortgangsronde, keys: KeyRing): string | null {
  if (!UUID.test(casusnummer)) return null;
  const content = Buffer.alloc(NUMBER_BYTES + TIME_BYTES);
  content.write(casusnummer.replaceAll('-', ''), 'hex');
  content.writeUIntBE(naarEpoch(uiterlijk), NUMBER_BYTES, TIME_BYTES);
  return Buffer.concat([content, signature(content, keys.active.link)]).toString('base64url');
}

/** The round a link is for; null for one that we did not sign, or that was changed. Any key of the ring counts. */
export function readVoortgangstoken(token: string, keys: KeyRing): Voortgangsronde | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== BYTES || bytes.toString('base64url') !== token) return null;
  const content = bytes.subarray(0, NUMBER_BYTES + TIME_BYTES);
  const genuine = [...keys.all.values()].some(({ link }) =>
    timingSafeEqual(signature(content, link), bytes.subarray(NUMBER_BYTES + TIME_BYTES)),
  );
  if (!genuine) return null;
  const hex = content.toString('hex', 0, NUMBER_BYTES);
  return {
    casusnummer: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    uiterlijk: vanEpoch(content.readUIntBE(NUMBER_BYTES, TIME_BYTES)),
  };
}

/** Makes the links of an installation that people reach at an address. */
export function voortgangslinks(publicUrl: string, keys: KeyRing): (ronde: Voortgangsronde) => string | null {
  return (ronde) => {
    const token = voortgangstoken(ronde, keys);
    return token === null ? null : new URL(`/voortgang/${token}`, publicUrl).href;
  };
}
