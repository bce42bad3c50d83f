import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { DossierUnreachable } from '../dossier/dossier';
import { OUDERSTANDEN } from '../toegang/gemelde-ouder';
import { casusbeeldSchema, type Casusbeeld } from '../domain/beeld';
import { bereik, binnen, heeftRecht } from '../domain/toegang';
import { beeldVoor } from '../domain/zicht/casus';
import { lezerVan, type Lezer } from '../domain/zicht/lezer';
import type { Dependencies } from '../toegang/dependencies';
import { noteerInzage } from '../toegang/inzage';
import { gebruikerVan } from '../toegang/wie';
import type { Beeld, Uitkomst } from '../client/outcome';
import { validate } from '../toegang/input';
import { KEY_HEADER } from '../toegang/problems';

const keySchema = z.string().meta({
  description:
    'De sleutel van wat u stuurde, ook als wij hem maakten; hij staat ook in de kop Idempotency-Key',
});

const ouderSchema = z.enum(OUDERSTANDEN).optional().meta({
  description:
    'Alleen bij een melding met een ouder of met waarom die er niet is. niet-bewaard: de casus staat nog niet in het dossier. Stuur de melding straks opnieuw met dezelfde sleutel, of voeg de ouder toe aan de betrokkenen van de casus',
});

/** The number that people use for a case; null as long as the dossier has not given it. */
export const kenmerkSchema = z.string().meta({
  description: 'Het korte nummer van de casus voor mensen, zoals 2026-00417; casusnummer is voor programma’s',
});

/** The case as every route shows it. */
export const casusSchema = casusbeeldSchema
  .extend({ kenmerk: kenmerkSchema.nullable() })
  .meta({ id: 'Casus' });

/** A case as it is seen, with the number that people use. */
export type Casusantwoord = z.infer<typeof casusSchema>;

/** What became of a report or a command that stands in the dossier. */
export const bevestigdSchema = z
  .strictObject({
    id: z.string(),
    status: z.literal('verwerkt'),
    sleutel: keySchema.optional(),
    ouder: ouderSchema,
    gebeurtenissen: z
      .strictObject({ vanaf: z.int(), tot: z.int() })
      .meta({ description: 'Nummers in de tijdlijn; tot ligt voor vanaf als er niets veranderde' }),
    casus: casusSchema,
  })
  .meta({ id: 'Verwerkt' });

/** What became of one that is accepted and kept, but not yet in the dossier. */
const acceptedSchema = z
  .strictObject({
    id: z.string(),
    status: z.literal('aanvaard'),
    casusnummer: z.string(),
    kenmerk: kenmerkSchema.nullable(),
    sleutel: keySchema.optional(),
    ouder: ouderSchema,
  })
  .meta({ id: 'Aanvaard' });

/** What became of one of which it is not known whether the case took it. */
const uncertainSchema = z
  .strictObject({
    id: z.string(),
    status: z.literal('onzeker'),
    casusnummer: z.string().optional(),
    kenmerk: kenmerkSchema.nullable().optional(),
    sleutel: keySchema,
    ouder: ouderSchema,
    uitleg: z.string(),
  })
  .meta({ id: 'Onzeker' });

/** What can be said of what was sent before. */
export const statusSchema = z.union([bevestigdSchema, acceptedSchema]);

/** What an answer 202 can hold. */
export const pendingSchema = z.union([acceptedSchema, uncertainSchema]);

export const PENDING =
  'aanvaard: aangenomen en bewaard, maar nog niet in het dossier. onzeker: wij weten nog niet of het is aangenomen; ' +
  'is het na een minuut nog onbekend, stuur het dan opnieuw met deze sleutel. Location zegt waar u de stand kunt volgen';

/** The caller's own key: the same key is the same report or command, however often it is sent. */
export const keyHeaderSchema = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, { error: 'moet 1 tot 200 tekens zijn, zonder spaties en accenten' })
    .optional()
    .meta({
      description:
        'Uw sleutel voor dit verzoek; nog eens sturen met dezelfde sleutel doet niets nieuws. Zonder maken wij er een, en elk antwoord noemt hem',
    }),
});

/** The idempotency key of a request, made here when it has none. Every answer from here on carries it. */
export function keyOf(req: Request, res: Response): string {
  const value = req.headers[KEY_HEADER];
  const given = validate(keyHeaderSchema, value === undefined ? {} : { [KEY_HEADER]: value })[KEY_HEADER];
  const sleutel = given ?? randomUUID();
  res.set(KEY_HEADER, sleutel);
  return sleutel;
}

/** The body of a confirmed outcome, as whoever asks sees the case. */
export function bevestigd(
  res: Response,
  { opdrachtId, bevestiging }: Uitkomst & { soort: 'bevestigd' },
): z.infer<typeof bevestigdSchema> {
  const { vanaf, tot, beeld } = bevestiging;
  const wie = gebruikerVan(res);
  const casus = antwoordVoor(wie === null ? 'niemand' : lezerVan(wie), beeld);
  return { id: opdrachtId, status: 'verwerkt', gebeurtenissen: { vanaf, tot }, casus };
}

/** A case as a reader sees it, with its kenmerk where that is known. */
export function antwoordVoor(lezer: Lezer, { kenmerk = null, ...beeld }: Beeld): Casusantwoord {
  return { ...beeldVoor(lezer, beeld), kenmerk };
}

/** Where the state of a command can be asked. */
export function opdrachtPath(casusnummer: string, id: string): string {
  return `/v1/casussen/${casusnummer}/opdrachten/${id}`;
}

/** True when a case lies where whoever asks may see it; who sends something never comes for the table. */
export function inReach(res: Response, beeld: Casusbeeld): boolean {
  const wie = gebruikerVan(res);
  return (
    wie !== null &&
    heeftRecht(wie, 'casus') &&
    binnen(bereik(wie), { ...beeld, aanTafel: false, tafelleden: null })
  );
}

/**
 * Writes down that the case in an answer is seen. False when it must stay out of the answer: it lies out of reach, as
 * when a child already has a case elsewhere, or it cannot be written down. What was done is done either way.
 */
export async function maySeeAnswer(
  deps: Pick<Dependencies, 'dossier' | 'klok'>,
  res: Response,
  handeling: string,
  beeld: Casusbeeld,
): Promise<boolean> {
  if (!inReach(res, beeld)) return false;
  try {
    await noteerInzage(deps, res, { handeling }, [beeld]);
    return true;
  } catch (error) {
    if (error instanceof DossierUnreachable) return false;
    throw error;
  }
}
