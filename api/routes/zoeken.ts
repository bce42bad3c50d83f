import { z } from 'zod';
import { zoeksleutel } from '../../dossier/zoeken';
import { FASEN } from '../../domain/fase';
import { inAmsterdam } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { pageFields, readPage, fetchPage, pageSchema } from '../../toegang/paging';
import { requireValid, validate } from '../../toegang/input';
import { noteerInzage } from '../../toegang/inzage';
import type { Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { kenmerkSchema } from '../uitkomst';

const gevondenSchema = pageSchema(
  'Gevonden',
  z.strictObject({
    casusnummer: z.string(),
    kenmerk: kenmerkSchema,
    naam: z.string().nullable(),
    fase: z.enum(FASEN),
    gemeente: z.string(),
    school: z.string().nullable(),
    eersteVerzuimdag: z.iso.date(),
    gevaar: z.boolean(),
    gemeldOp: z.string(),
    geslotenOp: z.string().nullable(),
  }),
);
const vraagSchema = z
  .strictObject({
    tekst: z
      .string()
      .min(1, { error: 'is verplicht: een deel van de naam, of het begin van het kenmerk of casusnummer' })
      .max(200, { error: 'mag ten hoogste 200 tekens zijn' }),
    ...pageFields,
  })
  .meta({ id: 'Zoekvraag' });

/** Search by name, kenmerk or case number. What is searched is a name, so it stands in the body and never in an address. */
export function zoekroutes(deps: Dependencies): Route[] {
  return [
    {
      method: 'post',
      path: '/v1/zoeken',
      name: 'zoekCasussen',
      group: 'casussen',
      summary:
        'Casussen zoeken op naam, of op het begin van het kenmerk of casusnummer; ook gesloten casussen; kinderen in gevaar eerst',
      recht: 'zoeken',
      body: { schema: vraagSchema, example: { tekst: 'jansen' } },
      answers: { 200: { description: 'Een bladzij met gevonden casussen', schema: gevondenSchema } },
      problems: ['tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        requireValid(req);
        const { tekst, ...rest } = validate(vraagSchema, req.body);
        const page = readPage(rest, z.tuple([z.boolean(), z.string(), z.string()]));
        const welk = bereik(eisRecht(res, 'zoeken'));
        const { rows, volgende } = await fetchPage(
          page,
          (page) => deps.dossier.zoekCasussen(welk, tekst, page),
          zoeksleutel,
        );
        await noteerInzage(deps, res, { handeling: 'zoekCasussen', ookLeeg: true }, rows);
        const regels = rows.map(({ gemeldOp, geslotenOp, ...casus }) => ({
          ...casus,
          gemeldOp: inAmsterdam(gemeldOp),
          geslotenOp: geslotenOp === null ? null : inAmsterdam(geslotenOp),
        }));
        res.json({ regels, volgende });
      },
    },
  ];
}
