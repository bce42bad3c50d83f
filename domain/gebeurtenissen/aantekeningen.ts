import { z } from 'zod';
import { TAAKTYPEN } from '../taak';
import { datumSchema } from '../tijd';
import { jaNee, keuze, naam, sleutel, tekst } from '../velden';

/** With whom somebody spoke, as a note says it. */
const GESPREKSPARTNERS = ['ouder', 'jongere', 'school', 'hulpverlener', 'ander'] as const;

/** How somebody spoke with somebody. */
const CONTACTWIJZEN = ['telefoon', 'gesprek', 'huisbezoek', 'bericht', 'anders'] as const;

/** Who may read a note: whoever works on the case, also its school, or also its table. */
const NOTITIELEZERS = ['behandelaars', 'school', 'iedereen'] as const;

/** Events that stand in the file and no more: the case is after them what it was. */
export const AANTEKENINGEN = {
  /** A report of another birth date, which did not join the case (rule 18); nothing of the child that was reported. */
  'melding-geweigerd': z.strictObject({}),
  'eerste-actie-gemeld': z.strictObject({ toelichting: tekst }),
  /** What the young person or a parent (`wie`: which one) says, in their own words, and who supported them (rule 22). */
  'stem-vastgelegd': z.strictObject({
    van: keuze('jongere', 'ouder'),
    wie: naam.optional(),
    gezegd: tekst,
    ondersteuner: naam.optional(),
  }),
  /**
   * A note (rule 23); with `met` somebody spoke with somebody: who that was (`gesproken`), how and when. `lezers`: who may read
   * it besides a school that wrote it; absent: whoever works on the case. `vermeld`: ids of people of the region, who find it.
   */
  'notitie-gemaakt': z.strictObject({
    tekst,
    met: keuze(...GESPREKSPARTNERS).optional(),
    gesproken: naam.optional(),
    hoe: keuze(...CONTACTWIJZEN).optional(),
    datum: datumSchema.optional(),
    lezers: keuze(...NOTITIELEZERS).optional(),
    vermeld: z
      .array(sleutel, { error: 'moet een lijst van ids zijn' })
      .max(20, { error: 'mag ten hoogste 20 mensen noemen' })
      .optional(),
  }),
  /** A document that lies beside the file (rule 23); `sha256` in hexadecimals, `grootte` in bytes. */
  'document-toegevoegd': z.strictObject({
    document: sleutel,
    soort: naam,
    titel: naam,
    sha256: z.string({ error: 'is verplicht' }).regex(/^[0-9a-fA-F]{64}$/, {
      error: 'moet een SHA-256 zijn: 64 cijfers en letters a tot en met f',
    }),
    grootte: z
      .int({ error: 'moet een heel aantal bytes zijn' })
      .min(0, { error: 'mag niet minder dan 0 bytes zijn' })
      .max(2_000_000_000, { error: 'mag ten hoogste 2.000.000.000 bytes zijn' }),
  }),
  /** Whether the child was signalled in the verwijsindex, when and under which reference; why not, when it was not. */
  'verwijsindex-vastgelegd': z.strictObject({
    gemeld: jaNee,
    datum: datumSchema.optional(),
    referentie: naam.optional(),
    toelichting: tekst.optional(),
  }),
  'gevaar-gemeld': z.strictObject({ toelichting: tekst }),
  'veiligheid-geborgd': z.strictObject({ toelichting: tekst, veiligThuis: jaNee }),
  /** The parents did not answer the request or the verdict in time (rule 9). */
  'antwoord-uitgebleven': z.strictObject({ taak: z.enum(TAAKTYPEN) }),
  'uitvoering-uitgebleven': z.strictObject({}),
  'onderwijsvraag-bewaakt': z.strictObject({ toelichting: tekst }),
  'bestuurlijk-besluit-vastgelegd': z.strictObject({ besluit: tekst }),
  /** What the table came to (rule 21). */
  'doorbraaktafel-vastgelegd': z.strictObject({
    aanwezig: z
      .array(naam, { error: 'moet een lijst van namen zijn' })
      .max(100, { error: 'mag ten hoogste 100 mensen noemen' }),
    verslag: tekst,
    uitkomst: keuze('afspraken', 'stagnatie'),
  }),
  opgeschaald: z.strictObject({ reden: z.string() }),
} as const;
