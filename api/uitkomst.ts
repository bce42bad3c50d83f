import type { Request, Response } from 'express';
import { z } from 'zod';
import { DossierOnbereikbaar } from '../dossier/dossier';
import { casusbeeldSchema, type Casusbeeld } from '../domain/beeld';
import { bereik, binnen } from '../domain/toegang';
import type { Afhankelijkheden } from '../toegang/dependencies';
import { noteerInzage } from '../toegang/inzage';
import { gebruikerVan } from '../toegang/wie';
import type { Uitkomst } from '../client/casus-client';
import { keur } from '../toegang/input';

/** The case as every route shows it. */
export const casusSchema = casusbeeldSchema.meta({ id: 'Casus' });

/** What became of a report or a command that stands in the dossier. */
export const bevestigdSchema = z
  .strictObject({
    id: z.string(),
    status: z.literal('verwerkt'),
    gebeurtenissen: z
      .strictObject({ vanaf: z.int(), tot: z.int() })
      .meta({ description: 'Nummers in de tijdlijn; tot ligt voor vanaf als er niets veranderde' }),
    casus: casusSchema,
  })
  .meta({ id: 'Verwerkt' });

/** What became of one that is accepted and kept, but not yet in the dossier. */
export const aangenomenSchema = z
  .strictObject({ id: z.string(), status: z.literal('aangenomen'), casusnummer: z.string() })
  .meta({ id: 'Aangenomen' });

export const AANGENOMEN =
  'Aangenomen en bewaard, maar nog niet in het dossier; Location zegt waar u de stand kunt volgen';

/** The caller's own key: the same key is the same report or command, however often it is sent. */
export const sleutelSchema = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, { error: 'moet 1 tot 200 tekens zijn, zonder spaties en accenten' })
    .optional()
    .meta({
      description: 'Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws',
    }),
});

/** The idempotency key of a request, when it has one. */
export function sleutelVan(req: Request): string | undefined {
  const waarde = req.headers['idempotency-key'];
  return keur(sleutelSchema, waarde === undefined ? {} : { 'idempotency-key': waarde })['idempotency-key'];
}

/** The body of a confirmed outcome. */
export function bevestigd({
  opdrachtId,
  bevestiging,
}: Uitkomst & { soort: 'bevestigd' }): z.infer<typeof bevestigdSchema> {
  const { vanaf, tot, beeld } = bevestiging;
  return { id: opdrachtId, status: 'verwerkt', gebeurtenissen: { vanaf, tot }, casus: beeld };
}

/** Where the state of a report or command can be asked. */
export function opdrachtPad(casusnummer: string, id: string): string {
  return `/v1/casussen/${casusnummer}/opdrachten/${id}`;
}

/** Answers that something was accepted, and where to ask what became of it. */
export function antwoordAangenomen(res: Response, casusnummer: string, id: string): void {
  res.status(202).location(opdrachtPad(casusnummer, id)).json({ id, status: 'aangenomen', casusnummer });
}

/**
 * Writes down that the case in an answer is seen. False when it must stay out of the answer: it lies out of reach, as
 * when a child already has a case elsewhere, or it cannot be written down. What was done is done either way.
 */
export async function magAntwoordZien(
  met: Pick<Afhankelijkheden, 'dossier' | 'klok'>,
  res: Response,
  handeling: string,
  beeld: Casusbeeld,
): Promise<boolean> {
  const wie = gebruikerVan(res);
  // Who gives commands never comes for the table.
  if (wie === null || !binnen(bereik(wie), { ...beeld, aanTafel: false })) return false;
  try {
    await noteerInzage(met, res, { handeling }, [beeld]);
    return true;
  } catch (fout) {
    if (fout instanceof DossierOnbereikbaar) return false;
    throw fout;
  }
}
