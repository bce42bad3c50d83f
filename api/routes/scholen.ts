import { z } from 'zod';
import { brinSchema, schoolgegevensSchema } from '../../dossier/mensen/mens';
import type { Afhankelijkheden } from '../../toegang/dependencies';
import { eisGoed, keur } from '../../toegang/input';
import { eisGedaan, toonWijzigingen, wijzigingenSchema } from '../mensen';
import { Probleem } from '../../toegang/problems';
import { leesQuery, uitPad, type Route } from '../../toegang/route';
import { eisRegio, regioSchema } from '../../toegang/regio';
import { eisRecht } from '../../toegang/wie';

const nieuwSchema = schoolgegevensSchema
  .extend({ brin: brinSchema, regio: regioSchema })
  .meta({ id: 'NieuweSchool' });
const gewijzigdSchema = schoolgegevensSchema
  .extend({ versie: z.int({ error: 'is verplicht: de versie die u las' }), regio: regioSchema })
  .meta({ id: 'GewijzigdeSchool' });
const schoolSchema = z
  .strictObject({
    regio: z.string(),
    brin: z.string(),
    naam: z.string(),
    gemeente: z.string(),
    versie: z.int(),
    contacten: z
      .array(z.strictObject({ id: z.string(), naam: z.string() }))
      .meta({ description: 'Wie er van deze school werkt, zoals de zorgcoördinator' }),
  })
  .meta({ id: 'School' });
const kaleSchoolSchema = schoolSchema.omit({ contacten: true }).meta({ id: 'SchoolZonderContacten' });
const lijstSchema = z.strictObject({ scholen: z.array(schoolSchema) }).meta({ id: 'Scholen' });
const querySchema = z.strictObject({ regio: regioSchema });
const SCHOOL = { brin: '12AB00', naam: 'Basisschool De Wilgen', gemeente: '0014' };
const GEEN = 'Deze school bestaat niet.';

/** The schools of a region, with who works there. */
export function schoolroutes({ mensen, klok, convenanten }: Afhankelijkheden): Route[] {
  const groep = 'mensen';
  return [
    {
      methode: 'get',
      pad: '/v1/scholen',
      naam: 'leesScholen',
      groep,
      samenvatting: 'De scholen van uw regio, op naam',
      recht: 'mensen-lezen',
      query: querySchema,
      antwoorden: { 200: { beschrijving: 'De scholen', schema: lijstSchema } },
      problemen: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const wie = eisRecht(res, 'mensen-lezen');
        const regio = eisRegio(wie, leesQuery(querySchema, req).regio, convenanten);
        const [scholen, alle] = await Promise.all([mensen.scholen(regio), mensen.lees(regio)]);
        const werkers = alle.filter(({ rol, actief }) => rol === 'school' && actief);
        res.json({
          scholen: scholen.map((school) => ({
            ...school,
            contacten: werkers
              .filter((mens) => mens.scholen.some((b) => b === school.brin || b === school.brin.slice(0, 4)))
              .map(({ id, naam }) => ({ id, naam })),
          })),
        });
      },
    },
    {
      methode: 'post',
      pad: '/v1/scholen',
      naam: 'voegSchoolToe',
      groep,
      samenvatting: 'Een school toevoegen aan uw regio',
      recht: 'mensen-beheren',
      lichaam: { schema: nieuwSchema, voorbeeld: SCHOOL },
      antwoorden: { 201: { beschrijving: 'Toegevoegd', schema: kaleSchoolSchema } },
      problemen: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const wie = eisRecht(res, 'mensen-beheren');
        eisGoed(req);
        const { regio, ...gegevens } = keur(nieuwSchema, req.body);
        const nieuw = { ...gegevens, regio: eisRegio(wie, regio, convenanten), versie: null };
        res.status(201).json(eisGedaan(await mensen.zetSchool(nieuw, { door: wie.id, op: klok.nu() }), GEEN));
      },
    },
    {
      methode: 'put',
      pad: '/v1/scholen/{brin}',
      naam: 'wijzigSchool',
      groep,
      samenvatting: 'Een school van uw regio wijzigen',
      recht: 'mensen-beheren',
      lichaam: { schema: gewijzigdSchema, voorbeeld: { naam: SCHOOL.naam, gemeente: '0014', versie: 1 } },
      antwoorden: { 200: { beschrijving: 'Gewijzigd', schema: kaleSchoolSchema } },
      problemen: ['niet-gevonden', 'gewijzigd', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const wie = eisRecht(res, 'mensen-beheren');
        const brin = uitPad(req, 'brin');
        eisGoed(req);
        const { regio, ...gegevens } = keur(gewijzigdSchema, req.body);
        const gewijzigd = { ...gegevens, brin, regio: eisRegio(wie, regio, convenanten) };
        res.json(eisGedaan(await mensen.zetSchool(gewijzigd, { door: wie.id, op: klok.nu() }), GEEN));
      },
    },
    {
      methode: 'get',
      pad: '/v1/scholen/{brin}/wijzigingen',
      naam: 'leesWijzigingenVanSchool',
      groep,
      samenvatting: 'Wat er van een school is gewijzigd, en door wie',
      recht: 'mensen-lezen',
      query: querySchema,
      antwoorden: { 200: { beschrijving: 'De nieuwste eerst', schema: wijzigingenSchema } },
      problemen: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const wie = eisRecht(res, 'mensen-lezen');
        const regio = eisRegio(wie, leesQuery(querySchema, req).regio, convenanten);
        const wijzigingen = await mensen.wijzigingen(regio, uitPad(req, 'brin'), ['school']);
        if (wijzigingen.length === 0) throw new Probleem('niet-gevonden', GEEN);
        res.json(toonWijzigingen(wijzigingen));
      },
    },
  ];
}
