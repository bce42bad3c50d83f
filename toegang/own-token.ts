import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * True when what was shown is the token that a service was given. More than one can count at once, with commas between them: a new one is
 * put before the old, the service takes it over, and the old one goes.
 */
export function isOwnToken(shown: string, tokens: string | undefined): boolean {
  if (tokens === undefined) return false;
  // All are compared, so that the time it takes says nothing.
  return tokens.split(',').filter((one) => timingSafeEqual(hash(shown), hash(one.trim()))).length > 0;
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
