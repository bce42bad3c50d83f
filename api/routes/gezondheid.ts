import { z } from 'zod';
import type { Apiafhankelijkheden } from '../dependencies';
import type { Route } from '../../toegang/route';

const standSchema = z.enum(['bereikbaar', 'onbereikbaar']);
const gezondheidSchema = z
  .strictObject({ leeft: z.literal(true), gereed: z.boolean(), temporal: standSchema, dossier: standSchema })
  .meta({ id: 'Gezondheid' });

/** How long a health check waits for a part of the system. */
const GEDULD_MS = 2_000;

/** Alive: it answers at all. Ready: 200 when everything it needs answers too, else 503. */
export function gezondheidroutes({ gezondheid }: Apiafhankelijkheden): Route[] {
  return [
    {
      methode: 'get',
      pad: '/gezondheid',
      naam: 'leesGezondheid',
      groep: 'over',
      samenvatting: 'Leeft de API, en is alles wat zij nodig heeft bereikbaar?',
      recht: 'openbaar',
      antwoorden: {
        200: { beschrijving: 'Gereed', schema: gezondheidSchema },
        503: { beschrijving: 'Niet gereed: de API leeft, maar mist iets', schema: gezondheidSchema },
      },
      problemen: [],
      behandel: async (_req, res) => {
        const [temporal, dossier] = await Promise.all([
          stand(gezondheid.temporal),
          stand(gezondheid.dossier),
        ]);
        const gereed = temporal === 'bereikbaar' && dossier === 'bereikbaar';
        res.status(gereed ? 200 : 503).json({ leeft: true, gereed, temporal, dossier });
      },
    },
  ];
}

async function stand(vraag: () => Promise<unknown>): Promise<z.infer<typeof standSchema>> {
  let wekker: NodeJS.Timeout | undefined;
  try {
    const teLang = new Promise((_, af) => {
      wekker = setTimeout(() => af(new Error('te lang')), GEDULD_MS);
    });
    await Promise.race([vraag(), teLang]);
    return 'bereikbaar';
  } catch {
    return 'onbereikbaar';
  } finally {
    clearTimeout(wekker);
  }
}
