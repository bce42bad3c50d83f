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

/** A year and a number of five digits: how many schools count their pupils. */
const JAARNUMMER = /^(19|20)\d{2}[^\d]\d{5}$/;

/** Nine digits, in whatever form they were written and with whatever between them when they pass the test of eleven. */
function isBurgerservicenummer(text: string): boolean {
  const written = text.normalize('NFKC');
  if (/^\d{9}$/.test(written)) return true;
  const digits = written.replace(/[\p{P}\p{S}\p{Z}\p{Cf}\p{Cc}]/gu, '');
  if (!/^\d{9}$/.test(digits) || JAARNUMMER.test(written)) return false;
  const sum = [...digits].reduce((all, digit, i) => all + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0;
}

/** The key that whoever reports has for a child (rule 18). */
export const leerlingSchema = z
  .string({ error: 'is verplicht: uw sleutel voor het kind, geen burgerservicenummer' })
  .trim()
  .min(1, { error: 'mag niet leeg zijn' })
  .max(100, { error: 'mag ten hoogste 100 tekens zijn' })
  .refine((s) => !isBurgerservicenummer(s), {
    error: 'mag geen burgerservicenummer zijn; gebruik uw eigen sleutel voor het kind',
  })
  .refine((s) => s === '' || isZichtbaar(s), { error: 'mag geen onzichtbare tekens hebben' })
  .meta({
    description:
      'Uw sleutel voor het kind: uniek binnen uw school (over alle vestigingen), binnen uw systeem als dat van geen school is, en anders binnen de regio',
  });

/** Control characters, line ends and what turns the direction of writing: none of them belongs in a name. */
const STUURTEKENS = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
/** What nobody sees and no script needs; joiners are not among them, for some scripts write with those. */
const ONZICHTBAAR = /\u00AD|[\u115F\u1160\u200B\u2060-\u2064\u2800\u3164\uFEFF\uFFA0]/u;

/** True of text in which there is something to see, and nothing that hides. */
function isZichtbaar(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) && !ONZICHTBAAR.test(text);
}

/** A name as it was taken before names had to be visible: what is kept under it must stay as it was. */
export const genoteerdeNaamSchema = z
  .string({ error: 'moet tekst zijn' })
  .trim()
  .min(1, { error: 'mag niet leeg zijn' })
  .max(200, { error: 'mag ten hoogste 200 tekens zijn' })
  .refine((naam) => !STUURTEKENS.test(naam), {
    error: 'mag alleen letters en leestekens op één regel hebben',
  });

/** A name of a child or of somebody who works in a region: any script, on one line, and to be read. */
export const naamSchema = genoteerdeNaamSchema.refine((naam) => naam === '' || isZichtbaar(naam), {
  error: 'mag geen onzichtbare tekens hebben',
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
