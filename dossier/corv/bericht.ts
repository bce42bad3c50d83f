import { z } from 'zod';
import { datumSchema, type Datum, type Moment } from '../../domain/tijd';
import { keuze, tekst } from '../../domain/velden';
import { TERUGMELDSOORTEN, type Keuringsuitslag } from '../../taal/corv';
import type { Geslacht } from './verzoek';

/** A system that sends or gets messages: the OIN of whose it is, and what it is called there. */
export interface Corvsysteem {
  readonly organisatie: string;
  readonly applicatie: string;
}

/** What of somebody the message says. */
interface Naamdelen {
  readonly geslachtsnaam: string;
  readonly voorvoegsel: string | null;
  readonly voornamen: string | null;
}

/** Everything a request for an inquiry says but for the file that goes along. */
export interface Vtogegevens {
  readonly zender: Corvsysteem;
  readonly ontvanger: Corvsysteem;
  readonly referentie: string;
  readonly op: Moment;
  readonly zaak: {
    readonly identificatie: string;
    readonly omschrijving: string;
    readonly startdatum: Datum;
  };
  readonly urgent: boolean;
  readonly kind: Naamdelen & {
    readonly geslacht: Geslacht;
    readonly geboortedatum: Datum;
    /** What identifies a child of which no number is known: its name and its birthday. */
    readonly beschrijving: string;
  };
  readonly gezaghebbenden: readonly (Naamdelen & {
    readonly rol: 'ouder met gezag' | 'voogd';
    readonly telefoon: string | null;
    readonly email: string | null;
    /** Null: they know of the request. */
    readonly nietGeinformeerdOmdat: string | null;
  })[];
  readonly verzoeker: {
    readonly naam: string;
    readonly rsin: string | null;
    readonly medewerker: {
      readonly achternaam: string;
      readonly voorvoegsel: string | null;
      readonly telefoon: string;
      readonly email: string;
    };
  };
  readonly document: {
    readonly identificatie: string;
    readonly titel: string;
    readonly auteur: string;
    readonly datum: Datum;
    readonly bestandsnaam: string;
  };
}

/** What is recorded of something that came back. */
export const terugmeldingSchema = z.strictObject({
  soort: keuze(...TERUGMELDSOORTEN),
  datum: datumSchema.meta({ description: 'De dag waarop het bericht kwam' }),
  zaaknummer: tekst
    .max(40, { error: 'mag ten hoogste 40 tekens zijn' })
    .nullable()
    .default(null)
    .meta({ description: 'Het nummer van de zaak bij de Raad, als dat erin staat' }),
  toelichting: tekst
    .max(1000, { error: 'mag ten hoogste 1000 tekens zijn' })
    .nullable()
    .default(null)
    .meta({ description: 'Wat erin staat, zoals de fout of de uitkomst' }),
});
export type Terugmeldinggegevens = Readonly<z.output<typeof terugmeldingSchema>>;

/** That something came back on a message. */
export interface Terugmelding extends Terugmeldinggegevens {
  readonly id: string;
  /** Id and name of who recorded it. */
  readonly door: string;
  readonly doorNaam: string;
  readonly op: Moment;
}

/** What was made of a message that was asked for. */
export interface Gekeurd {
  readonly uitslag: Keuringsuitslag;
  /** SHA-256 of the message; null when it was refused: then there is none to take along. */
  readonly sha256: string | null;
  /** SHA-256 over the schema it was checked against; null: it was not. */
  readonly schemaSha256: string | null;
  /** What the check found; empty but for what was refused. */
  readonly bevindingen: readonly string[];
  readonly gereedOp: Moment;
}

/** A message that was asked for. */
export interface Corvbericht {
  readonly id: string;
  readonly stuk: string;
  readonly door: string;
  readonly doorNaam: string;
  readonly op: Moment;
  /** Null: it is being made. */
  readonly gekeurd: Gekeurd | null;
  /** In the order in which they were recorded. */
  readonly terugmeldingen: readonly Terugmelding[];
}

/** The day on which something came back: a date of which nobody can say yet that it happened is refused. */
export function terugmeldingsfout({ datum }: Terugmeldinggegevens, vandaag: Datum): string | null {
  return datum > vandaag ? 'mag niet in de toekomst liggen' : null;
}
