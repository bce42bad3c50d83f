import { z } from 'zod';
import { ADRESVELD, BETROKKENESOORTEN, CONTACTWEGEN, type Bereikbaarheid } from '../../domain/betrokkene';
import { naamSchema } from '../../domain/melding';
import { keuze, tekst } from '../../domain/velden';

/** The first and the last year in which somebody can have come or gone. */
const JAREN = { van: '1900-01-01', tot: '2101-01-01' };

/** What has no place in a line of an address: control characters, and what turns the direction of writing. */
const STUURTEKENS = /(?!\n)[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const MEESTE_REGELS = 8;

const datum = z.iso
  .date({ error: 'moet een bestaande datum zijn, geschreven als JJJJ-MM-DD' })
  .refine((d) => d >= JAREN.van && d < JAREN.tot, { error: 'moet tussen 1900 en 2100 liggen' });

/** A language, as a BCP 47 code: `nl`, `ar`, `zh-Hant`. */
const taal = z
  .string({ error: 'moet tekst zijn' })
  .trim()
  .max(35, { error: 'mag ten hoogste 35 tekens zijn' })
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'moet een taalcode zijn, zoals nl, ar of zh-Hant' });

const email = z
  .email({ error: 'moet een e-mailadres zijn, zoals naam@voorbeeld.nl' })
  .max(200, { error: 'mag ten hoogste 200 tekens zijn' });

/** Digits with what people put between them; the country in front or not. */
function isTelefoonnummer(tekst: string): boolean {
  return /^\+?[\d ().-]+$/.test(tekst) && /^\d{6,15}$/.test(tekst.replace(/\D/g, ''));
}

const telefoon = z
  .string({ error: 'moet tekst zijn' })
  .trim()
  .max(30, { error: 'mag ten hoogste 30 tekens zijn' })
  .refine(isTelefoonnummer, {
    error: 'moet een telefoonnummer zijn, zoals 06 12 34 56 78 of +31 50 123 45 67',
  });

const adres = z
  .string({ error: 'moet tekst zijn' })
  .overwrite((tekst) => tekst.replaceAll('\r\n', '\n'))
  .trim()
  .min(1, { error: 'mag niet leeg zijn' })
  .max(500, { error: 'mag ten hoogste 500 tekens zijn' })
  .refine((tekst) => tekst.split('\n').length <= MEESTE_REGELS, {
    error: `mag ten hoogste ${MEESTE_REGELS} regels zijn`,
  })
  .refine((tekst) => !STUURTEKENS.test(tekst), { error: 'mag alleen letters en leestekens hebben' });

/** In what words the way to reach somebody is asked for. */
const MIST = {
  'e-mail': 'is verplicht: deze persoon wil bericht per e-mail',
  brief: 'is verplicht: deze persoon wil bericht per brief',
  telefoon: 'is verplicht: deze persoon wil gebeld worden',
} as const;

const velden = {
  soort: keuze(...BETROKKENESOORTEN),
  naam: naamSchema,
  relatie: naamSchema
    .max(100, { error: 'mag ten hoogste 100 tekens zijn' })
    .nullable()
    .default(null)
    .meta({ description: 'Wat deze persoon van het kind is, zoals moeder of wijkcoach' }),
  woontBij: z.boolean({ error: 'moet true of false zijn' }).nullable().default(null).meta({
    description: 'Of het kind bij deze persoon woont; null: niet bekend',
  }),
  taal: taal.nullable().default(null).meta({ description: 'Taal als BCP 47-code; null: niet bekend' }),
  tolk: z.boolean({ error: 'moet true of false zijn' }).nullable().default(null).meta({
    description: 'Of er bij een gesprek een tolk nodig is; null: niet bekend',
  }),
  voorkeur: keuze(...CONTACTWEGEN)
    .nullable()
    .default(null)
    .meta({ description: 'Hoe deze persoon bericht wil; null: nog niet gevraagd' }),
  email: email.nullable().default(null),
  telefoon: telefoon.nullable().default(null),
  adres: adres.nullable().default(null).meta({ description: 'Postadres, ten hoogste acht regels' }),
};

/** A way that somebody wants to be reached and whose address is not there. */
function zonderAdres(wie: Bereikbaarheid, meld: (veld: string, melding: string) => void): void {
  if (wie.voorkeur === null) return;
  const veld = ADRESVELD[wie.voorkeur];
  if (wie[veld] === null) meld(veld, MIST[wie.voorkeur]);
}

/** What is kept of somebody around a child (rule 20). */
export const betrokkenegegevensSchema = z
  .strictObject({
    ...velden,
    van: datum.meta({ description: 'De eerste dag dat deze persoon erbij is' }),
    tot: datum.nullable().default(null).meta({ description: 'De eerste dag erna; null: nog steeds' }),
  })
  .superRefine((wie, fouten) => {
    const meld = (veld: string, message: string) =>
      fouten.addIssue({ code: 'custom', path: [veld], message });
    if (wie.tot !== null && wie.tot <= wie.van) meld('tot', 'moet na van liggen (tot is de eerste dag erna)');
    zonderAdres(wie, meld);
  });
export type Betrokkenegegevens = Readonly<z.output<typeof betrokkenegegevensSchema>>;

/** A parent that a report names, with the ways that lead to them; with authority, as far as whoever reports knows. */
export const gemeldeOuderSchema = z.strictObject({
  naam: velden.naam,
  relatie: velden.relatie,
  email: velden.email,
  telefoon: velden.telefoon,
  adres: velden.adres,
});
export type GemeldeOuder = Readonly<z.output<typeof gemeldeOuderSchema>>;

/** Why a report names no parent whom something can reach. */
export const geenOuderSchema = tekst.max(500, { error: 'mag ten hoogste 500 tekens zijn' });

/** Somebody around the child of a case. */
export interface Betrokkene extends Betrokkenegegevens {
  readonly id: string;
  readonly casusnummer: string;
  /** True: it was a mistake; it stands in the history only. */
  readonly doorgehaald: boolean;
  /** Rises with every change. */
  readonly versie: number;
}

/** How somebody stood before or after a change. */
export type Betrokkenestand = Omit<Betrokkene, 'id' | 'casusnummer'>;

/** What happened to somebody's entry; `genoemd`: a report said something else of them, and nothing was changed. */
export type Betrokkenewijzigingsoort = 'toegevoegd' | 'gewijzigd' | 'doorgehaald' | 'genoemd';

/** A change of somebody around a child, never changed itself. */
export interface Betrokkenewijziging {
  readonly betrokkene: string;
  readonly soort: Betrokkenewijzigingsoort;
  /** Null: they were not there before. */
  readonly voor: Betrokkenestand | null;
  /** How they stood after it; of `genoemd` as the report had them. */
  readonly na: Betrokkenestand;
  readonly door: string;
  readonly op: string;
}
