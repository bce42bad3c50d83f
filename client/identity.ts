import { createHmac } from 'node:crypto';
import type { KeyRing } from '../temporal/codec';
import type { Convenant } from '../domain/convenant';
import type { Kenteken, Pseudoniemen } from '../workflows/contract';
import type { Gever } from './gever';
import type { Address } from './outcome';

/** What the workflow id of every case begins with. */
export const CASE_PREFIX = 'casus-';

function hash(keys: KeyRing, kind: string, ...parts: readonly string[]): string {
  const input = JSON.stringify([kind, ...parts.map((part) => part.normalize('NFC'))]);
  return createHmac('sha256', keys.identity).update(input).digest('base64url').slice(0, 32);
}

/**
 * Workflow id of the case of a child (rule 18): the same key of the same giver always gives the same id, so Temporal
 * itself allows one running case. A keyed hash: nobody without the key can find out whether a known child has a case.
 */
export function casusWorkflowId(gever: Gever, leerling: string, keys: KeyRing): string {
  return `${CASE_PREFIX}${hash(keys, ...kindOf(gever), leerling.trim())}`;
}

const BRIN_LENGTH = 4;

function kindOf(gever: Gever): [kind: string, giver: string] {
  switch (gever.soort) {
    case 'school':
      return ['casus-school', gever.brin.slice(0, BRIN_LENGTH)];
    case 'systeem':
      return ['casus-systeem', gever.id];
    case 'regio':
      return ['casus', gever.regio];
  }
}

/** Where the state of a report can be asked before its case has a number: names nobody, and means nothing without the keys. */
export function reportId(address: Address): string {
  return `${address.workflowId.slice(CASE_PREFIX.length)}.${address.opdrachtId}`;
}

/** The address in such an id; null for what cannot be one. */
export function addressOfReport(id: string): Address | null {
  const [, workflow, opdracht] = /^([\w-]{32})\.([\w-]{32})$/.exec(id) ?? [];
  if (workflow === undefined || opdracht === undefined) return null;
  return { workflowId: `${CASE_PREFIX}${workflow}`, opdrachtId: opdracht };
}

/** The id of a command for people and programs: the caller's own idempotency key, hashed because keys tend to hold names. */
export function opdrachtId(callerKey: string, keys: KeyRing): string {
  return hash(keys, 'opdracht', callerKey);
}

/**
 * Update id of a request, from its key and everything it says: Temporal may answer a retry with the outcome of the first
 * attempt and keep the payload of the second, so what goes under one id must be the same to the letter.
 */
export function updateId(verzoek: Kenteken, keys: KeyRing): string {
  return hash(keys, 'update', JSON.stringify(ordered(verzoek)));
}

/**
 * The key of a child whose school gives none of its own: the same name and birth date always give the same, so that two
 * who report the same child come to one case. Case, accents, spaces and punctuation do not count. A keyed hash.
 */
export function leerlingsleutel(naam: string, geboortedatum: string, keys: KeyRing): string {
  const bare = naam
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return `kind-${hash(keys, 'leerling', bare === '' ? naam.trim() : bare, geboortedatum)}`;
}

/** What a report or command says, as a keyed hash: whether a key is used again for something else. */
export function inhoudVan(value: unknown, keys: KeyRing): string {
  return hash(keys, 'inhoud', JSON.stringify(ordered(value)));
}

/** The same whatever the order in which the keys of an object were sent. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, ordered(part)]);
}

/**
 * The id of a stuk that is asked for under a key of the caller: the same key in the same case is the same stuk. A uuid, for
 * what names nobody and must be unique.
 */
export function stukId(casusnummer: string, callerKey: string, keys: KeyRing): string {
  return uuid(keys, 'stuk', casusnummer, callerKey.normalize('NFC'));
}

/** The number of a case that is brought in from elsewhere: the same report of the same child always gives the same. */
export function ingebrachtNummer(workflowId: string, gemeldOp: string, keys: KeyRing): string {
  return uuid(keys, 'inbreng', workflowId, gemeldOp);
}

function uuid(keys: KeyRing, ...parts: readonly string[]): string {
  const hex = createHmac('sha256', keys.identity).update(JSON.stringify(parts)).digest('hex');
  // Version 8 of RFC 9562: the rest is ours.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Those of whom something names: each of these persons, and who is in the roster of a convenant that comes along. */
export function pseudoniemenVan(
  keys: KeyRing,
  { rooster = [] }: Pick<Convenant, 'rooster'> = {},
  ...personen: readonly string[]
): { readonly pseudoniemen?: Pseudoniemen } {
  const alle = [...rooster.map(({ id }) => id), ...personen];
  if (alle.length === 0) return {};
  return { pseudoniemen: Object.fromEntries(alle.map((persoon) => [persoon, pseudoniem(persoon, keys)])) };
}

/** A pseudonymous id of a person, by which cases can be searched in Temporal. */
export function pseudoniem(persoon: string, keys: KeyRing): string {
  return hash(keys, 'persoon', persoon).slice(0, 16);
}
