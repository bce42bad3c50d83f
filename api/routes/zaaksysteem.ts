import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { z } from 'zod';
import type { ApiDependencies } from '../dependencies';
import { validate } from '../../toegang/input';
import { Problem } from '../../toegang/problems';
import type { Route } from '../../toegang/route';

/** Where notifications come; they show a token of their own, and are of nobody who signs in. */
export const NOTIFICATIEPAD = '/v1/zaaksysteem/notificaties';

/** A notification as the standard of the Notificaties API says it; what else stands in it is not read. */
const notificatieSchema = z
  .object({
    kanaal: z.string().min(1).max(50),
    hoofdObject: z.string().min(1).max(1_000),
    resource: z.string().max(100),
    resourceUrl: z.string().max(1_000),
    actie: z.string().max(100),
    aanmaakdatum: z.string().max(50),
  })
  .meta({ id: 'Notificatie' });

/** The channels about types. */
const TYPEN = ['zaaktypen', 'informatieobjecttypen', 'besluittypen'];

/**
 * Where the Notificaties API of a case system says that something changed there. It is only a reason to look: nothing of what
 * it says is taken over. Whoever has the token can do no more than that.
 */
export function zaaksysteemroutes({ registraties, notificatietoken }: ApiDependencies): Route[] {
  return [
    {
      method: 'post',
      path: NOTIFICATIEPAD,
      name: 'ontvangNotificatie',
      group: 'zaaksysteem',
      summary: 'Neem een notificatie van een zaaksysteem aan: Doorbraak kijkt dan opnieuw in dat zaaksysteem',
      recht: 'openbaar',
      body: { schema: notificatieSchema },
      answers: { 204: { description: 'Aangenomen' } },
      problems: ['niet-aangemeld', 'ongeldig', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        eisToken(req, notificatietoken);
        const { kanaal, hoofdObject } = validate(notificatieSchema, req.body);
        if (kanaal === 'zaken') await registraties.meldZaak(hoofdObject);
        else if (TYPEN.includes(kanaal)) await registraties.meldTypes();
        res.status(204).end();
      },
    },
  ];
}

/** The token as a subscription gives it: as it is, or as a bearer token. */
function eisToken(req: Request, token: string | undefined): void {
  const gegeven = (req.headers.authorization ?? '').replace(/^Bearer +/i, '');
  if (token === undefined || !timingSafeEqual(hash(gegeven), hash(token)))
    throw new Problem(
      'niet-aangemeld',
      'Stuur de notificatie met het token uit ZGW_NOTIFICATIE_TOKEN in de header Authorization.',
    );
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
