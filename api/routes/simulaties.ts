import { z } from 'zod';
import { scenarioSchema } from '../../scenario/schema';
import type { Apiafhankelijkheden } from '../dependencies';
import { eisGoed } from '../../toegang/input';
import type { Route } from '../../toegang/route';

const uitkomstSchema = z
  .strictObject({
    naam: z.string(),
    geslaagd: z.boolean(),
    afwijkingen: z.array(z.looseObject({ op: z.string(), veld: z.string() })),
    verloop: z.array(z.looseObject({ op: z.string(), gebeurtenis: z.string() })),
  })
  .meta({ id: 'Simulatie' });

/** A scenario through the rules alone: nothing is made or kept. */
export function simulatieroutes({ simulator }: Apiafhankelijkheden): Route[] {
  return [
    {
      methode: 'post',
      pad: '/v1/simulaties',
      naam: 'simuleer',
      groep: 'simulaties',
      samenvatting: 'Een scenario doorrekenen; er wordt geen casus gemaakt',
      recht: 'simuleren',
      lichaam: { schema: scenarioSchema.meta({ id: 'Scenario' }) },
      antwoorden: {
        200: {
          beschrijving: 'Wat er gebeurt, en waar het van de verwachting afwijkt',
          schema: uitkomstSchema,
        },
      },
      problemen: [],
      behandel: async (req, res) => {
        eisGoed(req);
        const antwoord = await simulator.reken(req.body);
        if ('fouten' in antwoord) eisGoed(req, antwoord.fouten);
        else res.json(antwoord.uitkomst);
      },
    },
  ];
}
