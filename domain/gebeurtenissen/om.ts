import { z } from 'zod';
import { datumSchema } from '../tijd';
import { jaNee, keuze, naam, tekst } from '../velden';

const momentTekst = z.iso.datetime();

/** Why the leerplichtambtenaar does not prosecute (rule 10). */
export const AFZIENREDENEN = [
  'verzoek-niet-ontvangen',
  'geen-passend-aanbod',
  'niet-leerplichtig',
  'vrijstelling',
  'geoorloofd',
  'niet-verwijtbaar',
] as const;
export type Afzienreden = (typeof AFZIENREDENEN)[number];

/** What the OM, the court or the RvdK came to (rule 10). */
export const OMUITKOMSTEN = [
  'veroordeling',
  'vrijspraak',
  'schikking',
  'leerstraf',
  'ondertoezichtstelling',
  'geen-maatregel',
  'anders',
] as const;

/** Events of the road to and from the Public Prosecutor, with what the leerplichtambtenaar records (rules 10 and 25). */
export const OMGEBEURTENISSEN = {
  'proces-verbaal-verzonden': z.strictObject({ route: keuze('strafrecht', 'civiel') }),
  'van-vervolging-afgezien': z.strictObject({ reden: keuze(...AFZIENREDENEN), toelichting: tekst }),
  'instemming-alsnog-vastgelegd': z.strictObject({ vertegenwoordiger: naam.optional() }),
  'om-besluit-vastgelegd': z.strictObject({
    besluit: z.enum(['vervolging', 'civiel', 'sepot']),
    zitting: z.enum(['officier', 'kanton']).nullable(),
  }),
  'om-uitkomst-vastgelegd': z.strictObject({
    uitkomst: tekst,
    soort: keuze(...OMUITKOMSTEN),
    jeugdbeschermer: naam.optional(),
  }),
  /** The board is asked once more what it does about a child that nobody prosecutes; `volgende`: when again. */
  'bestuurlijk-besluit-gevraagd': z.strictObject({ volgende: momentTekst }),
  'vrijstelling-vastgelegd': z.strictObject({
    soort: tekst,
    status: keuze('aangevraagd', 'verleend', 'afgewezen'),
    /** What the samenwerkingsverband advised: a text, or yes or no; absent while it has not. */
    adviesSwv: z
      .union([tekst, jaNee], { error: 'moet true, false of een tekst van 1 tot 4000 tekens zijn' })
      .nullable()
      .optional(),
    /** The first day on which it is no longer in force; absent: for good. */
    geldtTot: datumSchema.optional(),
  }),
  'mas-route-gekozen': z.strictObject({
    route: keuze('vrijwillig', 'halt', 'strafrecht', 'civiel'),
    toelichting: tekst,
  }),
} as const;
