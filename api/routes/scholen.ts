import { z } from 'zod';
import { onderwijssoortSchema } from '../../domain/melding';
import { brinSchema, schoolgegevensSchema } from '../../dossier/mensen/mens';
import type { Dependencies } from '../../toegang/dependencies';
import { requireValid, validate } from '../../toegang/input';
import { eisGedaan, toonWijzigingen, wijzigingenSchema } from '../mensen';
import { Problem } from '../../toegang/problems';
import { readQuery, pathParam, type Route } from '../../toegang/route';
import { eisRegio, regioSchema } from '../../toegang/regio';
import { eisRecht } from '../../toegang/wie';
import { lijstroute } from '../velden';

const nieuwSchema = schoolgegevensSchema
  .extend({ brin: brinSchema, regio: regioSchema })
  .meta({ id: 'NieuweSchool' });
const gewijzigdSchema = schoolgegevensSchema
  .extend({
    onderwijssoort: onderwijssoortSchema.nullable().optional().meta({
      description:
        'Het onderwijs dat de school geeft, als dat één soort is; weggelaten: blijft zoals het was',
    }),
    versie: z.int({ error: 'is verplicht: de versie die u las' }),
    regio: regioSchema,
  })
  .meta({ id: 'GewijzigdeSchool' });
const schoolSchema = z
  .strictObject({
    regio: z.string(),
    brin: z.string(),
    naam: z.string(),
    gemeente: z.string(),
    onderwijssoort: onderwijssoortSchema.nullable(),
    versie: z.int(),
    contacten: z
      .array(z.strictObject({ id: z.string(), naam: z.string() }))
      .meta({ description: 'Wie er van deze school werkt, zoals de zorgcoördinator' }),
  })
  .meta({ id: 'School' });
const kaleSchoolSchema = schoolSchema.omit({ contacten: true }).meta({ id: 'SchoolZonderContacten' });
const lijstSchema = z.strictObject({ scholen: z.array(schoolSchema) }).meta({ id: 'Scholen' });
const querySchema = z.strictObject({ regio: regioSchema });
const SCHOOL = { brin: '12AB00', naam: 'Basisschool De Wilgen', gemeente: '0014', onderwijssoort: 'po' };
const NONE = 'Deze school bestaat niet.';

/** The schools of a region, with who works there. */
export function schoolroutes({ mensen, klok, convenanten }: Dependencies): Route[] {
  const group = 'mensen';
  return [
    lijstroute({
      path: '/v1/scholen',
      name: 'leesScholen',
      group,
      summary: 'De scholen van uw regio, op naam',
      recht: 'mensen-lezen',
      query: querySchema,
      answers: { 200: { description: 'De scholen', schema: lijstSchema } },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      regels: async (req, res) => {
        const wie = eisRecht(res, 'mensen-lezen');
        const regio = eisRegio(wie, readQuery(querySchema, req).regio, convenanten);
        const [scholen, all] = await Promise.all([mensen.scholen(regio), mensen.lees(regio)]);
        const werkers = all.filter(({ rol, actief }) => rol === 'school' && actief);
        return scholen.map((school) => ({
          ...school,
          contacten: werkers
            .filter((mens) => mens.scholen.some((b) => b === school.brin || b === school.brin.slice(0, 4)))
            .map(({ id, naam }) => ({ id, naam })),
        }));
      },
    }),
    {
      method: 'post',
      path: '/v1/scholen',
      name: 'voegSchoolToe',
      group,
      summary: 'Een school toevoegen aan uw regio',
      recht: 'mensen-beheren',
      body: { schema: nieuwSchema, example: { ...SCHOOL, regio: 'noorderwold' } },
      answers: { 201: { description: 'Toegevoegd', schema: kaleSchoolSchema } },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const wie = eisRecht(res, 'mensen-beheren');
        requireValid(req);
        const { regio, ...gegevens } = validate(nieuwSchema, req.body);
        const nieuw = { ...gegevens, regio: eisRegio(wie, regio, convenanten), versie: null };
        res.status(201).json(eisGedaan(await mensen.zetSchool(nieuw, { door: wie.id, op: klok.nu() }), NONE));
      },
    },
    {
      method: 'put',
      path: '/v1/scholen/{brin}',
      name: 'wijzigSchool',
      group,
      summary: 'Een school van uw regio wijzigen',
      recht: 'mensen-beheren',
      body: {
        schema: gewijzigdSchema,
        example: { naam: SCHOOL.naam, gemeente: '0014', versie: 1, regio: 'noorderwold' },
      },
      answers: { 200: { description: 'Gewijzigd', schema: kaleSchoolSchema } },
      problems: ['niet-gevonden', 'gewijzigd', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const wie = eisRecht(res, 'mensen-beheren');
        const brin = pathParam(req, 'brin');
        requireValid(req);
        const { regio, ...gegevens } = validate(gewijzigdSchema, req.body);
        const gewijzigd = { ...gegevens, brin, regio: eisRegio(wie, regio, convenanten) };
        res.json(eisGedaan(await mensen.zetSchool(gewijzigd, { door: wie.id, op: klok.nu() }), NONE));
      },
    },
    lijstroute({
      path: '/v1/scholen/{brin}/wijzigingen',
      name: 'leesWijzigingenVanSchool',
      group,
      summary: 'Wat er van een school is gewijzigd, en door wie',
      recht: 'mensen-lezen',
      query: querySchema,
      answers: { 200: { description: 'De nieuwste eerst', schema: wijzigingenSchema } },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      regels: async (req, res) => {
        const wie = eisRecht(res, 'mensen-lezen');
        const regio = eisRegio(wie, readQuery(querySchema, req).regio, convenanten);
        const wijzigingen = await mensen.wijzigingen(regio, pathParam(req, 'brin'), ['school']);
        if (wijzigingen.length === 0) throw new Problem('niet-gevonden', NONE);
        return toonWijzigingen(wijzigingen);
      },
    }),
  ];
}
