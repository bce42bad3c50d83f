import { createHmac, timingSafeEqual } from 'node:crypto';
import { losseNaam } from '../domain/betrokkene';
import type { KeyRing } from '../temporal/codec';
import { Linktoken, linksAt, UUID_BYTES, uuidBytes, uuidOf } from './linktoken';

/** Somebody who promised something in a case, by the name under which their agreements stand there. */
export interface Afspraakhouder {
  readonly casusnummer: string;
  readonly wie: string;
}

/** What a link opens: the agreements of one person in one case, whom it names by nothing but a keyed hash. */
export interface Linkhouder {
  readonly casusnummer: string;
  /** True for the name under which the agreements of that person stand. */
  readonly is: (wie: string) => boolean;
}

const WHO_BYTES = 12;
const TOKEN = new Linktoken({ naam: 'afspraken', contentBytes: UUID_BYTES + WHO_BYTES, signatureBytes: 20 });

/** The same for a name however it was typed, and of each case another: two links say nothing of each other. */
function hashVan({ casusnummer, wie }: Afspraakhouder, keys: KeyRing): Buffer {
  return createHmac('sha256', keys.identity)
    .update(`afspraakhouder\n${casusnummer}\n${losseNaam(wie)}`)
    .digest()
    .subarray(0, WHO_BYTES);
}

/**
 * What stands in the link by which somebody says that they did what they promised, signed: the case and who it is, both
 * unreadable without our keys to anybody but us. Null for a case number that is not one of the product.
 */
export function afspraaktoken(houder: Afspraakhouder, keys: KeyRing): string | null {
  const nummer = uuidBytes(houder.casusnummer);
  return nummer === null ? null : TOKEN.write(Buffer.concat([nummer, hashVan(houder, keys)]), keys);
}

/** Whose link it is; null for one that we did not sign, or that was changed. Any key of the ring counts. */
export function readAfspraaktoken(token: string, keys: KeyRing): Linkhouder | null {
  const content = TOKEN.read(token, keys);
  if (content === null) return null;
  const casusnummer = uuidOf(content);
  const eigen = content.subarray(UUID_BYTES);
  return { casusnummer, is: (wie) => timingSafeEqual(hashVan({ casusnummer, wie }, keys), eigen) };
}

/** The path of the page that a token opens. */
export function afspraakpad(token: string): string {
  return `/afspraken/${token}`;
}

/** Makes the links of an installation that people reach at an address. */
export function afspraaklinks(publicUrl: string, keys: KeyRing): (houder: Afspraakhouder) => string | null {
  return linksAt(publicUrl, (houder: Afspraakhouder) => afspraaktoken(houder, keys), afspraakpad);
}
