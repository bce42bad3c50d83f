import { z } from 'zod';
import { KLOKSTAPPEN, LADDER } from './fase';
import { datumSchema, periodeSchema } from './tijd';

const momentTekst = z.iso.datetime();

/** One visit to the OM (rule 10), as far as it has come. */
export const omGangSchema = z.strictObject({
  route: z.enum(['strafrecht', 'civiel']).nullable(),
  besluit: z.enum(['vervolging', 'civiel', 'sepot']).nullable(),
  zitting: z.enum(['officier', 'kanton']).nullable(),
  uitkomst: z.string().nullable(),
});
export type OmGang = z.infer<typeof omGangSchema>;

/** What a new case takes over from the one it follows when the child had relapsed before that one closed (rule 11). */
export const voortzettingSchema = z.strictObject({
  casusnummer: z.string(),
  geslotenOp: momentTekst,
  /** Present only for a relapse dated before the closing: the phase that was reached and the count until then. */
  hervat: z
    .strictObject({
      fase: z.enum(LADDER),
      eersteVerzuimdag: datumSchema,
      aanwezig: z.array(periodeSchema),
      afgeschaald: z.partialRecord(z.enum(KLOKSTAPPEN), momentTekst),
      sepotOp: momentTekst.nullable(),
      om: omGangSchema.nullable(),
    })
    .nullable(),
});
export type Voortzetting = z.infer<typeof voortzettingSchema>;
