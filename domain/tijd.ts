import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** The time zone in which every calendar date and every term of the product is meant. */
export const TIJDZONE = 'Europe/Amsterdam';

/** An instant in canonical form (`2026-10-04T22:00:00.000Z`, always UTC with milliseconds): sorts as text. */
export type Moment = string;

/** A calendar date in Europe/Amsterdam (`2026-10-05`): sorts as text. */
export type Datum = string;

/** Half-open range of calendar dates: `tot` is the first day after it. */
export interface Periode {
  readonly van: Datum;
  readonly tot: Datum;
}

const UUR_MS = 3_600_000;
const DAG_MS = 24 * UUR_MS;

/** At most so many answers are kept of each conversion. */
const ONTHOUDEN = 2_000;

/** A conversion that keeps its answers: the same few moments of a case come back all the time, and time zones are dear. */
export function memoized<T>(compute: (tekst: string) => T): (tekst: string) => T {
  const bekend = new Map<string, T>();
  return (tekst) => {
    const eerder = bekend.get(tekst);
    if (eerder !== undefined) return eerder;
    const nieuw = compute(tekst);
    if (bekend.size >= ONTHOUDEN) bekend.clear();
    bekend.set(tekst, nieuw);
    return nieuw;
  };
}

/** Canonical moment of an ISO 8601 text with offset or `Z`. Throws RangeError when it is not one. */
export function moment(iso: string): Moment {
  return vanEpoch(Temporal.Instant.from(iso).epochMilliseconds);
}

/** Moment of a number of milliseconds since 1970-01-01T00:00:00Z. */
export function vanEpoch(milliseconds: number): Moment {
  return new Date(milliseconds).toISOString();
}

/** Milliseconds since 1970-01-01T00:00:00Z of a moment. Throws RangeError when it is not one. */
export function naarEpoch(op: Moment): number {
  const milliseconds = Date.parse(op);
  if (Number.isNaN(milliseconds)) throw new RangeError(`${op} is not a moment`);
  return milliseconds;
}

/** The calendar date in Europe/Amsterdam on which a moment falls. */
export const datumVan: (op: Moment) => Datum = memoized((op) =>
  Temporal.Instant.from(op).toZonedDateTimeISO(TIJDZONE).toPlainDate().toString(),
);

/** 00:00 Europe/Amsterdam of a date. */
export const middernacht: (datum: Datum) => Moment = memoized((datum) =>
  vanEpoch(Temporal.PlainDate.from(datum).toZonedDateTime(TIJDZONE).epochMilliseconds),
);

/** The number of a date: days since 1 January 1970. Throws RangeError when it is not one. */
const dagnummer: (datum: Datum) => number = memoized((datum) => {
  const milliseconds = Date.parse(`${datum}T00:00:00.000Z`);
  if (Number.isNaN(milliseconds) || vanEpoch(milliseconds).slice(0, 10) !== datum)
    throw new RangeError(`${datum} is not a date`);
  return milliseconds / DAG_MS;
});

/** The date a number of whole days later (or earlier, when negative). Throws RangeError when it is not a date. */
export function plusDagen(datum: Datum, dagen: number): Datum {
  return vanEpoch((dagnummer(datum) + dagen) * DAG_MS).slice(0, 10);
}

/** The same day a number of whole months later; of a month that is too short its last day. Throws RangeError when it is not a date. */
export function plusMaanden(datum: Datum, maanden: number): Datum {
  return Temporal.PlainDate.from(datum).add({ months: maanden }).toString();
}

/** Number of calendar days from one date to another; negative when `tot` lies before `van`. Throws RangeError when one is not a date. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return dagnummer(tot) - dagnummer(van);
}

/** The date of the first midnight (Europe/Amsterdam) at or after a moment: where a term of days starts. */
export function eersteMiddernachtDatum(op: Moment): Datum {
  const datum = datumVan(op);
  return middernacht(datum) === op ? datum : plusDagen(datum, 1);
}

/** The date of the first midnight (Europe/Amsterdam) after a moment: where a pause begins and ends (rule 11). */
export function middernachtNaDatum(op: Moment): Datum {
  return plusDagen(datumVan(op), 1);
}

/** The midnight (Europe/Amsterdam) at the end of the day on which a moment falls. */
export function eindeVanDag(op: Moment): Moment {
  return middernacht(plusDagen(datumVan(op), 1));
}

/** End of a term of whole days that a moment opens: that many days after the first midnight at or after it. */
export function dagenTermijn(opening: Moment, dagen: number): Moment {
  return middernacht(plusDagen(eersteMiddernachtDatum(opening), dagen));
}

/** End of a term in hours: exact, whatever the clock on the wall does. */
export function urenTermijn(opening: Moment, uren: number): Moment {
  return vanEpoch(naarEpoch(opening) + uren * UUR_MS);
}

/** Hours from one moment to another, in fractions; negative when `tot` lies before `van`. */
export function urenTussen(van: Moment, tot: Moment): number {
  return (naarEpoch(tot) - naarEpoch(van)) / UUR_MS;
}

/** The same wall-clock time in Europe/Amsterdam a number of whole days later. Throws RangeError when it is not a moment. */
export function plusDagenMoment(op: Moment, dagen: number): Moment {
  return kloktijdLater(`${op} ${dagen}`);
}

const kloktijdLater: (opEnDagen: string) => Moment = memoized((opEnDagen) => {
  const [op = '', dagen] = opEnDagen.split(' ');
  return vanEpoch(
    Temporal.Instant.from(op)
      .toZonedDateTimeISO(TIJDZONE)
      .add({ days: Number(dagen) }).epochMilliseconds,
  );
});

/** A moment as ISO text with the offset of Europe/Amsterdam, as people and scenario files write it. */
export const inAmsterdam: (op: Moment) => string = memoized((op) =>
  Temporal.Instant.from(op)
    .toZonedDateTimeISO(TIJDZONE)
    .toString({ timeZoneName: 'never', fractionalSecondDigits: naarEpoch(op) % 1000 === 0 ? 0 : 3 }),
);

/**
 * The moment of a date and time on the clock of Europe/Amsterdam, as the field of a form gives it (`2026-10-05T14:00`);
 * null when it is none. A time the clock skips counts as one hour later, one that comes twice as the first.
 */
export function vanKloktijd(tekst: string): Moment | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?$/.test(tekst)) return null;
  try {
    return vanEpoch(Temporal.PlainDateTime.from(tekst).toZonedDateTime(TIJDZONE).epochMilliseconds);
  } catch {
    return null;
  }
}

/** The birthday on which a child becomes so old; who was born on 29 February has it on 1 March in other years (rule 10). */
export function verjaardag(geboortedatum: Datum, leeftijd: number): Datum {
  const geboren = Temporal.PlainDate.from(geboortedatum);
  const jarig = geboren.add({ years: leeftijd });
  return (jarig.day < geboren.day ? jarig.add({ days: 1 }) : jarig).toString();
}

/** Whole years of age on a date; negative before the birth. */
export function leeftijdOp(geboortedatum: Datum, datum: Datum): number {
  const jaren = Number(datum.slice(0, 4)) - Number(geboortedatum.slice(0, 4));
  return datum < verjaardag(geboortedatum, jaren) ? jaren - 1 : jaren;
}

/** The later of two moments or dates. */
export function laatste<T extends string>(a: T, b: T): T {
  return a > b ? a : b;
}

/** What is said of a date or a moment that can only be a slip of the keyboard. */
const BUITEN_BEREIK = 'moet liggen na 1 januari 1990 en voor 1 januari 2200; kijk het jaar na';

/** A calendar date as people send it: `JJJJ-MM-DD`, and one that exists. */
export const datumSchema = z.iso
  .date({ error: 'moet een bestaande datum zijn, geschreven als JJJJ-MM-DD' })
  .refine((d) => d >= '1990-01-01' && d < '2200-01-01', { error: BUITEN_BEREIK })
  .meta({ description: 'Kalenderdatum in Europe/Amsterdam', example: '2026-09-07' });

/** An instant as people send it: ISO 8601 with an offset. Read into a canonical moment. */
export const momentSchema = z.iso
  .datetime({ offset: true, error: 'moet een tijdstip zijn met tijdzone, zoals 2026-10-06T10:00:00+02:00' })
  .refine((m) => m >= '1990' && m < '2200', { error: BUITEN_BEREIK })
  .transform((m) => moment(m));

/** An instant as people and programs get it: ISO 8601 with the offset of Europe/Amsterdam, as `inAmsterdam` writes it. */
export const tijdstipSchema = z.iso
  .datetime({ offset: true })
  .meta({ description: 'Tijdstip, met de tijdzone van Nederland', example: '2026-10-06T10:00:00+02:00' });

const naElkaar = {
  error: 'tot moet na van liggen (tot is de eerste dag erna)',
  path: ['tot'],
};
const oplopend = ({ van, tot }: Periode) => van < tot;

/** A period of dates as people send it; `tot` is the first day after it. */
export const periodeSchema = z
  .strictObject({ van: datumSchema, tot: datumSchema })
  .refine(oplopend, naElkaar);

/** A holiday of a convenant (rule 16); the name is for people. */
export const vakantieSchema = z
  .strictObject({ naam: z.string().min(1).max(100).optional(), van: datumSchema, tot: datumSchema })
  .refine(oplopend, naElkaar);
