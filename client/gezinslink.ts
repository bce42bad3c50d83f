import type { KeyRing } from '../temporal/codec';
import { Linktoken, linksAt, UUID_BYTES, uuidBytes, uuidOf } from './linktoken';

const TOKEN = new Linktoken({ naam: 'gezin', contentBytes: UUID_BYTES, signatureBytes: 16 });

/**
 * What stands in the link of somebody of the family, signed: the random id of the link and nothing else. Whether it still
 * leads anywhere, the dossier says. Null for an id that is not one of a link.
 */
export function gezinstoken(link: string, keys: KeyRing): string | null {
  const id = uuidBytes(link);
  return id === null ? null : TOKEN.write(id, keys);
}

/** The id of the link; null for one that we did not sign, or that was changed. Any key of the ring counts. */
export function readGezinstoken(token: string, keys: KeyRing): string | null {
  const id = TOKEN.read(token, keys);
  return id === null ? null : uuidOf(id);
}

/** Makes the links of an installation that people reach at an address. */
export function gezinslinks(publicUrl: string, keys: KeyRing): (link: string) => string | null {
  return linksAt(
    publicUrl,
    (link: string) => gezinstoken(link, keys),
    (token) => `/gezin/${token}`,
  );
}
