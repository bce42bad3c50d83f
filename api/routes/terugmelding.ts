import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { z } from 'zod';
import type { ApiDependencies } from '../dependencies';
import { requireValid, validate } from '../../toegang/input';
import { Problem } from '../../toegang/problems';
import type { Route } from '../../toegang/route';

/** Where NotifyNL says what became of a message. */
export const TERUGMELDPAD = '/v1/terugmelding/notify';

/** A report is less than one. */
const BYTES = 16 * 1024;
/** NotifyNL comes back after five minutes. */
const LATER_S = '300';

const terugmeldingSchema = z
  .looseObject({
    id: z.string().min(1).max(100).meta({ description: 'Hoe NotifyNL het bericht noemt' }),
    reference: z.string().max(1_000).nullable().meta({ description: 'Onze sleutel van het bericht' }),
    status: z.string().min(1).max(100).meta({
      description: 'Wat ervan werd: delivered, permanent-failure, temporary-failure, technical-failure',
    }),
  })
  .meta({ id: 'Terugmelding' });

const VOORBEELD = {
  id: '740e5834-3a29-46b4-9a6f-16142fde533a',
  reference: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
  status: 'delivered',
};

/**
 * Lets NotifyNL through by the token that it was given, and nobody else; without a token the address does not exist. Comes
 * before anything that knows people: its token is not one of theirs.
 */
export function eisNotifytoken(token: string | undefined): RequestHandler {
  return (req, _res, next) => {
    if (token === undefined) throw new Problem('niet-gevonden');
    const [, getoond = ''] = /^Bearer +(\S+)$/i.exec(req.headers.authorization ?? '') ?? [];
    if (!timingSafeEqual(hash(getoond), hash(token)))
      throw new Problem(
        'niet-aangemeld',
        'Stuur het token van de terugmelding: Authorization: Bearer TOKEN.',
      );
    next();
  };
}

/** What NotifyNL says afterwards of what was handed over to it. */
export function terugmeldroutes({ kanalen }: Pick<ApiDependencies, 'kanalen'>): Route[] {
  return [
    {
      method: 'post',
      path: TERUGMELDPAD,
      name: 'meldTerug',
      group: 'kanalen',
      summary: 'Meld wat er van een bericht werd (voor NotifyNL, met het token van de terugmelding)',
      recht: 'openbaar',
      ownToken: true,
      body: { schema: terugmeldingSchema, example: VOORBEELD, bytes: BYTES },
      answers: { 204: { description: 'Genoteerd, of van een bericht dat hier niet bekend is' } },
      problems: [
        'geen-json',
        'mediatype',
        'te-groot',
        'ongeldig',
        'niet-aangemeld',
        'tijdelijk-onbereikbaar',
      ],
      handle: async (req, res) => {
        requireValid(req);
        const { id, reference, status } = validate(terugmeldingSchema, req.body);
        const terug = { referentie: reference ?? '', melding: id, stand: status };
        if ((await kanalen.meldTerug(terug)) === 'bezig')
          throw new Problem(
            'tijdelijk-onbereikbaar',
            'Dit bericht wordt nu verstuurd. Meld het straks opnieuw.',
            [],
            {
              'retry-after': LATER_S,
            },
          );
        res.status(204).end();
      },
    },
  ];
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
