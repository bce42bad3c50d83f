import { z } from 'zod';
import { scenarioSchema } from '../../scenario/schema';
import type { ApiDependencies } from '../dependencies';
import { requireValid } from '../../toegang/input';
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
export function simulatieroutes({ simulator }: ApiDependencies): Route[] {
  return [
    {
      method: 'post',
      path: '/v1/simulaties',
      name: 'simuleer',
      group: 'simulaties',
      summary: 'Een scenario doorrekenen; er wordt geen casus gemaakt',
      recht: 'simuleren',
      body: { schema: scenarioSchema.meta({ id: 'Scenario' }) },
      answers: {
        200: {
          description: 'Wat er gebeurt, en waar het van de verwachting afwijkt',
          schema: uitkomstSchema,
        },
      },
      problems: [],
      handle: async (req, res) => {
        requireValid(req);
        const antwoord = await simulator.simulate(req.body);
        if ('fouten' in antwoord) requireValid(req, antwoord.fouten);
        else res.json(antwoord.uitkomst);
      },
    },
  ];
}
