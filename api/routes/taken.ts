import { z } from 'zod';
import { REGIEROLLEN } from '../../domain/fase';
import { inAmsterdam } from '../../domain/tijd';
import { taakbeeldSchema } from '../../domain/beeld';
import { bereik } from '../../domain/toegang';
import type { Afhankelijkheden } from '../../toegang/dependencies';
import { bladzijVelden, leesBladzij, maakPagina, paginaSchema } from '../../toegang/paging';
import { noteerInzage } from '../../toegang/inzage';
import { leesQuery, type Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';

const takenSchema = paginaSchema('Taken', taakbeeldSchema.extend({ casusnummer: z.string() }));
const filterSchema = z.strictObject({
  rol: z.enum(REGIEROLLEN, { error: `moet een van ${REGIEROLLEN.join(', ')} zijn` }).optional(),
  persoon: z.string().max(200).optional(),
  regio: z.string().max(64).optional(),
  gemeente: z
    .string()
    .regex(/^\d{4}$/, { error: 'moet een CBS-gemeentecode van vier cijfers zijn' })
    .optional(),
  ...bladzijVelden,
});

/** The open work of the cases within reach. */
export function taakroutes(met: Afhankelijkheden): Route[] {
  const { dossier, klok } = met;
  return [
    {
      methode: 'get',
      pad: '/v1/taken',
      naam: 'leesTaken',
      groep: 'taken',
      samenvatting: 'Open taken van alle casussen; wat het eerst af moet, staat bovenaan',
      recht: 'casus',
      query: filterSchema,
      antwoorden: { 200: { beschrijving: 'Een bladzij met taken', schema: takenSchema } },
      problemen: ['tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const { rol, persoon, regio, gemeente, ...rest } = leesQuery(filterSchema, req);
        const bladzij = leesBladzij(rest, z.tuple([z.string(), z.string(), z.string()]));
        const nu = klok.nu();
        const { rijen, volgende } = await maakPagina(
          bladzij,
          (welke) =>
            dossier.leesWerk(bereik(eisRecht(res, 'casus')), { rol, persoon, regio, gemeente }, nu, welke),
          (taak) => [taak.uiterlijk, taak.casusnummer, taak.type] as [string, string, string],
        );
        const regels = rijen.map(({ casusnummer, type, rol: van, persoon: wie, geopendOp, uiterlijk }) => ({
          casusnummer,
          type,
          rol: van,
          persoon: wie,
          geopendOp: inAmsterdam(geopendOp),
          uiterlijk: inAmsterdam(uiterlijk),
          teLaat: uiterlijk <= nu,
        }));
        await noteerInzage(met, res, { handeling: 'leesTaken' }, rijen);
        res.json({ regels, volgende });
      },
    },
  ];
}
