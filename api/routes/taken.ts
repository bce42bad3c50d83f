import { z } from 'zod';
import { REGIEROLLEN } from '../../domain/fase';
import { inAmsterdam } from '../../domain/tijd';
import { werksleutel } from '../../dossier/werkregels';
import { taakbeeldSchema } from '../../domain/beeld';
import { bereik } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { pageFields, readPage, fetchPage, pageSchema } from '../../toegang/paging';
import { noteerInzage } from '../../toegang/inzage';
import { readQuery, type Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { kenmerkSchema } from '../uitkomst';

const takenSchema = pageSchema(
  'Taken',
  taakbeeldSchema.extend({ casusnummer: z.string(), kenmerk: kenmerkSchema, gevaar: z.boolean() }),
);
const filterSchema = z.strictObject({
  rol: z.enum(REGIEROLLEN, { error: `moet een van ${REGIEROLLEN.join(', ')} zijn` }).optional(),
  persoon: z.string().max(200).optional(),
  regio: z.string().max(64).optional(),
  gemeente: z
    .string()
    .regex(/^\d{4}$/, { error: 'moet een CBS-gemeentecode van vier cijfers zijn' })
    .optional(),
  ...pageFields,
});

/** The open work of the cases within reach. */
export function taakroutes(deps: Dependencies): Route[] {
  const { dossier, klok } = deps;
  return [
    {
      method: 'get',
      path: '/v1/taken',
      name: 'leesTaken',
      group: 'taken',
      summary: 'Open taken van alle casussen; bovenaan kinderen in gevaar, dan wat het eerst af moet',
      recht: 'casus',
      query: filterSchema,
      answers: { 200: { description: 'Een bladzij met taken', schema: takenSchema } },
      problems: ['tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const { rol, persoon, regio, gemeente, ...rest } = readQuery(filterSchema, req);
        const page = readPage(rest, z.tuple([z.boolean(), z.string(), z.string(), z.string()]));
        const nu = klok.nu();
        const { rows, volgende } = await fetchPage(
          page,
          (page) =>
            dossier.leesWerk(bereik(eisRecht(res, 'casus')), { rol, persoon, regio, gemeente }, nu, page),
          werksleutel,
        );
        const regels = rows.map((taak) => ({
          casusnummer: taak.casusnummer,
          kenmerk: taak.kenmerk,
          gevaar: taak.gevaar,
          type: taak.type,
          rol: taak.rol,
          persoon: taak.persoon,
          geopendOp: inAmsterdam(taak.geopendOp),
          uiterlijk: inAmsterdam(taak.uiterlijk),
          teLaat: taak.uiterlijk <= nu,
        }));
        await noteerInzage(deps, res, { handeling: 'leesTaken' }, rows);
        res.json({ regels, volgende });
      },
    },
  ];
}
