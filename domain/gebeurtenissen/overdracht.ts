import { z } from 'zod';
import { convenantSchema } from '../convenant';
import { REGIEROLLEN } from '../fase';
import { gemeenteSchema, onderwijssoortSchema, schoolSchema } from '../melding';
import { datumSchema } from '../tijd';
import { keuze } from '../velden';

export const OVERDRACHTAANLEIDINGEN = ['verhuizing', 'po-vo', 'detentie', 'anders'] as const;

const bestemming = z.strictObject({
  gemeente: gemeenteSchema,
  school: schoolSchema.optional(),
  onderwijssoort: onderwijssoortSchema,
  convenant: convenantSchema,
  aanleiding: keuze(...OVERDRACHTAANLEIDINGEN).optional(),
});

/** Events of a transfer (rule 13). */
export const OVERDRACHTGEBEURTENISSEN = {
  overgedragen: bestemming.extend({
    regie: z.enum(REGIEROLLEN),
    /** Who held the lead until now: they are told. */
    vorige: z.strictObject({ rol: z.enum(REGIEROLLEN), persoon: z.string().nullable() }),
    /** The school it leaves, when that was known: it is told. */
    vorigeSchool: schoolSchema.optional(),
  }),
  /** A transfer that the clock makes on the day `per`; what is not named is then as it stands that day. */
  'overdracht-aangekondigd': bestemming.partial({ onderwijssoort: true }).extend({ per: datumSchema }),
  /** What was announced does not come, or comes otherwise; who would have received the child is told. */
  'aankondiging-vervallen': z.strictObject({
    gemeente: gemeenteSchema,
    school: schoolSchema.optional(),
    per: datumSchema,
    reden: keuze('vervangen', 'gesloten'),
  }),
} as const;
