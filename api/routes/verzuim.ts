import { z } from 'zod';
import { datumVan } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import { verzuimSchema } from '../../domain/verzuim';
import { VERZUIMSTANDEN } from '../../dossier/verzuim/stand';
import { KINDPLEK } from '../../dossier/verzuim/standen';
import { requireValid, validate } from '../../toegang/input';
import { noteerInzage } from '../../toegang/inzage';
import { fetchPage, pageFields, pageSchema, readPage } from '../../toegang/paging';
import { problemSchema } from '../../toegang/problems';
import { readQuery, type Route } from '../../toegang/route';
import { neemVerzuim } from '../../toegang/verzuim';
import { eisRecht } from '../../toegang/wie';
import type { ApiDependencies } from '../dependencies';
import { perStuk } from '../../toegang/per-stuk';

/** As many as a large school has on one day. */
const MEESTE = 500;
const BYTES = 512 * 1024;

const EXAMPLE = {
  verzuimuren: [
    {
      ...{ nummer: 'v-2026-118', leerling: 'school-67890', dag: '2026-11-23', uren: 4 },
      ...{ geboortedatum: '2011-05-20', onderwijssoort: 'vo', gemeente: '0014', school: '12AB00' },
    },
    {
      ...{ nummer: 'v-2026-097', versie: 2, ingetrokken: true, leerling: 'school-67890' },
      ...{ dag: '2026-11-16', uren: 2, geboortedatum: '2011-05-20', onderwijssoort: 'vo' },
      ...{ gemeente: '0014', school: '12AB00' },
    },
  ],
};

const reeksSchema = z
  .strictObject({
    verzuimuren: z
      .array(verzuimSchema.meta({ id: 'Verzuim' }))
      .min(1)
      .max(MEESTE)
      .meta({ description: 'De gemiste uren, ten hoogste 500 onderdelen' }),
  })
  .meta({ id: 'Verzuimreeks' });
/** The same, each of which is judged by itself. */
const omslagSchema = z.strictObject({ verzuimuren: z.array(z.unknown()).min(1).max(MEESTE) });

const standVelden = {
  stand: z.enum(VERZUIMSTANDEN).meta({
    description:
      'onder-de-grens: er is nog geen casus; wordt-gemeld: de grens is bereikt en de melding is onderweg; niet-gemeld: die melding is geweigerd; casus-open: er loopt een casus',
  }),
  uren: z
    .number()
    .meta({ description: 'Gemiste uren in de dagen van de grens tot en met vandaag', example: 10 }),
  grens: z.number().meta({ description: 'Bij hoeveel uren een casus opent', example: 16 }),
  casusnummer: z.string().nullable().meta({ description: 'De casus die loopt; null: geen' }),
  code: z.string().nullable().meta({
    description: 'De code van waarom de melding is geweigerd; null: dat is zij niet',
    example: null,
  }),
};
const uitslagSchema = z
  .strictObject({
    nr: z.int().meta({ description: 'Welk onderdeel van het verzoek, vanaf 0', example: 0 }),
    status: z
      .int()
      .meta({ description: 'De HTTP-status die dit onderdeel alleen had gekregen', example: 200 }),
    opgenomen: z.enum(['nieuw', 'bekend', 'achterhaald']).optional().meta({
      description: 'nieuw: dit geldt nu; bekend: het stond er al; achterhaald: er geldt al een hogere versie',
    }),
    stand: z
      .strictObject(standVelden)
      .meta({ id: 'Verzuimstand' })
      .optional()
      .meta({ description: 'Hoe het kind er nu voor staat; niet bij een probleem' }),
    probleem: problemSchema.optional().meta({ description: 'Wat er mis is met dit onderdeel' }),
  })
  .meta({ id: 'Verzuimuitslag' });
const uitslagenSchema = z
  .strictObject({
    uitslagen: z.array(uitslagSchema).meta({ description: 'Van elk onderdeel een, in dezelfde volgorde' }),
  })
  .meta({ id: 'Verzuimuitslagen' });

const regelSchema = z
  .strictObject({
    leerling: z.string(),
    naam: z.string().nullable(),
    school: z.string().nullable(),
    laatsteDag: z.iso.date().meta({ description: 'De laatste dag waarop het kind uren miste' }),
    ...standVelden,
  })
  .meta({ id: 'Verzuimregel' });

/** Hours of absence as they occur: to tell them, and to see who comes near the threshold. */
export function verzuimroutes(deps: ApiDependencies): Route[] {
  const { convenanten, klok, verzuim } = deps;
  return [
    {
      method: 'post',
      path: '/v1/verzuimuren',
      name: 'meldVerzuimuren',
      group: 'verzuim',
      summary: 'Gemiste uren melden, verbeteren of intrekken; bij de grens van het convenant opent een casus',
      uitleg:
        'Elk onderdeel wordt op zichzelf verwerkt en heeft een eigen uitslag. De volgorde maakt niet uit: van twee onder een nummer geldt de hoogste versie. ' +
        'Een dag wordt aangenomen tot vier lesweken terug (het convenant zegt hoe lang), een hogere versie zolang het verzuim bewaard wordt: twee keer zo lang. ' +
        'Dagen in een vakantie van het convenant tellen niet mee. Loopt er een casus, dan opent er geen tweede; na het sluiten tellen alleen latere dagen.',
      recht: 'verzuim',
      body: { schema: reeksSchema, example: EXAMPLE, bytes: BYTES },
      answers: { 200: { description: 'Per onderdeel wat ervan werd', schema: uitslagenSchema } },
      problems: ['niet-bevoegd', 'ander-kind', 'gewijzigd', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        requireValid(req);
        const { verzuimuren } = validate(omslagSchema, req.body);
        const wie = eisRecht(res, 'verzuim');
        const uitslagen = await perStuk(verzuimuren, async (een) => ({
          status: 200,
          ...(await neemVerzuim(deps, wie, een)),
        }));
        res.json({ uitslagen });
      },
    },
    {
      method: 'get',
      path: '/v1/verzuimstanden',
      name: 'leesVerzuimstanden',
      group: 'verzuim',
      summary: 'De kinderen van uw school die in de buurt van de grens komen, of erover zijn',
      recht: 'verzuim',
      query: z.strictObject(pageFields),
      answers: {
        200: { description: 'In een vaste volgorde', schema: pageSchema('Verzuimstanden', regelSchema) },
      },
      problems: ['tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const wie = eisRecht(res, 'verzuim');
        const page = readPage(readQuery(z.strictObject(pageFields), req), z.string().regex(KINDPLEK));
        const vandaag = datumVan(klok.nu());
        const { rows, volgende } = await fetchPage(
          page,
          (deel) =>
            verzuim.standen(
              bereik(wie),
              deel,
              (gemeente) => convenanten.voorGemeente(gemeente, vandaag),
              vandaag,
            ),
          ({ kind }) => kind,
        );
        const casussen = rows.flatMap(({ casusnummer }) => (casusnummer === null ? [] : [{ casusnummer }]));
        const ookLeeg = rows.length > 0;
        await noteerInzage(deps, res, { handeling: 'leesVerzuimstanden', ookLeeg }, casussen);
        res.json({ regels: rows.map(({ kind: _, ...regel }) => regel), volgende });
      },
    },
  ];
}
