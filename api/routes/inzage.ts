import { z } from 'zod';
import { WAARMEE } from '../../domain/waarmee';
import { GEBRUIKERSROLLEN } from '../../domain/gebruiker';
import { inAmsterdam, momentSchema } from '../../domain/tijd';
import type { Afhankelijkheden } from '../../toegang/dependencies';
import { bladzijVelden, leesBladzij, maakPagina, paginaSchema } from '../../toegang/paging';
import { leesQuery, type Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';

const inzageSchema = paginaSchema(
  'Inzagen',
  z
    .strictObject({
      id: z.string(),
      op: z.string(),
      wie: z.string(),
      naam: z.string().meta({ description: 'Naam van wie keek' }),
      rol: z.enum(GEBRUIKERSROLLEN),
      waarmee: z.enum(WAARMEE),
      handeling: z.string().meta({ description: 'Naam van de pagina of van de route' }),
      casussen: z.array(z.string()).meta({ description: 'Casusnummers van alles wat werd getoond' }),
      aantal: z.int(),
    })
    .meta({ id: 'Inzage' }),
);
const filterSchema = z.strictObject({
  wie: z.string().max(200).optional(),
  casusnummer: z.uuid({ error: 'moet een casusnummer zijn' }).optional(),
  van: momentSchema.optional(),
  tot: momentSchema.optional().meta({ description: 'Het eerste tijdstip dat niet meer meedoet' }),
  ...bladzijVelden,
});

/** Who looked at which case, for the privacy officer of a region. */
export function inzageroutes({ dossier }: Afhankelijkheden): Route[] {
  return [
    {
      methode: 'get',
      pad: '/v1/inzage',
      naam: 'leesInzage',
      groep: 'inzage',
      samenvatting: 'Wie welke casus heeft bekeken, wanneer en waarmee; de laatste eerst',
      recht: 'inzage',
      query: filterSchema,
      antwoorden: { 200: { beschrijving: 'Een bladzij met inzagen', schema: inzageSchema } },
      problemen: ['tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const { wie, casusnummer, van, tot, ...rest } = leesQuery(filterSchema, req);
        const bladzij = leesBladzij(rest, z.tuple([z.string(), z.string()]));
        const { regio } = eisRecht(res, 'inzage');
        const { rijen, volgende } = await maakPagina(
          bladzij,
          (welke) => dossier.leesInzage(regio, { wie, casusnummer, van, tot }, welke),
          ({ op, id }) => [op, id] as [string, string],
        );
        res.json({ regels: rijen.map((regel) => ({ ...regel, op: inAmsterdam(regel.op) })), volgende });
      },
    },
  ];
}
