import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Sleutelbos } from '../temporal/codec';
import { naarEpoch, vanEpoch, type Moment } from '../domain/tijd';

/** One round of the weekly progress of a case, by its due time. */
export interface Voortgangsronde {
  readonly casusnummer: string;
  readonly uiterlijk: Moment;
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const NUMMER_BYTES = 16;
const TIJD_BYTES = 6;
const KEUR_BYTES = 16;
const BYTES = NUMMER_BYTES + TIJD_BYTES + KEUR_BYTES;

function keur(inhoud: Buffer, sleutel: Buffer): Buffer {
  return createHmac('sha256', sleutel).update('voortgang').update(inhoud).digest().subarray(0, KEUR_BYTES);
}

/**
 * What stands in the link by which a school reports the progress of one round, signed: it names the case and the due
 * time and nothing else. Null for a case number that is not one of the product.
 */
export function voortgangstoken(
  { casusnummer, uiterlijk }: Voortgangsronde,
  sleutels: Sleutelbos,
): string | null {
  if (!UUID.test(casusnummer)) return null;
  const inhoud = Buffer.alloc(NUMMER_BYTES + TIJD_BYTES);
  inhoud.write(casusnummer.replaceAll('-', ''), 'hex');
  inhoud.writeUIntBE(naarEpoch(uiterlijk), NUMMER_BYTES, TIJD_BYTES);
  return Buffer.concat([inhoud, keur(inhoud, sleutels.actief.link)]).toString('base64url');
}

/** The round a link is for; null for one that we did not sign, or that was changed. Any key of the ring counts. */
export function leesVoortgangstoken(token: string, sleutels: Sleutelbos): Voortgangsronde | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== BYTES || bytes.toString('base64url') !== token) return null;
  const inhoud = bytes.subarray(0, NUMMER_BYTES + TIJD_BYTES);
  const echt = [...sleutels.alle.values()].some(({ link }) =>
    timingSafeEqual(keur(inhoud, link), bytes.subarray(NUMMER_BYTES + TIJD_BYTES)),
  );
  if (!echt) return null;
  const hex = inhoud.toString('hex', 0, NUMMER_BYTES);
  return {
    casusnummer: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    uiterlijk: vanEpoch(inhoud.readUIntBE(NUMMER_BYTES, TIJD_BYTES)),
  };
}

/** Makes the links of an installation that people reach at an address. */
export function voortgangslinks(
  publicUrl: string,
  sleutels: Sleutelbos,
): (ronde: Voortgangsronde) => string | null {
  return (ronde) => {
    const token = voortgangstoken(ronde, sleutels);
    return token === null ? null : new URL(`/voortgang/${token}`, publicUrl).href;
  };
}
