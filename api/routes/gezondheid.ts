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
/** After so many seconds without a whole round the watchdog stands still: two were missed. */
const STIL_SECONDEN = 45 * 60;
/** What goes wrong while the API works: a person must look. */
const HINDER = ['dossier-schrijft-niet', 'bewaker-stil', 'iets-klopt-niet'] as const;
type Hinder = (typeof HINDER)[number];
const hinderSchema = z.array(z.enum(HINDER));
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
  hinder: hinderSchema.meta({
    description:
      'Wat een beheerder moet nakijken terwijl de API werkt: het dossier neemt niets aan (schijf vol, of een kopie), de bewaker maakt geen ronde, of hij vond iets wat niet vanzelf goed komt. De pagina Beheer zegt meer',
  }),
};
const gezondheidSchema = z.strictObject(stand).meta({ id: 'Gezondheid' });
const ongezondSchema = problemSchema.extend(stand).meta({ id: 'Ongezond' });
const leeftSchema = z.strictObject({ leeft }).meta({ id: 'Leven' });

const HINDERED =
  'De API werkt, maar de installatie loopt niet zoals het hoort: hinder zegt waarom, en de pagina Beheer wat u doet.';
const NOT_READY = 'De API leeft, maar kan niet alles bereiken wat zij nodig heeft, of zij stopt.';

/** How long a health check waits for a part of the system. */
const PATIENCE_MS = 2_000;

/**
 * Alive: it answers at all, and a restart would change nothing while Temporal or the database is away. Ready: 200 when everything it
 * needs answers too and it is not about to stop, else 503, so that no new work is sent here. Healthy: ready, and nothing that a person must look
 * at; only for who watches, for another API would tell the same.
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
          ...{ bewaking: { ouderdom: 312, bevindingen: 0 }, hinder: [] },
        },
      },
    },
  } satisfies Partial<Route>;
  const look = async () => {
    const [temporal, dossier, bewaking, hinder] = await Promise.all([
      reached(health.temporal),
      reached(health.dossier),
      bewakingVan(health),
      hinderIn(health),
    ]);
    const gereed = temporal === 'bereikbaar' && dossier === 'bereikbaar' && health.stopping?.() !== true;
    return { leeft: true, gereed, temporal, dossier, bewaking, hinder };
  };
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
      handle: async (_req, res) => {
        const found = await look();
        if (found.gereed) res.json(found);
        else sendProblem(res, Problem.unreachable(NOT_READY), found);
      },
    },
    {
      ...ready,
      path: '/v1/gezondheid',
      elders: ['/gezondheid'],
      name: 'leesGezondheid',
      summary: 'Is alles goed? Zo niet, dan moet een beheerder kijken',
      handle: async (_req, res) => {
        const found = await look();
        if (found.gereed && found.hinder.length === 0) res.json(found);
        else sendProblem(res, Problem.unreachable(found.gereed ? HINDERED : NOT_READY), found);
      },
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

/** What a person must look at; what cannot be asked is told by the part that does not answer. */
async function hinderIn({ bewaking, schrijft }: ApiDependencies['health']): Promise<Hinder[]> {
  const [stand, schrijven] = await Promise.all([
    bewaking === undefined ? null : inTime(bewaking),
    schrijft === undefined ? null : inTime(schrijft),
  ]);
  const hinder: Hinder[] = [];
  if (schrijven?.antwoord === false) hinder.push('dossier-schrijft-niet');
  if (stand === null) return hinder;
  // A watchdog that never made a round is waited for as long as one that missed some.
  if ((stand.antwoord.ouderdom ?? process.uptime()) > STIL_SECONDEN) hinder.push('bewaker-stil');
  if (stand.antwoord.dringend > 0) hinder.push('iets-klopt-niet');
  return hinder;
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
