import { z } from 'zod';
import { roosterSchema } from './rooster';
import { vakantieSchema } from './tijd';
import { jaNee, keuze } from './velden';

const heleDagen = z
  .int({ error: 'moet een heel aantal dagen zijn' })
  .max(3650, { error: 'mag ten hoogste 3650 dagen zijn' });
const dagen = heleDagen.min(0, { error: 'mag niet minder dan 0 dagen zijn' });
const termijn = heleDagen.min(1, { error: 'moet ten minste 1 dag zijn' });
const uren = z
  .int({ error: 'moet een heel aantal uren zijn' })
  .min(1, { error: 'moet ten minste 1 uur zijn' })
  .max(8760, { error: 'mag ten hoogste 8760 uren zijn' });

/**
 * The policy of a region for one school year (rule 16): every number of the process. Days unless the name says hours.
 * `gemeenten` are the CBS codes the region covers; a region without a list takes every gemeente no other region names.
 */
export const convenantSchema = z
  .strictObject({
    naam: z.string().min(1).max(64),
    regio: z.string().min(1).max(64),
    schooljaar: z.string().regex(/^\d{4}-\d{4}$/, { error: 'moet eruitzien als 2026-2027' }),
    versie: z.int().min(1),
    gemeenten: z
      .array(z.string().regex(/^\d{4}$/, { error: 'moet een CBS-code van vier cijfers zijn' }))
      .optional(),
    termijnen: z.strictObject({
      casusregie: termijn,
      doorbraak: termijn,
      arbitrage: termijn,
      herbeoordeling: termijn,
      nazorg: termijn,
    }),
    vakanties: z.strictObject({ tellenMee: z.boolean(), perioden: z.array(vakantieSchema) }),
    voortgang: z.strictObject({ elke: termijn, gemistIsStagnatieNa: z.int().min(1).nullable() }),
    taken: z.strictObject({
      eersteActieUren: uren,
      doorbraaktafelUren: uren,
      /** Absent in a convenant from before it was asked: 48, or what the term to answer leaves. */
      uitreikenUren: uren.optional(),
      /** To reach in another way whom no message reaches; absent in a convenant from before it was asked: 48. */
      bereikenUren: uren.optional(),
      veiligheidUren: uren.default(4),
      /** Whether a term in hours counts those of working days only (rule 5); `veiligheidUren` counts them all. */
      werkdagen: z.boolean().default(true),
      toestemming: termijn,
      horen: termijn.default(14),
      terugkeerBevestigen: termijn.default(7),
      bestuurlijkBesluit: termijn.default(7),
      herinneringVoor: dagen,
      escalatieNa: dagen,
    }),
    arbitrage: z.strictObject({
      /** From when the parents' term to answer runs: the opening of arbitrage, or the handing over of the request. */
      antwoordVanaf: keuze('opening', 'uitreiking').default('opening'),
      antwoord: termijn,
      commissie: termijn,
      zitting: termijn,
      uitspraak: termijn,
      aanvaarding: termijn,
      plaatsingAfdwingen: termijn,
    }),
    om: z.strictObject({
      procesVerbaal: termijn,
      besluit: termijn,
      officierszitting: termijn,
      kantonzitting: termijn,
      civiel: termijn,
      onderwijsvraag: termijn,
    }),
    sluiten: z.strictObject({ koppelenBinnen: dagen }),
    /**
     * Whether the school is asked at the report to signal in the verwijsindex risicojongeren, within how many days; absent: it
     * is not asked.
     */
    verwijsindex: z.strictObject({ binnen: termijn }).optional(),
    /**
     * At how many hours of absence in how many days of lessons a case opens, and from how many the school is shown a child; absent in a
     * convenant from before it was asked: 16 in 28, and 8.
     */
    verzuim: z
      .strictObject({ uren, dagen: termijn, nabijUren: uren })
      .refine(({ uren, nabijUren }) => nabijUren <= uren, {
        error: 'mag niet meer zijn dan de uren waarbij een casus opent',
        path: ['nabijUren'],
      })
      .optional(),
    /** How many years after its last closing the file of a child is kept; absent: nothing is put forward to be destroyed. */
    bewaren: z
      .strictObject({
        jaren: z
          .int({ error: 'moet een heel aantal jaren zijn' })
          .min(1, { error: 'moet ten minste 1 jaar zijn' })
          .max(100, { error: 'mag ten hoogste 100 jaar zijn' }),
      })
      .optional(),
    /** What the parties agreed on the case system of the gemeente; absent: nobody of the family is named in it (rule 6). */
    zaaksysteem: z.strictObject({ betrokkenen: jaNee }).optional(),
    /** Who can hold the lead (rule 15); without it a case is held by a role and not by a person. */
    rooster: roosterSchema.optional(),
  })
  .refine(
    (c) => c.termijnen.casusregie <= c.termijnen.doorbraak && c.termijnen.doorbraak <= c.termijnen.arbitrage,
    {
      error: 'de termijnen moeten oplopen: casusregie, dan doorbraak, dan arbitrage',
      path: ['termijnen'],
    },
  )
  .refine(
    ({ taken, arbitrage }) =>
      arbitrage.antwoordVanaf !== 'opening' ||
      taken.uitreikenUren === undefined ||
      taken.uitreikenUren < arbitrage.antwoord * 24,
    {
      error: 'er moeten minder uren zijn om het verzoek uit te reiken dan om het te beantwoorden',
      path: ['taken', 'uitreikenUren'],
    },
  );

export type Convenant = z.infer<typeof convenantSchema>;
