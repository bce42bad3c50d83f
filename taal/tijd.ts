import { Temporal } from 'temporal-polyfill';
import { inWoorden, tijdstipInWoorden } from './woorden';
import {
  dagenTussen,
  datumVan,
  inAmsterdam,
  middernacht,
  naarEpoch,
  plusDagen,
  type Datum,
  type Moment,
} from '../domain/tijd';

const WEEKDAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
const HELE_WEEKDAGEN = [
  ...(['maandag', 'dinsdag', 'woensdag', 'donderdag'] as const),
  ...(['vrijdag', 'zaterdag', 'zondag'] as const),
] as const;
const UUR = 3_600_000;
const MINUUT = 60_000;

function telwoord(aantal: number, een: string, meer: string): string {
  return `${aantal} ${aantal === 1 ? een : meer}`;
}

/** A number of days in words: `1 dag`, `12 dagen`. */
export function dagenInWoorden(aantal: number): string {
  return telwoord(aantal, 'dag', 'dagen');
}

/** A date as people read it: `ma 23 november`; with the year when it is another than that of `nu`. */
export function dag(datum: Datum, nu: Moment): string {
  const weekdag = WEEKDAGEN[Temporal.PlainDate.from(datum).dayOfWeek - 1] ?? '';
  const heel = inWoorden(datum);
  return `${weekdag} ${datum.slice(0, 4) === datumVan(nu).slice(0, 4) ? heel.slice(0, -5) : heel}`;
}

/** A month as people read it: `2026-11` is `november 2026`. */
export function maandInWoorden(maand: string): string {
  return inWoorden(`${maand}-01`).slice(2);
}

/** The moment of a meeting in full, in Europe/Amsterdam: `donderdag 10 december 2026 om 14:00 uur`. */
export function afspraakmoment(op: Moment): string {
  const weekdag = HELE_WEEKDAGEN[Temporal.PlainDate.from(datumVan(op)).dayOfWeek - 1] ?? '';
  return `${weekdag} ${tijdstipInWoorden(op)}`;
}

/** The time of day of a moment in Europe/Amsterdam: `14:00`. */
export function uur(op: Moment): string {
  return inAmsterdam(op).slice(11, 16);
}

/** A moment as people read it, in Europe/Amsterdam: `ma 23 november om 14:00 uur`. */
export function tijdstip(op: Moment, nu: Moment): string {
  return `${dag(datumVan(op), nu)} om ${uur(op)} uur`;
}

/** The day on which something that ends at a moment still can be done: midnight is the end of the day before. */
export function laatsteDag(uiterlijk: Moment): Datum {
  const datum = datumVan(uiterlijk);
  return middernacht(datum) === uiterlijk ? plusDagen(datum, -1) : datum;
}

/** A due time as a date, with the hour where it has one: `ma 23 november` or `ma 23 november 14:00`. */
export function uiterlijkOp(uiterlijk: Moment, nu: Moment): string {
  const datum = laatsteDag(uiterlijk);
  return datum === datumVan(uiterlijk) ? `${dag(datum, nu)} ${uur(uiterlijk)}` : dag(datum, nu);
}

/** Where a due time stands against now. */
export type Spoed = 'te-laat' | 'vandaag' | 'week' | 'later';

/** Overdue, due today, due within seven days, or later; by the calendar of Europe/Amsterdam. */
export function spoed(uiterlijk: Moment, nu: Moment): Spoed {
  if (uiterlijk <= nu) return 'te-laat';
  const dagen = dagenTussen(datumVan(nu), laatsteDag(uiterlijk));
  if (dagen <= 0) return 'vandaag';
  return dagen < 7 ? 'week' : 'later';
}

/** A due time in words: `2 dagen te laat`, `vandaag om 14:00 uur`, `morgen`, `over 3 dagen`. */
export function hoeLang(uiterlijk: Moment, nu: Moment): string {
  const datum = laatsteDag(uiterlijk);
  const dagen = dagenTussen(datumVan(nu), datum);
  const metUur = datum === datumVan(uiterlijk);
  if (uiterlijk <= nu) {
    return dagen < 0 ? `${dagenInWoorden(-dagen)} te laat` : `${korteTijd(uiterlijk, nu)} te laat`;
  }
  if (dagen === 0) return metUur ? `vandaag om ${uur(uiterlijk)} uur` : 'vandaag';
  if (dagen === 1) return metUur ? `morgen om ${uur(uiterlijk)} uur` : 'morgen';
  return `over ${dagenInWoorden(dagen)}`;
}

/** How long until the clock does something: `nu`, `over 40 minuten`, `vandaag om 14:00 uur`, `vannacht`, `over 3 dagen`. */
export function totDan(op: Moment, nu: Moment): string {
  if (op <= nu) return 'nu';
  const datum = datumVan(op);
  const dagen = dagenTussen(datumVan(nu), datum);
  const opMiddernacht = middernacht(datum) === op;
  if (dagen === 0)
    return naarEpoch(op) - naarEpoch(nu) < UUR ? `over ${korteTijd(nu, op)}` : `vandaag om ${uur(op)} uur`;
  if (dagen === 1) return opMiddernacht ? 'vannacht om 0:00 uur' : `morgen om ${uur(op)} uur`;
  return `over ${dagenInWoorden(dagen)}`;
}

/** How far away a date is: `vandaag`, `morgen`, `over 3 dagen`; one that has passed says so. */
export function overDagen(datum: Datum, nu: Moment): string {
  const dagen = dagenTussen(datumVan(nu), datum);
  if (dagen < 0) return `${dagenInWoorden(-dagen)} geleden`;
  if (dagen === 0) return 'vandaag';
  return dagen === 1 ? 'morgen' : `over ${dagenInWoorden(dagen)}`;
}

/** A time shorter than a day: whole hours, or minutes when it is less than one. */
function korteTijd(van: Moment, tot: Moment): string {
  const verschil = naarEpoch(tot) - naarEpoch(van);
  if (verschil >= UUR) return telwoord(Math.floor(verschil / UUR), 'uur', 'uur');
  return telwoord(Math.max(1, Math.floor(verschil / MINUUT)), 'minuut', 'minuten');
}
