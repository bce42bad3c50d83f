import { z } from 'zod';
import { datumSchema, periodeSchema } from './tijd';

/** The kinds of education a child can be enrolled in. */
export const ONDERWIJSSOORTEN = ['po', 'sbo', 'so', 'vo', 'pro', 'vso', 'mbo'] as const;

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
  });

/** A report of absence (rules 1 and 18). `leerling` is the child's key in its region. */
export const meldingSchema = z.strictObject({
  leerling: leerlingSchema,
  eersteVerzuimdag: datumSchema,
  geboortedatum: datumSchema,
  onderwijssoort: onderwijssoortSchema,
  gemeente: gemeenteSchema,
  school: schoolSchema.optional(),
  aanwezig: z.array(periodeSchema).max(200).optional(),
});

export type Melding = z.infer<typeof meldingSchema>;
