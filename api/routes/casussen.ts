import type { Request, Response } from 'express';
import { z } from 'zod';
import { beeld, taakbeeldSchema } from '../../domain/beeld';
import { FASEN } from '../../domain/fase';
import { VEROORZAKERS } from '../../domain/gebeurtenis';
import type { Gebruiker } from '../../domain/gebruiker';
import { inAmsterdam, type Moment } from '../../domain/tijd';
import { bereik, zicht } from '../../domain/toegang';
import { lezerVan } from '../../domain/zicht/lezer';
import type { GelezenCasus } from '../../dossier/read';
import type { Dependencies } from '../../toegang/dependencies';
import { pageFields, readPage, fetchPage, pageSchema } from '../../toegang/paging';
import { noteerInzage } from '../../toegang/inzage';
import { readQuery, pathParam, type Route } from '../../toegang/route';
import { leesHeleCasus, leesMetZicht, type CasusNu } from '../../toegang/casus';
import { eisRecht } from '../../toegang/wie';
import { antwoordVoor, casusSchema, kenmerkSchema, type Casusantwoord } from '../uitkomst';

/** What is left of a case for whom it may not be shared with. */
const verwijzingSchema = z
  .strictObject({ casusnummer: z.string(), kenmerk: kenmerkSchema })
  .meta({ id: 'Verwijzing' });
const zichtbaarSchema = z.union([casusSchema, verwijzingSchema]);
const casuslijstSchema = pageSchema('Casussen', zichtbaarSchema);
const tijdlijnSchema = pageSchema(
  'Tijdlijn',
  z.strictObject({
    nummer: z.int().meta({ description: 'Oplopend; wat u niet mag zien slaat een nummer over' }),
    op: z.string(),
    gebeurtenis: z.string(),
    door: z.enum(VEROORZAKERS),
    gegevens: z.looseObject({}),
    verkort: z.boolean().meta({ description: 'true: van gegevens ziet u niet alles' }),
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
  ...pageFields,
});
const tijdlijnQuery = z.strictObject(pageFields);

/** Reading cases within reach; always from the dossier, as they are seen at this moment. Every look is written down. */
export function casusroutes(deps: Dependencies): Route[] {
  const { dossier, klok } = deps;
  const hele = (req: Request, res: Response): Promise<CasusNu> =>
    leesHeleCasus(deps, eisRecht(res, 'casus'), pathParam(req, 'casusnummer'));
  const shared = {
    method: 'get',
    group: 'casussen',
    recht: 'casus',
    problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
  } as const;
  return [
    {
      ...shared,
      path: '/v1/casussen',
      name: 'leesCasussen',
      summary: 'Casussen, de laatst gemelde eerst',
      query: filterSchema,
      answers: { 200: { description: 'Een bladzij met casussen', schema: casuslijstSchema } },
      problems: ['tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const { fase, regio, gemeente, open, ...rest } = readQuery(filterSchema, req);
        const page = readPage(rest, z.tuple([z.string(), z.string()]));
        const filter = { fase, regio, gemeente, open: open === undefined ? undefined : open === 'true' };
        const nu = klok.nu();
        const wie = eisRecht(res, 'casus');
        const { rows, volgende } = await fetchPage(
          page,
          (page) => dossier.leesCasussen(bereik(wie), filter, page),
          ({ casus }) => [casus.gemeldOp, casus.casusnummer] as [string, string],
        );
        const gezien = rows.map(({ casus }) => casus);
        await noteerInzage(deps, res, { handeling: 'leesCasussen' }, gezien);
        const regels = rows.map((gelezen) =>
          zicht(wie, gelezen.casus) === 'alles' ? alles(wie, gelezen, nu) : verwijzing(gelezen),
        );
        res.json({ regels, volgende });
      },
    },
    {
      ...shared,
      path: '/v1/casussen/{casusnummer}',
      name: 'leesCasus',
      summary: 'Een casus zoals die nu is',
      answers: { 200: { description: 'De casus', schema: zichtbaarSchema } },
      handle: async (req, res) => {
        const wie = eisRecht(res, 'casus');
        const gelezen = await leesMetZicht(deps, wie, pathParam(req, 'casusnummer'));
        await noteerInzage(deps, res, { handeling: 'leesCasus' }, [gelezen.casus]);
        res.json(gelezen.zicht === 'alles' ? alles(wie, gelezen, klok.nu()) : verwijzing(gelezen));
      },
    },
    {
      ...shared,
      path: '/v1/casussen/{casusnummer}/taken',
      name: 'leesTakenVanCasus',
      summary: 'De open taken van een casus',
      answers: { 200: { description: 'De taken', schema: takenSchema } },
      handle: async (req, res) => {
        const { casus } = await hele(req, res);
        await noteerInzage(deps, res, { handeling: 'leesTakenVanCasus' }, [casus]);
        res.json({ regels: beeld(casus, klok.nu()).taken });
      },
    },
    {
      ...shared,
      path: '/v1/casussen/{casusnummer}/tijdlijn',
      name: 'leesTijdlijn',
      summary:
        'Wat er in een casus is gebeurd, op volgorde; een school en een lid van de tafel zien niet alles',
      query: tijdlijnQuery,
      answers: { 200: { description: 'Een bladzij van de tijdlijn', schema: tijdlijnSchema } },
      handle: async (req, res) => {
        const page = readPage(readQuery(tijdlijnQuery, req), z.int());
        const { casus, komend } = await hele(req, res);
        const welk = bereik(eisRecht(res, 'casus'));
        const { rows, volgende } = await fetchPage(
          page,
          (page) => dossier.leesTijdlijn(welk, casus.casusnummer, page),
          (regel) => regel.nummer,
        );
        const tot = rows.at(-1)?.nummer ?? page.na ?? 0;
        const more = volgende === null ? komend.filter(({ nummer }) => nummer > tot) : [];
        const regels = [...rows, ...more].map(({ nummer, op, soort, door, gegevens, verkort }) => ({
          nummer,
          op: inAmsterdam(op),
          gebeurtenis: soort,
          door,
          gegevens,
          verkort,
        }));
        await noteerInzage(deps, res, { handeling: 'leesTijdlijn' }, [casus]);
        res.json({ regels, volgende });
      },
    },
  ];
}

function alles(wie: Gebruiker, { casus, kenmerk }: GelezenCasus, nu: Moment): Casusantwoord {
  return antwoordVoor(lezerVan(wie), { ...beeld(casus, nu), kenmerk });
}

function verwijzing({ casus, kenmerk }: GelezenCasus): z.infer<typeof verwijzingSchema> {
  return { casusnummer: casus.casusnummer, kenmerk };
}
