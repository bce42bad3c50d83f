import type { Request } from 'express';
import { z } from 'zod';
import type { Terugmelding } from '../../dossier/afgiften/terugmelding';
import type { ApiDependencies } from '../dependencies';
import { requireValid, validate } from '../../toegang/input';
import { isOwnToken } from '../../toegang/own-token';
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
      description:
        'Wat ervan werd: delivered, permanent-failure, temporary-failure, technical-failure, validation-failed, virus-scan-failed',
    }),
  })
  .meta({ id: 'Terugmelding' });

/** What NotifyNL says of a letter that the post brought back: it has other names for the same things, and no status. */
const briefTerugSchema = z
  .looseObject({
    notification_id: z.string().min(1).max(100).meta({ description: 'Hoe NotifyNL de brief noemt' }),
    reference: z.string().max(1_000).nullable().meta({ description: 'Onze sleutel van het bericht' }),
    date_sent: z.string().max(100).meta({ description: 'Wanneer de brief wegging' }),
  })
  .meta({ id: 'BriefTerug' });
const bodySchema = z.union([terugmeldingSchema, briefTerugSchema]);
/** In the word that NotifyNL has for it elsewhere. */
const TERUGGEKOMEN = 'returned-letter';

function alsTerugmelding(body: z.output<typeof bodySchema>): Terugmelding {
  const gelezen = terugmeldingSchema.safeParse(body);
  if (gelezen.success)
    return {
      referentie: gelezen.data.reference ?? '',
      melding: gelezen.data.id,
      stand: gelezen.data.status,
    };
  const { notification_id: melding, reference } = briefTerugSchema.parse(body);
  return { referentie: reference ?? '', melding, stand: TERUGGEKOMEN };
}

const VOORBEELD = {
  id: '740e5834-3a29-46b4-9a6f-16142fde533a',
  reference: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
  status: 'delivered',
};

/**
 * Lets NotifyNL through by the token that it was given, and nobody else; without a token the address does not exist. Comes
 * before anything that knows people: its token is not one of theirs.
 */
export function eisNotifytoken(token: string | undefined): (req: Request) => void {
  return (req) => {
    if (token === undefined) throw new Problem('niet-gevonden');
    const [, getoond = ''] = /^Bearer +(\S+)$/i.exec(req.headers.authorization ?? '') ?? [];
    if (!isOwnToken(getoond, token))
      throw new Problem(
        'niet-aangemeld',
        'Stuur het token van de terugmelding: Authorization: Bearer TOKEN.',
      );
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
      ownToken: 'terugmelding',
      body: { schema: bodySchema, example: VOORBEELD, bytes: BYTES },
      answers: { 204: { description: 'Genoteerd, of van een bericht dat hier niet bekend is' } },
      problems: ['niet-aangemeld', 'niet-gevonden', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        requireValid(req);
        const terug = alsTerugmelding(validate(bodySchema, req.body));
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
