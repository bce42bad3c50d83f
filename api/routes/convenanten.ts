import { z } from 'zod';
import { convenantSchema } from '../../domain/convenant';
import type { Afhankelijkheden } from '../afhankelijkheden';
import type { Route } from '../route';

const convenantlijstSchema = z
  .strictObject({ convenanten: z.array(convenantSchema.meta({ id: 'Convenant' })) })
  .meta({ id: 'Convenantenlijst' });

/** The policy of each region. */
export function convenantroutes({ convenanten }: Afhankelijkheden): Route[] {
  return [
    {
      methode: 'get',
      pad: '/v1/convenanten',
      naam: 'leesConvenanten',
      groep: 'convenanten',
      samenvatting: 'Het convenant van iedere regio, alle versies',
      antwoorden: { 200: { beschrijving: 'De convenanten', schema: convenantlijstSchema } },
      problemen: [],
      behandel: (_req, res) => void res.json({ convenanten: convenanten.alle() }),
    },
  ];
}
