import { isGezinsrol } from '../domain/betrokkene';
import type { Moment } from '../domain/tijd';
import type { Bericht, Berichtsoort } from '../taal/berichten';
import type { Briefplek, PerBrief } from './brieven/soorten';
import { VERTELD } from './post/verteld';
import { storable } from './storable';

/** The local outbox: a channel that puts messages ready and sends them to nobody. */
export const UITBAK = 'uitbak';

/** What is noted of a message to the family when nothing leads to anybody it is for. */
export const GEEN_ADRES = 'geen-adres';

/** Why somebody let go of a message: it was told another way, it need not be told any more, or nothing leads there. */
export const LOSLAATREDENEN = ['anders-verteld', 'niet-meer-nodig', 'geen-weg'] as const;
export type Loslaatreden = (typeof LOSLAATREDENEN)[number];

/** Why a message is done that was never sent: the step it tells of was taken back in time. */
export const TERUGGEDRAAID = 'teruggedraaid';
/** The same: everybody it is for chose to get no mail about what can wait. */
export const GEEN_MAIL = 'geen-mail';

/**
 * What became of a message: it waits, also between attempts; it was put ready in the local outbox; it is for the family and
 * nothing leads to anybody of them; a letter of it is still to be printed; everything of it that had to go was handed over;
 * it was given up, or a letter of it was; it lapsed, because the step it tells of was taken back; or nobody it is for wants
 * mail about it.
 */
export const BERICHTSTATUSSEN = [
  'wacht',
  'klaargezet',
  GEEN_ADRES,
  'te-printen',
  'bezorgd',
  'mislukt',
  'vervallen',
  'niet-gemaild',
] as const;
export type Berichtstatus = (typeof BERICHTSTATUSSEN)[number];

/** The status of a row of the outbox. Only what left the building is called delivered. */
export function berichtstatus(
  regel: {
    readonly kanaal: string;
    readonly bezorgdOp: Moment | null;
    readonly opgegevenOp: Moment | null;
    readonly losgelatenReden: string | null;
    readonly perBrief: PerBrief;
  },
  /** False for a message to the family while nothing leads to anybody of them. */
  bereikbaar: boolean,
  /** Of its letters. */
  brieven: readonly { readonly stand: Briefplek }[] = [],
): Berichtstatus {
  if (regel.losgelatenReden === TERUGGEDRAAID) return 'vervallen';
  if (regel.losgelatenReden === GEEN_MAIL) return 'niet-gemaild';
  // How it was told stands in the file; a letter of it that is still around changes nothing.
  if (regel.kanaal === VERTELD && regel.bezorgdOp !== null) return 'bezorgd';
  if (regel.bezorgdOp !== null) {
    if (brieven.some(({ stand }) => stand === 'te-printen')) return 'te-printen';
    if (brieven.some(({ stand }) => stand === 'vervallen')) return 'mislukt';
    if (regel.kanaal !== UITBAK || (regel.perBrief === 'alle' && brieven.length > 0)) return 'bezorgd';
  }
  if (regel.opgegevenOp !== null) return 'mislukt';
  if (!bereikbaar) return GEEN_ADRES;
  return regel.bezorgdOp === null ? 'wacht' : 'klaargezet';
}

/**
 * Messages with the same key arrive in the order in which they were written: those of a case over one channel. Where they
 * are really sent each recipient has a key of their own, for they may have to wait for an address; and so has what is
 * urgent, for it waits for nothing that was to go the next morning. What waits with a big step has one of its own too, for
 * nothing waits for that.
 */
export function volgordesleutel(
  kanaal: string,
  casusnummer: string,
  { soort, aan }: Pick<Bericht, 'soort' | 'aan'>,
  metStap = false,
): string {
  const wacht = metStap ? ['stap'] : [];
  if (kanaal === UITBAK) return [kanaal, casusnummer, ...wacht].join('/');
  const dringend = isDringend(soort) ? ['dringend'] : [];
  return storable([kanaal, casusnummer, aan.rol, aan.persoon ?? '', ...dringend, ...wacht].join('/'));
}

/**
 * Who a message is for, over all cases, as far as it can be said before it goes: a family by its case, anybody else by region
 * and role. Messages with the same one may go in one mail; null for what is urgent, which goes by itself.
 */
export function ontvangersleutel(
  { soort, aan: { rol } }: Pick<Bericht, 'soort' | 'aan'>,
  { casusnummer, regio }: { readonly casusnummer: string; readonly regio: string },
): string | null {
  if (isDringend(soort)) return null;
  return storable(`${isGezinsrol(rol) ? casusnummer : regio}/${rol}`);
}

/** True for what must go at once, also at night: danger (rule 24). */
export function isDringend(soort: Berichtsoort): boolean {
  return soort === 'dringend';
}
