import { z } from 'zod';
import type { ApiDependencies } from '../dependencies';
import type { Route } from '../../toegang/route';

const standSchema = z.enum(['bereikbaar', 'onbereikbaar']);
const gezondheidSchema = z
  .strictObject({ leeft: z.literal(true), gereed: z.boolean(), temporal: standSchema, dossier: standSchema })
  .meta({ id: 'Gezondheid' });

/** How long a health check waits for a part of the system. */
const PATIENCE_MS = 2_000;

/** Alive: it answers at all. Ready: 200 when everything it needs answers too, else 503. */
export function gezondheidroutes({ health }: ApiDependencies): Route[] {
  return [
    {
      method: 'get',
      path: '/gezondheid',
      name: 'leesGezondheid',
      group: 'over',
      summary: 'Leeft de API, en is alles wat zij nodig heeft bereikbaar?',
      recht: 'openbaar',
      answers: {
        200: { description: 'Gereed', schema: gezondheidSchema },
        503: { description: 'Niet gereed: de API leeft, maar mist iets', schema: gezondheidSchema },
      },
      problems: [],
      handle: async (_req, res) => {
        const [temporal, dossier] = await Promise.all([stand(health.temporal), stand(health.dossier)]);
        const gereed = temporal === 'bereikbaar' && dossier === 'bereikbaar';
        res.status(gereed ? 200 : 503).json({ leeft: true, gereed, temporal, dossier });
      },
    },
  ];
}

async function stand(ask: () => Promise<unknown>): Promise<z.infer<typeof standSchema>> {
  let timer: NodeJS.Timeout | undefined;
  try {
    const tooLong = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error('te lang')), PATIENCE_MS);
    });
    await Promise.race([ask(), tooLong]);
    return 'bereikbaar';
  } catch {
    return 'onbereikbaar';
  } finally {
    clearTimeout(timer);
  }
}
