import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { z } from 'zod';
import type { Seen } from '../client/casussen';
import { Problem } from '../toegang/problems';

/** What the description says of the header ETag of a case. */
export const ETAG =
  'De versie van de casus. Geef die mee als If-Match bij wat u in de casus doet, of als If-None-Match om te vragen of er iets anders te zien is';

/** Bytes of the hash in a tag: enough that no two answers of one version meet. */
const HASH_BYTES = 9;

/**
 * The strong tag of a case as it is answered: the number of its last event, and a hash of the answer, which also changes with
 * the clock and with who reads it.
 */
export function casustag(versie: number, antwoord: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(antwoord)).digest();
  return `"${versie}.${hash.subarray(0, HASH_BYTES).toString('base64url')}"`;
}

/** The tag of a case as a command left it, of which no more is known than the number of its last event. */
export function versietag(versie: number): string {
  return `"${versie}"`;
}

/** What a route takes that answers 304 to who has it already. */
export const ifNoneMatchSchema = z.object({
  'if-none-match': z.string().max(2_000).optional().meta({
    description: 'De ETag van een eerder antwoord: is er niets anders te zien, dan is het antwoord 304',
    example: '"17.q1Zk3vYb0xwD"',
  }),
});

/**
 * True when whoever asks has this answer already (RFC 9110, 13.1.2). Asked here, as Express answers no 304 to what every client that
 * is a browser or `fetch` sends along with If-None-Match: `Cache-Control: no-cache`.
 */
export function heeftAl({ headers }: Pick<Request, 'headers'>, tag: string): boolean {
  const given = headers['if-none-match'] ?? '';
  return given.trim() === '*' || given.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}

/** What a route takes that changes a case. */
export const ifMatchSchema = z.object({
  'if-match': z.string().max(2_000).optional().meta({
    description:
      'De ETag van de casus zoals u die las: gebeurde er daarna iets in de casus, dan is het antwoord 412 en verandert er niets. Weglaten of *: hoe de casus ook staat',
  }),
});

const TAGS = /^\s*(?:W\/)?"[\x21\x23-\x7e]*"(?:\s*,\s*(?:W\/)?"[\x21\x23-\x7e]*")*\s*$/;
const STRONG = /(W\/)?"(\d{1,9})(?:\.[\w-]*)?"/g;

/**
 * How a case must stand for what is asked to be done (RFC 9110, 13.1.1): the versions of the strong tags in If-Match. A weak tag, and
 * one that was never ours, is no version, so it matches nothing. A problem for what is no list of tags.
 */
export function leesIfMatch({ headers }: Pick<Request, 'headers'>): Pick<Seen, 'alsVersies'> {
  const given = headers['if-match'];
  if (given === undefined || given.trim() === '*') return {};
  if (given.length > 2_000 || !TAGS.test(given))
    throw Problem.ongeldig([
      { veld: 'if-match', melding: 'moet de ETag van de casus zijn, met aanhalingstekens eromheen' },
    ]);
  const versies = [...given.matchAll(STRONG)].flatMap(([, weak, versie]) =>
    weak === undefined ? [Number(versie)] : [],
  );
  return { alsVersies: versies };
}

/** What the description says of the header ETag of something with a version of its own. */
export const ETAG_EIGEN = 'De versie ervan. Geef die mee als If-Match bij het wijzigen';

/** What a route takes that changes something with a version of its own. */
export const ifMatchEigenSchema = z.object({
  'if-match': z.string().max(2_000).optional().meta({
    description:
      'De ETag van wat u las: is er intussen een nieuwere versie, dan is het antwoord 412 en verandert er niets. Weglaten of *: alleen versie telt',
  }),
});

/** A problem when If-Match names versions, and that which stands there is none of them. */
export function eisOngewijzigd(req: Pick<Request, 'headers'>, { versie }: { readonly versie: number }): void {
  const { alsVersies } = leesIfMatch(req);
  if (alsVersies?.includes(versie) === false)
    throw new Problem('verouderd', 'Dit is gewijzigd sinds u het las.');
}
