import { createHmac, timingSafeEqual } from 'node:crypto';
import type { KeyRing } from '../temporal/codec';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
/** What an id takes. */
export const UUID_BYTES = 16;

/** An id as bytes; null for what is not the id of something of the product. */
export function uuidBytes(id: string): Buffer | null {
  return UUID.test(id) ? Buffer.from(id.replaceAll('-', ''), 'hex') : null;
}

/** The id with which these bytes begin. */
export function uuidOf(bytes: Buffer): string {
  return bytes.toString('hex', 0, UUID_BYTES).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** One kind of link: a token of one is none of another. Links are in the hands of people, so none of this ever changes. */
interface Linksoort {
  /** Goes into the signature. */
  readonly naam: string;
  readonly contentBytes: number;
  readonly signatureBytes: number;
}

/** What stands in the links of one kind: bytes that anybody can read, signed, so that nobody else makes one. */
export class Linktoken {
  constructor(private readonly soort: Linksoort) {}

  /** The content as it stands in a link, signed with the active key. */
  write(content: Buffer, keys: KeyRing): string {
    return Buffer.concat([content, this.signature(content, keys.active.link)]).toString('base64url');
  }

  /** The content of a token; null for one that we did not sign, or that was changed. Any key of the ring counts. */
  read(token: string, keys: KeyRing): Buffer | null {
    const { contentBytes, signatureBytes } = this.soort;
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== contentBytes + signatureBytes || bytes.toString('base64url') !== token) return null;
    const content = bytes.subarray(0, contentBytes);
    const genuine = [...keys.all.values()].some(({ link }) =>
      timingSafeEqual(this.signature(content, link), bytes.subarray(contentBytes)),
    );
    return genuine ? content : null;
  }

  private signature(content: Buffer, key: Buffer): Buffer {
    const { naam, signatureBytes } = this.soort;
    return createHmac('sha256', key).update(naam).update(content).digest().subarray(0, signatureBytes);
  }
}

/** Makes links of an installation that people reach at an address; null for what has no token. */
export function linksAt<T>(
  publicUrl: string,
  token: (of: T) => string | null,
  path: (token: string) => string,
): (of: T) => string | null {
  return (of) => {
    const made = token(of);
    return made === null ? null : new URL(path(made), publicUrl).href;
  };
}
