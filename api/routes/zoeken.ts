import { z } from 'zod';
import { zoeksleutel } from '../../dossier/zoeken';
import { FASEN } from '../../domain/fase';
import { inAmsterdam, tijdstipSchema } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { readPage, fetchPage } from '../../toegang/paging';
import { requireValid, validate } from '../../toegang/input';
import { noteerInzage } from '../../toegang/inzage';
import type { Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { maakLijst, stuurBladzij } from '../lijst';
import { kenmerkSchema } from '../uitkomst';

const gevonden = maakLijst(
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
    gemeldOp: tijdstipSchema,
    geslotenOp: tijdstipSchema.nullable(),
  }),
);
const vraagSchema = z
  .strictObject({
    tekst: z
      .string()
      .min(1, { error: 'is verplicht: een deel van de naam, of het begin van het kenmerk of casusnummer' })
      .max(200, { error: 'mag ten hoogste 200 tekens zijn' }),
    ...gevonden.velden,
    tellen: z
      .boolean()
      .optional()
      .meta({ description: 'true: het antwoord zegt in totaal ook hoeveel casussen er zijn' }),
  })
  .meta({ id: 'Zoekvraag' });

/** Search by name, kenmerk or case number. What is searched is a name, so it stands in the body and never in an address. */
export function zoekroutes(deps: Dependencies): Route[] {
  return [
    {
      method: 'post',
      path: '/v1/zoekvragen',
      vroeger: ['/v1/zoeken'],
      name: 'zoekCasussen',
      group: 'casussen',
      summary:
        'Casussen zoeken op naam, of op het begin van het kenmerk of casusnummer; ook gesloten casussen; kinderen in gevaar eerst',
      recht: 'zoeken',
      body: { schema: vraagSchema, example: { tekst: 'jansen' } },
      answers: { 200: { description: 'Een bladzij met gevonden casussen', schema: gevonden.schema } },
      problems: ['tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        requireValid(req);
        const { tekst, tellen, ...vraag } = validate(vraagSchema, req.body);
        const page = readPage(vraag, z.tuple([z.boolean(), z.string(), z.string()]));
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
        const tel = () => deps.dossier.telGevonden(welk, tekst);
        await stuurBladzij(req, res, { ...vraag, tellen }, { regels, volgende, tel });
      },
    },
  ];
}
