import { z } from 'zod';
import { KLOKSTAPPEN, LADDER } from './fase';
import { ARBITRAGEGEBEURTENISSEN } from './gebeurtenissen/arbitrage';
import { datumSchema, periodeSchema } from './tijd';

const momentTekst = z.iso.datetime();

/** One visit to the OM (rule 10), as far as it has come. */
export const omGangSchema = z.strictObject({
  route: z.enum(['strafrecht', 'civiel']).nullable(),
  besluit: z.enum(['vervolging', 'civiel', 'sepot']).nullable(),
  zitting: z.enum(['officier', 'kanton']).nullable(),
});
export type OmGang = z.infer<typeof omGangSchema>;

/**
 * How a case came back from the OM (rule 10): when, whether the clock brings a fresh arbitrage, and when the board is asked
 * once more what it does where the clock brings none.
 */
export const hernieuwdSchema = z.strictObject({
  op: momentTekst,
  doorKlok: z.boolean(),
  besluitOp: momentTekst.nullable(),
});
export type Hernieuwd = z.infer<typeof hernieuwdSchema>;

/** An exemption that was granted; `geldtTot`: the first day without it, null: for good. */
export const vrijstellingSchema = z.strictObject({ geldtTot: datumSchema.nullable() });
export type Vrijstelling = z.infer<typeof vrijstellingSchema>;

const verzoekSchema = z.strictObject({
  beantwoord: z.boolean(),
  uitgereikt: ARBITRAGEGEBEURTENISSEN['arbitrageverzoek-uitgereikt'].nullable(),
  teruggezonden: z.boolean(),
});

/** What a new case takes over from the one it follows when the child had relapsed before that one closed (rule 11). */
export const voortzettingSchema = z.strictObject({
  casusnummer: z.string(),
  geslotenOp: momentTekst,
  vrijstelling: vrijstellingSchema.nullable(),
  /** Present only for a relapse dated before the closing: the phase that was reached and the count until then. */
  hervat: z
    .strictObject({
      fase: z.enum(LADDER),
      eersteVerzuimdag: datumSchema,
      aanwezig: z.array(periodeSchema),
      afgeschaald: z.partialRecord(z.enum(KLOKSTAPPEN), momentTekst),
      hernieuwd: hernieuwdSchema.nullable(),
      om: omGangSchema.nullable(),
      /** Of a case in om: what became of the request for arbitration before it. */
      verzoek: verzoekSchema.nullable(),
      veranderdOp: datumSchema.nullable(),
    })
    .nullable(),
});
export type Voortzetting = z.infer<typeof voortzettingSchema>;
