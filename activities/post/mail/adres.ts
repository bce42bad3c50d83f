import { createHash } from 'node:crypto';

/** The longest local part and whole address that mail knows (RFC 5321). */
const LOCAL = 64;
const WHOLE = 254;
/** One address and nothing else: a local part, plain or quoted, and a domain; international ones too. */
const ADDRESS =
  /^(?:[^\s"(),:;<>@[\\\]\p{Cc}\p{Z}]+|"(?:[^"\\\p{Cc}]|\\[^\p{Cc}])+")@(?:[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+[\p{L}\p{N}\p{M}-]{2,}$/u;

/** True for an address to which mail can be sent; what could smuggle in another address or a header is none. */
export function isMailadres(adres: string): boolean {
  const local = adres.slice(0, adres.lastIndexOf('@'));
  if (Buffer.byteLength(local) > LOCAL || Buffer.byteLength(adres) > WHOLE) return false;
  if (!local.startsWith('"') && (local.startsWith('.') || local.endsWith('.') || local.includes('..')))
    return false;
  return ADDRESS.test(adres);
}

/**
 * A name as it is shown beside an address, or a subject: on one line, without what no screen shows, what turns text around,
 * or what would be decoded once more.
 */
export function schermnaam(naam: string): string {
  return naam
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/=\?/g, '= ?')
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** What a mail with these messages to somebody is known by: that of the one, or the same for the same several. */
export function bundelsleutel(bezorgsleutels: readonly string[]): string {
  const [eerste = '', ...meer] = bezorgsleutels;
  if (meer.length === 0) return eerste;
  return createHash('sha256')
    .update([...bezorgsleutels].sort().join('\n'))
    .digest('hex')
    .slice(0, 32);
}

/** The domain of an address: that of the sender makes a key one in the world. */
export function domein({ adres }: { readonly adres: string }): string {
  return adres.slice(adres.lastIndexOf('@') + 1);
}
