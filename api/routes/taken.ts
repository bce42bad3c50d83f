import { z } from 'zod';
import { REGIEROLLEN } from '../../domain/fase';
import { TAAKTYPEN } from '../../domain/taak';
import { inAmsterdam } from '../../domain/tijd';
import { werksleutel } from '../../dossier/werkregels';
import { taakbeeldSchema } from '../../domain/beeld';
import { bereik } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { FILTERVELDEN, jaNee } from '../../toegang/casusfilter';
import { readPage, fetchPage } from '../../toegang/paging';
import { noteerInzage } from '../../toegang/inzage';
import { readQuery, type Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { maakLijst, stuurBladzij } from '../lijst';
import { kenmerkSchema } from '../uitkomst';

const taken = maakLijst(
  'Taken',
  taakbeeldSchema.extend({ casusnummer: z.string(), kenmerk: kenmerkSchema, gevaar: z.boolean() }),
);
const filterSchema = z.strictObject({
  rol: z.enum(REGIEROLLEN, { error: `moet een van ${REGIEROLLEN.join(', ')} zijn` }).optional(),
  persoon: z.string().max(200).optional(),
  uitvoerder: FILTERVELDEN.uitvoerder.optional(),
  type: z.enum(TAAKTYPEN, { error: `moet een van ${TAAKTYPEN.join(', ')} zijn` }).optional(),
  teLaat: jaNee('true: alleen taken waarvan de termijn voorbij is'),
  zonderEigenaar: jaNee('true: alleen taken die van niemand zijn, ook niet van een school'),
  fase: FILTERVELDEN.fase.optional(),
  regio: FILTERVELDEN.regio.optional(),
  gemeente: FILTERVELDEN.gemeente.optional(),
  school: FILTERVELDEN.school.optional(),
  ...taken.velden,
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
      answers: { 200: { description: 'Een bladzij met taken', schema: taken.schema } },
      problems: ['tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const { aantal, na, fields, tellen, teLaat, zonderEigenaar, ...rest } = readQuery(filterSchema, req);
        const ja = { teLaat: teLaat === 'true', zonderEigenaar: zonderEigenaar === 'true' };
        const filter = { ...rest, ...ja };
        const welk = bereik(eisRecht(res, 'casus'));
        const page = readPage({ aantal, na }, z.tuple([z.boolean(), z.string(), z.string(), z.string()]));
        const nu = klok.nu();
        const { rows, volgende } = await fetchPage(
          page,
          (page) => dossier.leesWerk(welk, filter, nu, page),
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
        const tel = async () => (await dossier.telWerk(welk, filter, nu)).open;
        await stuurBladzij(req, res, { fields, tellen }, { regels, volgende, tel });
      },
    },
  ];
}
