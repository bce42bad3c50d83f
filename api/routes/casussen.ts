import type { Request, Response } from 'express';
import { z } from 'zod';
import { beeld, taakbeeldSchema } from '../../domain/beeld';
import type { Casus } from '../../domain/casus';
import { FASEN } from '../../domain/fase';
import { VEROORZAKERS } from '../../domain/gebeurtenis';
import { inAmsterdam } from '../../domain/tijd';
import { bereik, zicht } from '../../domain/toegang';
import type { Afhankelijkheden } from '../../toegang/dependencies';
import { bladzijVelden, leesBladzij, maakPagina, paginaSchema } from '../../toegang/paging';
import { noteerInzage } from '../../toegang/inzage';
import { leesQuery, uitPad, type Route } from '../../toegang/route';
import { leesHeleCasus, leesMetZicht, type CasusNu } from '../../toegang/casus';
import { eisRecht } from '../../toegang/wie';
import { casusSchema } from '../uitkomst';

/** What is left of a case for whom it may not be shared with. */
const verwijzingSchema = z.strictObject({ casusnummer: z.string() }).meta({ id: 'Verwijzing' });
const zichtbaarSchema = z.union([casusSchema, verwijzingSchema]);
const casuslijstSchema = paginaSchema('Casussen', zichtbaarSchema);
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

/** Reading cases within reach; always from the dossier, as they are seen at this moment. Every look is written down. */
export function casusroutes(met: Afhankelijkheden): Route[] {
  const { dossier, klok } = met;
  const hele = (req: Request, res: Response): Promise<CasusNu> =>
    leesHeleCasus(met, eisRecht(res, 'casus'), uitPad(req, 'casusnummer'));
  const deel = {
    methode: 'get',
    groep: 'casussen',
    recht: 'casus',
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
        const wie = eisRecht(res, 'casus');
        const { rijen, volgende } = await maakPagina(
          bladzij,
          (welke) => dossier.leesCasussen(bereik(wie), filter, welke),
          (casus) => [casus.gemeldOp, casus.casusnummer] as [string, string],
        );
        await noteerInzage(met, res, { handeling: 'leesCasussen' }, rijen);
        const regels = rijen.map((casus) =>
          zicht(wie, casus) === 'alles' ? beeld(casus, nu) : verwijzing(casus),
        );
        res.json({ regels, volgende });
      },
    },
    {
      ...deel,
      pad: '/v1/casussen/{casusnummer}',
      naam: 'leesCasus',
      samenvatting: 'Een casus zoals die nu is',
      antwoorden: { 200: { beschrijving: 'De casus', schema: zichtbaarSchema } },
      behandel: async (req, res) => {
        const wie = eisRecht(res, 'casus');
        const gelezen = await leesMetZicht(met, wie, uitPad(req, 'casusnummer'));
        await noteerInzage(met, res, { handeling: 'leesCasus' }, [gelezen.casus]);
        res.json(gelezen.zicht === 'alles' ? beeld(gelezen.casus, klok.nu()) : verwijzing(gelezen.casus));
      },
    },
    {
      ...deel,
      pad: '/v1/casussen/{casusnummer}/taken',
      naam: 'leesTakenVanCasus',
      samenvatting: 'De open taken van een casus',
      antwoorden: { 200: { beschrijving: 'De taken', schema: takenSchema } },
      behandel: async (req, res) => {
        const { casus } = await hele(req, res);
        await noteerInzage(met, res, { handeling: 'leesTakenVanCasus' }, [casus]);
        res.json({ regels: beeld(casus, klok.nu()).taken });
      },
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
        const { casus, komend } = await hele(req, res);
        const welk = bereik(eisRecht(res, 'casus'));
        const { rijen, volgende } = await maakPagina(
          bladzij,
          (welke) => dossier.leesTijdlijn(welk, casus.casusnummer, welke),
          (regel) => regel.nummer,
        );
        const tot = rijen.at(-1)?.nummer ?? bladzij.na ?? 0;
        const verder = volgende === null ? komend.filter(({ nummer }) => nummer > tot) : [];
        const alle = [...rijen, ...verder.map(({ nummer, gebeurtenis }) => ({ nummer, ...gebeurtenis }))];
        const regels = alle.map(({ soort, op, ...regel }) => ({
          ...regel,
          op: inAmsterdam(op),
          gebeurtenis: soort,
        }));
        await noteerInzage(met, res, { handeling: 'leesTijdlijn' }, [casus]);
        res.json({ regels, volgende });
      },
    },
  ];
}

function verwijzing({ casusnummer }: Casus): z.infer<typeof verwijzingSchema> {
  return { casusnummer };
}
