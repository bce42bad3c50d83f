import { z } from 'zod';
import { bereik } from '../../domain/toegang';
import { cloudEvent, EVENTTYPEN } from '../../dossier/stroom/cloudevent';
import { BEGIN } from '../../dossier/stroom/stroom';
import { stroomeventSchema, typenSchema } from '../cloudevent';
import { pageFields, readPage } from '../../toegang/paging';
import { readQuery, type Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import type { ApiDependencies } from '../dependencies';

const stroomSchema = z
  .strictObject({
    regels: z.array(stroomeventSchema).meta({ description: 'Wat er gebeurde, op volgorde' }),
    volgende: z.string().meta({
      description: 'Geef dit mee als na, nu of later: dan mist u niets. Ook aan het eind',
      example: 'WzQyLDIxNDc0ODM2NDdd',
    }),
    meer: z.boolean().meta({ description: 'false: dit is alles wat er nu is' }),
  })
  .meta({ id: 'Gebeurtenissen' });

const querySchema = z.strictObject({
  ...pageFields,
  typen: z
    .string()
    .max(5_000)
    .transform((tekst) => tekst.split(',').map((deel) => deel.trim()))
    .pipe(z.array(typenSchema))
    .optional()
    .meta({
      ...{ type: 'string', example: 'nl.doorbraak.casus.fase-geopend,nl.doorbraak.casus.casus-gesloten' },
      description: 'Alleen deze typen, met komma’s ertussen; zonder: alle',
      pattern: '^[a-z.-]+(,[a-z.-]+)*$',
    }),
  regio: z.string().max(64).optional().meta({ description: 'Alleen wat in deze regio gebeurt' }),
});

/** A place in the stream, as a reader gives it back. */
export const plaatsSchema = z.tuple([
  z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  z.int().min(0).max(2_147_483_647),
]);

/** The stream of what happens: without anything of a person, so nobody is noted to have seen one. */
export function gebeurtenisroutes({ stroom, bron }: Pick<ApiDependencies, 'stroom' | 'bron'>): Route[] {
  return [
    {
      method: 'get',
      path: '/v1/gebeurtenissen',
      name: 'leesGebeurtenissen',
      group: 'gebeurtenissen',
      summary: 'Alles wat er gebeurt in de casussen en registermeldingen die u mag zien, op volgorde',
      uitleg:
        'Zonder na begint de stroom bij het eerste. Wat later wordt vastgelegd, komt altijd na volgende: wie steeds verder leest, mist niets. Wat erin staat leest u op dataref.',
      recht: 'gebeurtenissen',
      query: querySchema,
      answers: {
        200: {
          description: 'Een deel van de stroom',
          schema: stroomSchema,
          headers: { Link: 'Het adres van het volgende deel, met rel="next"' },
        },
      },
      problems: ['tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const { typen, regio = null, ...rest } = readQuery(querySchema, req);
        const { na, aantal } = readPage(rest, plaatsSchema);
        const soorten = typen?.flatMap((type) => EVENTTYPEN.get(type) ?? []) ?? null;
        const wie = eisRecht(res, 'gebeurtenissen');
        const deel = await stroom.lees(bereik(wie), { soorten, regio }, na ?? BEGIN, aantal);
        const volgende = Buffer.from(JSON.stringify(deel.tot)).toString('base64url');
        const verder = new URLSearchParams({
          na: volgende,
          aantal: String(aantal),
          ...(typen === undefined ? {} : { typen: typen.join(',') }),
          ...(regio === null ? {} : { regio }),
        });
        res.append('link', `</v1/gebeurtenissen?${verder.toString()}>; rel="next"`);
        res.json({ regels: deel.regels.map((een) => cloudEvent(een, bron)), volgende, meer: deel.meer });
      },
    },
  ];
}
