import { z } from 'zod';
import { convenantSchema, type Convenant } from '../../domain/convenant';
import type { Gebruiker } from '../../domain/gebruiker';
import { heeftRecht } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import type { Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { lijstroute } from '../velden';

const convenantlijstSchema = z
  .strictObject({ convenanten: z.array(convenantSchema.meta({ id: 'Convenant' })) })
  .meta({ id: 'Convenantenlijst' });

/** The policy of each region. */
export function convenantroutes({ convenanten }: Dependencies): Route[] {
  return [
    lijstroute({
      path: '/v1/convenanten',
      name: 'leesConvenanten',
      group: 'convenanten',
      summary: 'Het convenant van iedere regio, alle versies; het rooster alleen van uw eigen regio',
      recht: 'simuleren',
      answers: { 200: { description: 'De convenanten', schema: convenantlijstSchema } },
      problems: [],
      regels: (_req, res) => {
        const wie = eisRecht(res, 'simuleren');
        return convenanten.alle().map((convenant) => voor(wie, convenant));
      },
    }),
  ];
}

/** A convenant is known to everybody, the people in it to their own region only. */
function voor(wie: Gebruiker, { rooster, ...rest }: Convenant): Convenant {
  const eigen = (wie.regio === null || wie.regio === rest.regio) && heeftRecht(wie, 'mensen-lezen');
  return eigen && rooster !== undefined ? { ...rest, rooster } : rest;
}
