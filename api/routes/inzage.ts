import { z } from 'zod';
import { WAARMEE } from '../../domain/waarmee';
import { KIJKERSROLLEN } from '../../domain/gebruiker';
import { inAmsterdam, momentSchema, tijdstipSchema } from '../../domain/tijd';
import { leesKenmerk } from '../../dossier/kenmerk';
import { isCasusnummer } from '../../dossier/paging';
import type { Dependencies } from '../../toegang/dependencies';
import { readPage, fetchPage } from '../../toegang/paging';
import { readQuery, type Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { maakLijst, stuurBladzij } from '../lijst';
import { kenmerkSchema } from '../uitkomst';

const inzagen = maakLijst(
  'Inzagen',
  z
    .strictObject({
      id: z.string(),
      op: tijdstipSchema,
      wie: z.string(),
      naam: z.string().meta({ description: 'Naam van wie keek' }),
      rol: z.enum(KIJKERSROLLEN),
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
  ...inzagen.velden,
});

/** Who looked at which case, for the privacy officer of a region. */
export function inzageroutes({ dossier }: Dependencies): Route[] {
  return [
    {
      method: 'get',
      path: '/v1/inzagen',
      vroeger: ['/v1/inzage'],
      name: 'leesInzage',
      group: 'inzage',
      summary: 'Wie welke casus heeft bekeken, wanneer en waarmee; de laatste eerst',
      recht: 'inzage',
      query: filterSchema,
      answers: { 200: { description: 'Een bladzij met inzagen', schema: inzagen.schema } },
      problems: ['tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const { wie, casusnummer, van, tot, ...vraag } = readQuery(filterSchema, req);
        const filter = { wie, casus: casusnummer, van, tot };
        const page = readPage(vraag, z.tuple([z.string(), z.string()]));
        const { regio } = eisRecht(res, 'inzage');
        const { rows, volgende } = await fetchPage(
          page,
          (page) => dossier.leesInzage(regio, filter, page),
          ({ op, id }) => [op, id] as [string, string],
        );
        const regels = rows.map((regel) => ({ ...regel, op: inAmsterdam(regel.op) }));
        const tel = () => dossier.telInzage(regio, filter);
        await stuurBladzij(req, res, vraag, { regels, volgende, tel });
      },
    },
  ];
}
