import { z } from 'zod';
import { datumSchema } from '../tijd';
import { jaNee, keuze, naam, tekst } from '../velden';

const momentTekst = z.iso.datetime();

/** Events of an arbitration, from request to execution (rule 9). */
export const ARBITRAGEGEBEURTENISSEN = {
  /** The request for arbitration was handed over, on a date (rule 9). */
  'arbitrageverzoek-uitgereikt': z.strictObject({
    datum: datumSchema,
    wijze: keuze('gesprek', 'brief', 'e-mail'),
  }),
  'arbitrageverzoek-beantwoord': z.strictObject({
    besluit: keuze('instemming', 'weigering'),
    vertegenwoordiger: naam.optional(),
  }),
  'commissie-samengesteld': z.strictObject({
    ouders: z.string(),
    doorbraakteam: z.string(),
    naburigSwv: z.string(),
    voorzitter: z.string().nullable(),
  }),
  /** `buitenTermijn`: planned later than the convenant allows (rule 9). */
  'zitting-gepland': z.strictObject({ tijdstip: momentTekst, buitenTermijn: z.boolean() }),
  'uitspraak-gedaan': z.strictObject({ uitspraak: tekst, uitvoerenUiterlijk: datumSchema }),
  'uitspraak-beantwoord': z.strictObject({ besluit: keuze('aanvaard', 'niet-aanvaard') }),
  'uitvoering-bevestigd': z.strictObject({ uitgevoerd: jaNee }),
} as const;
