import { z } from 'zod';
import type { ApiDependencies } from '../dependencies';
import { Problem, problemSchema, sendProblem } from '../../toegang/problems';
import type { Route } from '../../toegang/route';

const standSchema = z.enum(['bereikbaar', 'onbereikbaar']);
const leeft = z.literal(true).meta({ description: 'De API antwoordt' });
const bewakingSchema = z
  .strictObject({
    ouderdom: z
      .int()
      .min(0)
      .nullable()
      .meta({ description: 'Seconden sinds de bewaker alle casussen had bekeken; null: nog nooit' }),
    bevindingen: z.int().min(0).meta({ description: 'Hoeveel er niet klopt; de pagina Beheer zegt wat' }),
  })
  .nullable();
const stand = {
  leeft,
  gereed: z
    .boolean()
    .meta({ description: 'Of de API werk aanneemt: alles wat zij nodig heeft antwoordt, en zij stopt niet' }),
  temporal: standSchema.meta({ description: 'Wat de casussen bijhoudt en de termijnen laat lopen' }),
  dossier: standSchema.meta({ description: 'Waar staat wat er in de casussen is gebeurd' }),
  bewaking: bewakingSchema.meta({
    description: 'Wat de bewaker vond; null: niet te lezen. Of de API gereed is, hangt er niet van af',
  }),
};
const gezondheidSchema = z.strictObject(stand).meta({ id: 'Gezondheid' });
const ongezondSchema = problemSchema.extend(stand).meta({ id: 'Ongezond' });
const leeftSchema = z.strictObject({ leeft }).meta({ id: 'Leven' });

const NOT_READY = 'De API leeft, maar kan niet alles bereiken wat zij nodig heeft, of zij stopt.';

/** How long a health check waits for a part of the system. */
const PATIENCE_MS = 2_000;

/**
 * Alive: it answers at all, and a restart would change nothing while Temporal or the database is away. Ready: 200 when everything it
 * needs answers too and it is not about to stop, else 503, so that no new work is sent here.
 */
export function gezondheidroutes({ health }: ApiDependencies): Route[] {
  const shared = { method: 'get', group: 'over', recht: 'openbaar', problems: [] } as const;
  const ready = {
    ...shared,
    answers: {
      200: { description: 'Gereed', schema: gezondheidSchema },
      503: {
        description: 'tijdelijk-onbereikbaar: de API leeft, maar mist iets of stopt',
        schema: ongezondSchema,
        mediaType: 'application/problem+json',
        example: {
          ...Problem.unreachable(NOT_READY).body(),
          ...{ leeft: true, gereed: false, temporal: 'onbereikbaar', dossier: 'bereikbaar' },
          bewaking: { ouderdom: 312, bevindingen: 0 },
        },
      },
    },
    handle: async (_req, res) => {
      const [temporal, dossier, bewaking] = await Promise.all([
        reached(health.temporal),
        reached(health.dossier),
        bewakingVan(health),
      ]);
      const gereed = temporal === 'bereikbaar' && dossier === 'bereikbaar' && health.stopping?.() !== true;
      const found = { leeft: true, gereed, temporal, dossier, bewaking };
      if (gereed) res.json(found);
      else sendProblem(res, Problem.unreachable(NOT_READY), found);
    },
  } satisfies Partial<Route>;
  return [
    {
      ...shared,
      path: '/v1/gezondheid/leeft',
      elders: ['/gezondheid/leeft'],
      name: 'leeft',
      summary: 'Leeft de API? Zo niet, start haar opnieuw',
      answers: { 200: { description: 'Zij leeft', schema: leeftSchema } },
      handle: (_req, res) => void res.json({ leeft: true }),
    },
    {
      ...ready,
      path: '/v1/gezondheid/gereed',
      elders: ['/gezondheid/gereed'],
      name: 'isGereed',
      summary: 'Kan de API werk aannemen? Zo niet, stuur het naar een andere',
    },
    {
      ...ready,
      path: '/v1/gezondheid',
      elders: ['/gezondheid'],
      name: 'leesGezondheid',
      summary: 'Leeft de API, en is alles wat zij nodig heeft bereikbaar?',
    },
  ];
}

async function reached(ask: () => Promise<unknown>): Promise<z.infer<typeof standSchema>> {
  return (await inTime(ask)) === null ? 'onbereikbaar' : 'bereikbaar';
}

async function bewakingVan({ bewaking }: ApiDependencies['health']): Promise<z.infer<typeof bewakingSchema>> {
  const stand = bewaking === undefined ? null : await inTime(bewaking);
  return stand === null
    ? null
    : { ouderdom: stand.antwoord.ouderdom, bevindingen: stand.antwoord.openBevindingen };
}

/** What a part of the system answers; null when that takes too long, or it fails. */
async function inTime<T>(ask: () => Promise<T>): Promise<{ readonly antwoord: T } | null> {
  let timer: NodeJS.Timeout | undefined;
  try {
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('te lang')), PATIENCE_MS);
    });
    return { antwoord: await Promise.race([ask(), tooLong]) };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
