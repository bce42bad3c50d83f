import { z } from 'zod';
import { WAARMEE } from '../../domain/waarmee';
import { GEBRUIKERSROLLEN } from '../../domain/gebruiker';
import { inAmsterdam, momentSchema } from '../../domain/tijd';
import { leesKenmerk } from '../../dossier/kenmerk';
import { isCasusnummer } from '../../dossier/paging';
import type { Dependencies } from '../../toegang/dependencies';
import { pageFields, readPage, fetchPage, pageSchema } from '../../toegang/paging';
import { readQuery, type Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { kenmerkSchema } from '../uitkomst';

const inzageSchema = pageSchema(
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
      kenmerken: z
        .array(kenmerkSchema.nullable())
        .meta({ description: 'Kenmerken van deze casussen, in dezelfde volgorde' }),
      aantal: z.int(),
    })
    .meta({ id: 'Inzage' }),
);
const filterSchema = z.strictObject({
  wie: z.string().max(200).optional(),
  casusnummer: z
    .string()
    .refine((nummer) => leesKenmerk(nummer) !== null || isCasusnummer(nummer), {
      error: 'moet een casusnummer of een kenmerk zijn',
    })
    .optional()
    .meta({ description: 'Het casusnummer of het kenmerk van een casus' }),
  van: momentSchema.optional(),
  tot: momentSchema.optional().meta({ description: 'Het eerste tijdstip dat niet meer meedoet' }),
  ...pageFields,
});

/** Who looked at which case, for the privacy officer of a region. */
export function inzageroutes({ dossier }: Dependencies): Route[] {
  return [
    {
      method: 'get',
      path: '/v1/inzage',
      name: 'leesInzage',
      group: 'inzage',
      summary: 'Wie welke casus heeft bekeken, wanneer en waarmee; de laatste eerst',
      recht: 'inzage',
      query: filterSchema,
      answers: { 200: { description: 'Een bladzij met inzagen', schema: inzageSchema } },
      problems: ['tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const { wie, casusnummer, van, tot, ...rest } = readQuery(filterSchema, req);
        const page = readPage(rest, z.tuple([z.string(), z.string()]));
        const { regio } = eisRecht(res, 'inzage');
        const { rows, volgende } = await fetchPage(
          page,
          (page) => dossier.leesInzage(regio, { wie, casus: casusnummer, van, tot }, page),
          ({ op, id }) => [op, id] as [string, string],
        );
        res.json({ regels: rows.map((regel) => ({ ...regel, op: inAmsterdam(regel.op) })), volgende });
      },
    },
  ];
}
