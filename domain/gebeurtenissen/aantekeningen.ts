import { z } from 'zod';
import { TAAKTYPEN } from '../taak';
import { datumSchema } from '../tijd';
import { jaNee, keuze, naam, sleutel, tekst } from '../velden';

/** Events that stand in the file and no more: the case is after them what it was. */
export const AANTEKENINGEN = {
  /** A report of another birth date, which did not join the case (rule 18); nothing of the child that was reported. */
  'melding-geweigerd': z.strictObject({}),
  'eerste-actie-gemeld': z.strictObject({ toelichting: tekst }),
  /** What the young person or a parent says, in their own words, and who supported them (rule 22). */
  'stem-vastgelegd': z.strictObject({
    van: keuze('jongere', 'ouder'),
    gezegd: tekst,
    ondersteuner: naam.optional(),
  }),
  'notitie-gemaakt': z.strictObject({ tekst }),
  /** A document that lies beside the file (rule 23); `sha256` in hexadecimals, `grootte` in bytes. */
  'document-toegevoegd': z.strictObject({
    document: sleutel,
    soort: naam,
    titel: naam,
    sha256: z.string({ error: 'is verplicht' }).regex(/^[0-9a-f]{64}$/i, {
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
