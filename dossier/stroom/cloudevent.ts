import { createHash } from 'node:crypto';
import { inAmsterdam } from '../../domain/tijd';
import { CASUSSOORTEN, isRegistersoort, REGISTERSOORTEN_IN_STROOM, type Stroomsoort } from './soort';
import type { Stroomregel } from './stroom';

/** What the type of every event begins with. */
const VOORAF = 'nl.doorbraak.';

/** The type by which programs know a kind of event: after `nl.doorbraak.` what it is about, and what happened. */
export function eventtype(soort: Stroomsoort): string {
  return VOORAF + (isRegistersoort(soort) ? soort : `casus.${soort}`);
}

/** Every type, with the kind of event it stands for. */
export const EVENTTYPEN: ReadonlyMap<string, Stroomsoort> = new Map(
  [...CASUSSOORTEN, ...REGISTERSOORTEN_IN_STROOM].map((soort) => [eventtype(soort), soort]),
);

/** Whose events these are, and where programs reach the API. */
export interface Bron {
  /** OIN of who is responsible for a region; null: not known. */
  readonly oin: (regio: string) => string | null;
  /** Without a slash at the end; empty when it is not known: then links begin at the root. */
  readonly adres: string;
}

/** An event after CloudEvents 1.0 in the NL GOV profile. Holds nothing of a person: `dataref` is where to fetch that. */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly dataref: string;
  readonly sequence: string;
  readonly sequencetype: 'Integer';
}

/** An event as it goes out; of the same one always the same id. */
export function cloudEvent({ casusnummer, nummer, soort, op, regio }: Stroomregel, bron: Bron): CloudEvent {
  return {
    specversion: '1.0',
    id: eventId(casusnummer, nummer),
    source: bronVan(regio, bron),
    type: eventtype(soort),
    subject: casusnummer,
    time: inAmsterdam(op),
    datacontenttype: 'application/json',
    dataref: bron.adres + waarTeLezen({ casusnummer, nummer, soort }),
    sequence: String(nummer),
    sequencetype: 'Integer',
  };
}

function bronVan(regio: string, { oin, adres }: Bron): string {
  const wie = oin(regio);
  return wie === null ? `${adres}/v1` : `urn:nld:oin:${wie}:systeem:doorbraak`;
}

/** Where what was recorded is read: the report of the register, or the page of the timeline that begins with this event. */
function waarTeLezen({
  casusnummer,
  nummer,
  soort,
}: Pick<Stroomregel, 'casusnummer' | 'nummer' | 'soort'>): string {
  return isRegistersoort(soort)
    ? `/v1/registermeldingen/${casusnummer}`
    : `/v1/casussen/${casusnummer}/tijdlijn?aantal=1&na=${bladVoor(nummer)}`;
}

/** The place in a timeline before an event. */
function bladVoor(nummer: number): string {
  return Buffer.from(JSON.stringify(nummer - 1)).toString('base64url');
}

/** The id of an event: a uuid that follows from its case, or its report, and its number (RFC 9562, version 5). */
export function eventId(casusnummer: string, nummer: number): string {
  const hash = createHash('sha1')
    .update(Buffer.from(casusnummer.replaceAll('-', ''), 'hex'))
    .update(String(nummer))
    .digest()
    .subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
