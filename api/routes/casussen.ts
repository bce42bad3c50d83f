import type { Response } from 'express';
import { z } from 'zod';
import { beeld } from '../../domain/beeld';
import type { Casus } from '../../domain/casus';
import { FASEN } from '../../domain/fase';
import { VEROORZAKERS } from '../../domain/gebeurtenis';
import { inAmsterdam } from '../../domain/tijd';
import { taakbeeldSchema } from '../../domain/beeld';
import { bereik, type Bereik } from '../../domain/toegang';
import { controleerCasusnummer } from '../adressen';
import type { Afhankelijkheden } from '../afhankelijkheden';
import { bladzijVelden, leesBladzij, maakPagina, paginaSchema } from '../bladzij';
import { Probleem } from '../problemen';
import { leesQuery, uitPad, type Route } from '../route';
import { eisRecht } from '../toegang/wie';
import { casusSchema } from '../uitkomst';

const casuslijstSchema = paginaSchema('Casussen', casusSchema);
const tijdlijnSchema = paginaSchema(
  'Tijdlijn',
  z.strictObject({
    nummer: z.int(),
    op: z.string(),
    gebeurtenis: z.string(),
    door: z.enum(VEROORZAKERS),
    gegevens: z.looseObject({}),
  }),
);
const takenSchema = z
  .strictObject({ regels: z.array(taakbeeldSchema.meta({ id: 'Taak' })) })
  .meta({ id: 'TakenVanCasus' });

const filterSchema = z.strictObject({
  fase: z.enum(FASEN, { error: `moet een van ${FASEN.join(', ')} zijn` }).optional(),
  regio: z.string().max(64).optional(),
  gemeente: z
    .string()
    .regex(/^\d{4}$/, { error: 'moet een CBS-gemeentecode van vier cijfers zijn' })
    .optional(),
  open: z.enum(['true', 'false'], { error: 'moet true of false zijn' }).optional(),
  ...bladzijVelden,
});
const tijdlijnQuery = z.strictObject(bladzijVelden);

const reik = (res: Response): Bereik | null => bereik(eisRecht(res, 'casus'));

/** Reading cases; always from the dossier, as they are seen at this moment. */
export function casusroutes({ dossier, klok }: Afhankelijkheden): Route[] {
  const lees = async (res: Response, ruw: string): Promise<Casus> => {
    const casus = await dossier.leesCasus(reik(res), controleerCasusnummer(ruw));
    if (casus === undefined)
      throw new Probleem('niet-gevonden', 'Deze casus bestaat niet of staat nog niet in het dossier.');
    return casus;
  };
  const deel = {
    methode: 'get',
    groep: 'casussen',
    problemen: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
  } as const;
  return [
    {
      ...deel,
      pad: '/v1/casussen',
      naam: 'leesCasussen',
      samenvatting: 'Casussen, de laatst gemelde eerst',
      query: filterSchema,
      antwoorden: { 200: { beschrijving: 'Een bladzij met casussen', schema: casuslijstSchema } },
      problemen: ['tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const { fase, regio, gemeente, open, ...rest } = leesQuery(filterSchema, req);
        const bladzij = leesBladzij(rest, z.tuple([z.string(), z.string()]));
        const filter = { fase, regio, gemeente, open: open === undefined ? undefined : open === 'true' };
        const nu = klok.nu();
        const { rijen, volgende } = await maakPagina(
          bladzij,
          (welke) => dossier.leesCasussen(reik(res), filter, welke),
          (casus) => [casus.gemeldOp, casus.casusnummer] as [string, string],
        );
        res.json({ regels: rijen.map((casus) => beeld(casus, nu)), volgende });
      },
    },
    {
      ...deel,
      pad: '/v1/casussen/{casusnummer}',
      naam: 'leesCasus',
      samenvatting: 'Een casus zoals die nu is',
      antwoorden: { 200: { beschrijving: 'De casus', schema: casusSchema } },
      behandel: async (req, res) =>
        void res.json(beeld(await lees(res, uitPad(req, 'casusnummer')), klok.nu())),
    },
    {
      ...deel,
      pad: '/v1/casussen/{casusnummer}/taken',
      naam: 'leesTakenVanCasus',
      samenvatting: 'De open taken van een casus',
      antwoorden: { 200: { beschrijving: 'De taken', schema: takenSchema } },
      behandel: async (req, res) =>
        void res.json({ regels: beeld(await lees(res, uitPad(req, 'casusnummer')), klok.nu()).taken }),
    },
    {
      ...deel,
      pad: '/v1/casussen/{casusnummer}/tijdlijn',
      naam: 'leesTijdlijn',
      samenvatting: 'Alles wat er in een casus is gebeurd, op volgorde',
      query: tijdlijnQuery,
      antwoorden: { 200: { beschrijving: 'Een bladzij van de tijdlijn', schema: tijdlijnSchema } },
      behandel: async (req, res) => {
        const bladzij = leesBladzij(leesQuery(tijdlijnQuery, req), z.int());
        const { casusnummer } = await lees(res, uitPad(req, 'casusnummer'));
        const { rijen, volgende } = await maakPagina(
          bladzij,
          (welke) => dossier.leesTijdlijn(reik(res), casusnummer, welke),
          (regel) => regel.nummer,
        );
        const regels = rijen.map(({ soort, op, ...regel }) => ({
          ...regel,
          op: inAmsterdam(op),
          gebeurtenis: soort,
        }));
        res.json({ regels, volgende });
      },
    },
  ];
}
