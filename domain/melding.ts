import { z } from 'zod';
import { datumSchema, periodeSchema } from './tijd';
import { jaNee, keuze } from './velden';

/** The kinds of education a child can be enrolled in. */
export const ONDERWIJSSOORTEN = ['po', 'sbo', 'so', 'vo', 'pro', 'vso', 'mbo'] as const;
export type Onderwijssoort = (typeof ONDERWIJSSOORTEN)[number];

/** CBS code of a gemeente. Whether it exists is checked where the convenant is found by it. */
export const gemeenteSchema = z
  .string()
  .regex(/^\d{4}$/, { error: 'moet een CBS-gemeentecode van vier cijfers zijn, zoals 0014' });

/** BRIN with location of a school; `null` says that the child has no school. */
export const schoolSchema = z
  .string()
  .regex(/^\d{2}[A-Z]{2}(\d{2})?$/, {
    error: 'moet een BRIN zijn met vestiging, zoals 12AB00, of null zonder school',
  })
  .nullable();

export const onderwijssoortSchema = z.enum(ONDERWIJSSOORTEN, {
  error: `moet een van ${ONDERWIJSSOORTEN.join(', ')} zijn`,
});

const leerlingSchema = z
  .string({ error: 'is verplicht: uw sleutel voor het kind, geen burgerservicenummer' })
  .trim()
  .min(1, { error: 'mag niet leeg zijn' })
  .max(100, { error: 'mag ten hoogste 100 tekens zijn' })
  .refine((s) => !/^\d{9}$/.test(s), {
    error: 'mag geen burgerservicenummer zijn; gebruik uw eigen sleutel voor het kind',
  })
  .meta({
    description:
      'Uw sleutel voor het kind: uniek binnen uw school (over alle vestigingen), binnen uw systeem als dat van geen school is, en anders binnen de regio',
  });

/** Control characters, line ends and what turns the direction of writing: none of them belongs in a name. */
const STUURTEKENS = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** A name of a child or of somebody who works in a region: any script, on one line. */
export const naamSchema = z
  .string({ error: 'moet tekst zijn' })
  .trim()
  .min(1, { error: 'mag niet leeg zijn' })
  .max(200, { error: 'mag ten hoogste 200 tekens zijn' })
  .refine((naam) => !STUURTEKENS.test(naam), {
    error: 'mag alleen letters en leestekens op één regel hebben',
  });

/** What kind of absence it is, as the school sees it; nothing is decided by it (rule 1). */
export const VERZUIMSOORTEN = ['ziek', 'geoorloofd', 'ongeoorloofd', 'absoluut', 'onbekend'] as const;

/** A report of absence (rules 1 and 18). `leerling` is the child's key among those of whoever gives it. */
export const meldingSchema = z.strictObject({
  leerling: leerlingSchema,
  /** What the child is called, for the people who work on the case; nothing is decided by it. */
  naam: naamSchema.optional(),
  eersteVerzuimdag: datumSchema,
  geboortedatum: datumSchema,
  onderwijssoort: onderwijssoortSchema,
  gemeente: gemeenteSchema,
  school: schoolSchema.optional(),
  aanwezig: z.array(periodeSchema).max(200).optional(),
  /** The school expects a long absence: casusregie opens at once (rules 1 and 2). */
  langdurigVerwacht: jaNee.optional(),
  soortVerzuim: keuze(...VERZUIMSOORTEN).optional(),
});

export type Melding = z.infer<typeof meldingSchema>;
