import type { Request } from 'express';
import { z } from 'zod';
import type { ApiDependencies } from '../dependencies';
import { requireValid, validate } from '../../toegang/input';
import { isOwnToken } from '../../toegang/own-token';
import { Problem } from '../../toegang/problems';
import type { Route } from '../../toegang/route';

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

const VOORBEELD = {
  kanaal: 'zaken',
  hoofdObject: 'https://zaken.gemeente.example/zaken/api/v1/zaken/4d7a2c1e-93a4-4c2f-8f3b-2f1f7a9f6d10',
  resource: 'status',
  resourceUrl: 'https://zaken.gemeente.example/zaken/api/v1/statussen/9a3f2d60-5b1e-4a8e-9d8c-6f2f0c1a7b22',
  actie: 'create',
  aanmaakdatum: '2026-11-30T09:00:00Z',
};

/** The channels about types. */
const TYPEN = ['zaaktypen', 'informatieobjecttypen', 'besluittypen'];

/**
 * Where the Notificaties API of a case system says that something changed there. It is only a reason to look: nothing of what
 * it says is taken over. Whoever has the token can do no more than that.
 */
export function zaaksysteemroutes({ registraties, notificatietoken, pogingen }: ApiDependencies): Route[] {
  return [
    {
      method: 'post',
      path: '/v1/zaaksysteem/notificaties',
      name: 'ontvangNotificatie',
      group: 'zaaksysteem',
      summary: 'Neem een notificatie van een zaaksysteem aan: Doorbraak kijkt dan opnieuw in dat zaaksysteem',
      recht: 'openbaar',
      ownToken: 'notificatie',
      body: { schema: notificatieSchema, example: VOORBEELD },
      answers: { 204: { description: 'Aangenomen' } },
      problems: ['niet-aangemeld', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        await pogingen.judge(req, req.headers.authorization, () => eisToken(req, notificatietoken));
        requireValid(req);
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
  if (!isOwnToken(gegeven, token))
    throw new Problem(
      'niet-aangemeld',
      'Stuur de notificatie met het token uit ZGW_NOTIFICATIE_TOKEN in de header Authorization.',
    );
}
