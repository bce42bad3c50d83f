import { z } from 'zod';
import { naam, tekst } from '../velden';

const momentTekst = z.iso.datetime();

/** Somebody who is asked to a doorbraaktafel: by name, or a person of the region by id. */
export const deelnemerSchema = z
  .strictObject({ naam: naam.optional(), persoon: naam.optional(), discipline: naam })
  .refine((d) => (d.naam === undefined) !== (d.persoon === undefined), {
    error: 'noem een naam of een persoon, een van de twee',
  });
export type Deelnemer = z.infer<typeof deelnemerSchema>;

/** Events of the doorbraaktafel, until it was held (rule 21). */
export const TAFELGEBEURTENISSEN = {
  'doorbraaktafel-gepland': z.strictObject({
    tijdstip: momentTekst,
    plaats: naam.optional(),
    deelnemers: z.array(deelnemerSchema),
    /** The moment of the table that this one takes the place of, which may be the same. */
    inPlaatsVan: momentTekst.optional(),
    /** Ids of who of the region was asked to that one and is not any more; absent: everybody still is. */
    nietMeer: z.array(z.string()).optional(),
  }),
  /** A table that was still to come ends with the doorbraak that planned it, or is called off (rule 21). */
  'doorbraaktafel-vervallen': z.strictObject({
    tijdstip: momentTekst,
    /** Why somebody called it off; absent: it ended with its doorbraak. */
    reden: tekst.optional(),
  }),
} as const;
