import { createHmac } from 'node:crypto';
import type { Sleutelbos } from '../temporal/codec';
import type { Kenteken } from '../workflows/contract';
import type { Adres } from './outcome';

const CASE_PREFIX = 'casus-';

function hash(sleutels: Sleutelbos, soort: string, ...delen: readonly string[]): string {
  const invoer = JSON.stringify([soort, ...delen.map((deel) => deel.normalize('NFC'))]);
  return createHmac('sha256', sleutels.identiteit).update(invoer).digest('base64url').slice(0, 32);
}

/**
 * Workflow id of the case of a child (rule 18): the same child in the same region always gives the same id, so Temporal
 * itself allows one running case. A keyed hash: nobody without the key can find out whether a known child has a case.
 */
export function casusWorkflowId(regio: string, leerling: string, sleutels: Sleutelbos): string {
  return `${CASE_PREFIX}${hash(sleutels, 'casus', regio, leerling.trim())}`;
}

/** Where the state of a report can be asked before its case has a number: names nobody, and means nothing without the keys. */
export function reportId(adres: Adres): string {
  return `${adres.workflowId.slice(CASE_PREFIX.length)}.${adres.opdrachtId}`;
}

/** The address in such an id; null for what cannot be one. */
export function addressOfReport(id: string): Adres | null {
  const [, workflow, opdracht] = /^([\w-]{32})\.([\w-]{32})$/.exec(id) ?? [];
  if (workflow === undefined || opdracht === undefined) return null;
  return { workflowId: `${CASE_PREFIX}${workflow}`, opdrachtId: opdracht };
}

/** The id of a command for people and programs: the caller's own idempotency key, hashed because keys tend to hold names. */
export function opdrachtId(sleutelVanAanroeper: string, sleutels: Sleutelbos): string {
  return hash(sleutels, 'opdracht', sleutelVanAanroeper);
}

/**
 * Update id of a request, from its key and everything it says: Temporal may answer a retry with the outcome of the first
 * attempt and keep the payload of the second, so what goes under one id must be the same to the letter.
 */
export function updateId(verzoek: Kenteken, sleutels: Sleutelbos): string {
  return hash(sleutels, 'update', JSON.stringify(geordend(verzoek)));
}

/**
 * The key of a child whose school gives none of its own: the same name and birth date always give the same, so that two
 * who report the same child come to one case. Case, accents, spaces and punctuation do not count. A keyed hash.
 */
export function leerlingsleutel(naam: string, geboortedatum: string, sleutels: Sleutelbos): string {
  const kaal = naam
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return `kind-${hash(sleutels, 'leerling', kaal === '' ? naam.trim() : kaal, geboortedatum)}`;
}

/** What a report or command says, as a keyed hash: whether a key is used again for something else. */
export function inhoudVan(waarde: unknown, sleutels: Sleutelbos): string {
  return hash(sleutels, 'inhoud', JSON.stringify(geordend(waarde)));
}

/** The same whatever the order in which the keys of an object were sent. */
function geordend(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(geordend);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.entries(waarde)
    .filter(([, deel]) => deel !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sleutel, deel]) => [sleutel, geordend(deel)]);
}

/** A pseudonymous id of a person, by which cases can be searched in Temporal. */
export function pseudoniem(persoon: string, sleutels: Sleutelbos): string {
  return hash(sleutels, 'persoon', persoon).slice(0, 16);
}
