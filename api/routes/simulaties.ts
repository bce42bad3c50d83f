import { z } from 'zod';
import { tijdstipSchema } from '../../domain/tijd';
import { scenarioSchema } from '../../scenario/schema';
import type { ApiDependencies } from '../dependencies';
import { requireValid } from '../../toegang/input';
import type { Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';

const uitkomstSchema = z
  .strictObject({
    naam: z.string(),
    geslaagd: z.boolean(),
    afwijkingen: z.array(
      z.looseObject({
        op: tijdstipSchema.meta({ description: 'Op welk moment van het scenario' }),
        veld: z.string().meta({ description: 'Wat er anders is', example: 'fase' }),
      }),
    ),
    verloop: z.array(z.looseObject({ op: tijdstipSchema, gebeurtenis: z.string(), door: z.string() })),
  })
  .meta({ id: 'Simulatie' });

const VOORBEELD = {
  naam: 'Na vier weken thuis begint casusregie',
  melding: {
    ...{ eersteVerzuimdag: '2026-09-07', gemeldOp: '2026-09-09T09:00:00+02:00', geboortedatum: '2014-03-02' },
    ...{ onderwijssoort: 'po', gemeente: '0014' },
  },
  verwacht: [{ op: '2026-10-06T10:00:00+02:00', fase: 'casusregie' }],
};

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
      body: { schema: scenarioSchema.meta({ id: 'Scenario' }), example: VOORBEELD },
      answers: {
        200: {
          description: 'Wat er gebeurt, en waar het van de verwachting afwijkt',
          schema: uitkomstSchema,
        },
      },
      problems: ['te-snel'],
      handle: async (req, res) => {
        requireValid(req);
        const antwoord = await simulator.simulate(req.body, eisRecht(res, 'simuleren').id);
        if ('fouten' in antwoord) requireValid(req, antwoord.fouten);
        else res.json(antwoord.uitkomst);
      },
    },
  ];
}
