import { z } from 'zod';
import { PERSOONSROLLEN } from '../../dossier/mensen/mens';
import type { Rolverzoek } from '../../dossier/rolverzoeken/rolverzoeken';
import { inAmsterdam, tijdstipSchema } from '../../domain/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { requireValid, validate } from '../../toegang/input';
import { Problem } from '../../toegang/problems';
import { eisRegio, regioSchema } from '../../toegang/regio';
import { beslisOverRol } from '../../toegang/rolverzoek';
import { pathParam, readQuery, type Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { lijstroute } from '../velden';

/** A request for a role, as every route shows it. */
export const rolverzoekSchema = z
  .strictObject({
    id: z.string(),
    persoon: z.string().meta({ description: 'Id van wie de rol krijgt' }),
    naam: z.string(),
    rol: z.enum(PERSOONSROLLEN),
    nieuw: z.boolean().meta({ description: 'true: deze persoon staat er nog niet' }),
    gevraagdDoor: z.string(),
    gevraagdOp: tijdstipSchema,
  })
  .meta({ id: 'Rolverzoek' });
const lijstSchema = z.strictObject({ rolverzoeken: z.array(rolverzoekSchema) }).meta({ id: 'Rolverzoeken' });
const besluitSchema = z
  .strictObject({ besluit: z.enum(['akkoord', 'niet-akkoord']) })
  .meta({ id: 'BesluitOverRol' });
const uitslagSchema = z
  .strictObject({ besluit: z.enum(['akkoord', 'niet-akkoord']) })
  .meta({ id: 'BeslotenRol' });
const querySchema = z.strictObject({ regio: regioSchema });

/** As it is told. */
export function toonRolverzoek({ id, persoon, versie, gegevens, gevraagdDoor, gevraagdOp }: Rolverzoek) {
  const { naam, rol } = gegevens;
  return {
    id,
    persoon,
    naam,
    rol,
    nieuw: versie === null,
    gevraagdDoor,
    gevraagdOp: inAmsterdam(gevraagdOp),
  };
}

/** Two people give a role with rights over others: what waits for the second, and what they decide. */
export function rolverzoekroutes(deps: Dependencies): Route[] {
  const { rolverzoeken, convenanten } = deps;
  const shared = { group: 'mensen', recht: 'mensen-beheren' } as const;
  return [
    lijstroute({
      ...shared,
      path: '/v1/rolverzoeken',
      name: 'leesRolverzoeken',
      summary: 'Rollen met rechten over anderen die op akkoord van een tweede persoon wachten',
      query: querySchema,
      answers: { 200: { description: 'De oudste eerst', schema: lijstSchema } },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      regels: async (req, res) => {
        const regio = eisRegio(
          eisRecht(res, 'mensen-beheren'),
          readQuery(querySchema, req).regio,
          convenanten,
        );
        return (await rolverzoeken.lees(regio)).map(toonRolverzoek);
      },
    }),
    {
      ...shared,
      method: 'post',
      path: '/v1/rolverzoeken/{id}/besluiten',
      name: 'beslisOverRol',
      summary: 'Akkoord gaan met een rol die een ander vroeg, of niet; uw eigen verzoek kunt u intrekken',
      body: { schema: besluitSchema, example: { besluit: 'akkoord' } },
      answers: { 200: { description: 'Besloten, en bij akkoord gewijzigd', schema: uitslagSchema } },
      problems: ['niet-gevonden', 'niet-bevoegd', 'gewijzigd', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const wie = eisRecht(res, 'mensen-beheren');
        requireValid(req);
        const { besluit } = validate(besluitSchema, req.body);
        const verzoek =
          wie.regio === null ? undefined : await rolverzoeken.vind(wie.regio, pathParam(req, 'id'));
        if (verzoek === undefined) throw new Problem('niet-gevonden', 'Dit verzoek bestaat niet.');
        await beslisOverRol(deps, wie, verzoek, besluit);
        res.json({ besluit });
      },
    },
  ];
}
