import type { KeyRing } from '../temporal/codec';
import { naarEpoch, vanEpoch, type Moment } from '../domain/tijd';
import { Linktoken, linksAt, UUID_BYTES, uuidBytes, uuidOf } from './linktoken';

/** One round of the weekly progress of a case, by its due time. */
export interface Voortgangsronde {
  readonly casusnummer: string;
  readonly uiterlijk: Moment;
}

const TIME_BYTES = 6;
const TOKEN = new Linktoken({ naam: 'voortgang', contentBytes: UUID_BYTES + TIME_BYTES, signatureBytes: 16 });

/**
 * What stands in the link by which a school reports the progress of one round, signed: it names the case and the due
 * time and nothing else. Null for a case number that is not one of the product.
 */
export function voortgangstoken({ casusnummer, uiterlijk }: Voortgangsronde, keys: KeyRing): string | null {
  const nummer = uuidBytes(casusnummer);
  if (nummer === null) return null;
  const time = Buffer.alloc(TIME_BYTES);
  time.writeUIntBE(naarEpoch(uiterlijk), 0, TIME_BYTES);
  return TOKEN.write(Buffer.concat([nummer, time]), keys);
}

/** The round a link is for; null for one that we did not sign, or that was changed. Any key of the ring counts. */
export function readVoortgangstoken(token: string, keys: KeyRing): Voortgangsronde | null {
  const content = TOKEN.read(token, keys);
  if (content === null) return null;
  return { casusnummer: uuidOf(content), uiterlijk: vanEpoch(content.readUIntBE(UUID_BYTES, TIME_BYTES)) };
}

/** Makes the links of an installation that people reach at an address. */
export function voortgangslinks(publicUrl: string, keys: KeyRing): (ronde: Voortgangsronde) => string | null {
  return linksAt(
    publicUrl,
    (ronde: Voortgangsronde) => voortgangstoken(ronde, keys),
    (token) => `/voortgang/${token}`,
  );
}
