import { z } from 'zod';
import { datumSchema, type Datum, type Moment } from '../../domain/tijd';
import { keuze, naam } from '../../domain/velden';
import type { Stukdoel } from '../../taal/stuk/schema';
import { OVERHANDIGWIJZEN } from '../../taal/stuk/woorden';

/** The forms in which a stuk is kept. */
export const STUKVORMEN = ['pdf', 'json'] as const;
export type Stukvorm = (typeof STUKVORMEN)[number];

/** What is recorded of handing a stuk over: to whom, how, and on which day. */
export const overhandigingSchema = z.strictObject({
  aan: naam.meta({ description: 'Wie het kreeg: naam en organisatie', example: 'Parket Noord-Nederland' }),
  wijze: keuze(...OVERHANDIGWIJZEN),
  datum: datumSchema,
});
export type Overhandiginggegevens = z.output<typeof overhandigingSchema>;

/** That a stuk was handed over. */
export interface Overhandiging extends Overhandiginggegevens {
  readonly id: string;
  /** Id and name of who recorded it. */
  readonly door: string;
  readonly doorNaam: string;
  readonly op: Moment;
}

/** What is asked for: a stuk of a case, for whom, by whom, as of which moment. */
export interface Stukverzoek {
  readonly id: string;
  readonly casusnummer: string;
  readonly doel: Stukdoel;
  readonly door: string;
  readonly gemaaktDoor: string;
  readonly op: Moment;
  readonly gemeenten: Readonly<Record<string, string>>;
}

/** What was made of it; null: not yet. */
export interface Gemaakt {
  readonly totEnMet: number;
  readonly pdfSha256: string;
  readonly jsonSha256: string;
  readonly gereedOp: Moment;
}

/** A stuk that was asked for, without what it says. */
export interface Bewaardstuk extends Omit<Stukverzoek, 'gemeenten'> {
  readonly gemaakt: Gemaakt | null;
  /** In the order in which they were recorded. */
  readonly overhandigingen: readonly Overhandiging[];
}

/** The day of a handing over: a date of which nobody can say yet that it happened is refused. */
export function overhandigingsfout({ datum }: Overhandiginggegevens, vandaag: Datum): string | null {
  return datum > vandaag ? 'mag niet in de toekomst liggen' : null;
}
