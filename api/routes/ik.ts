import { z } from 'zod';
import { GEBRUIKERSROLLEN, REIKWIJDTEN } from '../../domain/gebruiker';
import { bereik, RECHTEN, rechtenVan, type Recht } from '../../domain/toegang';
import type { Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';

const lijst = z.array(z.string()).nullable();
const ikSchema = z
  .strictObject({
    id: z.string().meta({ description: 'Uw id: zo staat u in het dossier en in de inzage' }),
    naam: z.string(),
    rol: z.enum(GEBRUIKERSROLLEN),
    regio: z
      .string()
      .nullable()
      .meta({ description: 'Null: elke regio, zonder aanmelding op deze computer' }),
    gemeenten: lijst.meta({ description: 'CBS-codes; null voor alle gemeenten van de regio' }),
    scholen: z
      .array(z.string())
      .meta({ description: 'BRINs, van een school of van het systeem van een school' }),
    reikwijdte: z.enum(REIKWIJDTEN).nullable().meta({ description: 'Wat u op naam erbij kreeg' }),
    zietCasussen: z.boolean().meta({ description: 'false: er is geen casus waar u bij kunt' }),
    rechten: z.array(z.enum(Object.keys(RECHTEN) as [Recht, ...Recht[]])).meta({
      description: 'Wat u mag; een token met scopes als doorbraak:melden mag niet meer dan die noemen',
    }),
  })
  .meta({ id: 'Ik' });

/** Who somebody is here, and what their sign-in or token may: so that nobody has to find out by being refused. */
export function ikroutes(): Route[] {
  return [
    {
      method: 'get',
      path: '/v1/ik',
      name: 'leesIk',
      group: 'over',
      summary: 'Wie u bent, en wat u hier mag',
      recht: 'ik',
      answers: { 200: { description: 'Uw aanmelding, of het token', schema: ikSchema } },
      problems: [],
      handle: (_req, res) => {
        const wie = eisRecht(res, 'ik');
        const { id, naam, rol, regio, gemeenten, scholen, reikwijdte = null } = wie;
        const rechten = rechtenVan(wie);
        const zietCasussen = rechten.includes('casus') && bereik(wie) !== null;
        res.json({ id, naam, rol, regio, gemeenten, scholen, reikwijdte, zietCasussen, rechten });
      },
    },
  ];
}
