import type { Response } from 'express';
import { z } from 'zod';
import {
  afwezigheidSchema,
  PERSOONSROLLEN,
  persoonIdSchema,
  persoonsgegevensSchema,
} from '../../dossier/mensen/mens';
import type { Gebruiker } from '../../domain/gebruiker';
import { heeftRecht, type Recht } from '../../domain/toegang';
import type { Rolverzoek } from '../../dossier/rolverzoeken/rolverzoeken';
import type { Dependencies } from '../../toegang/dependencies';
import { voegPersoonToe, wijzigPersoon } from '../../toegang/rolverzoek';
import { requireValid, validate } from '../../toegang/input';
import { nieuwId } from '../eigen-id';
import { rolverzoekSchema, toonRolverzoek } from './rolverzoeken';
import { eisGedaan, toonWijzigingen, wijzigingenSchema } from '../mensen';
import { Problem } from '../../toegang/problems';
import { readQuery, pathParam, type Route } from '../../toegang/route';
import { eisRegio, regioSchema } from '../../toegang/regio';
import { eisRecht } from '../../toegang/wie';
import { lijstroute } from '../velden';

const versieSchema = z
  .int({ error: 'is verplicht: de versie die u las' })
  .meta({ description: 'De versie die u las; is er intussen een nieuwere, dan verandert er niets' });
const nieuwSchema = persoonsgegevensSchema
  .safeExtend({
    id: persoonIdSchema.optional().meta({
      description: 'Bij een aanmelddienst het id van die dienst; zonder id maken wij er een',
    }),
    regio: regioSchema,
  })
  .meta({ id: 'NieuwePersoon' });
const gewijzigdSchema = persoonsgegevensSchema
  .safeExtend({ versie: versieSchema })
  .meta({ id: 'GewijzigdePersoon' });
const afwezigSchema = z
  .strictObject({
    id: z.string(),
    persoon: z.string(),
    van: z.iso.date(),
    tot: z.iso.date().meta({ description: 'De eerste dag terug' }),
    vervanger: z.string().nullable(),
  })
  .meta({ id: 'Afwezigheid' });
const mensSchema = z
  .strictObject({
    id: z.string(),
    regio: z.string(),
    naam: z.string(),
    rol: z.enum(PERSOONSROLLEN),
    gemeenten: z.array(z.string()).nullable(),
    onderwijssoorten: z.array(z.string()).nullable(),
    scholen: z.array(z.string()),
    discipline: z.string().nullable(),
    email: z.string().nullable(),
    telefoon: z.string().nullable(),
    actief: z.boolean(),
    versie: z.int(),
    afwezig: z.array(afwezigSchema),
  })
  .meta({ id: 'Persoon' });
const lijstSchema = z.strictObject({ mensen: z.array(mensSchema) }).meta({ id: 'Mensen' });
const querySchema = z.strictObject({ regio: regioSchema, rol: z.enum(PERSOONSROLLEN).optional() });

const PERSOON = {
  naam: 'Fatima el Amrani',
  rol: 'casusregisseur',
  gemeenten: ['0014'],
  onderwijssoorten: ['po', 'vo'],
  email: 'f.elamrani@voorbeeld.nl',
  telefoon: '050 123 45 67',
};
const AFWEZIG = { van: '2026-12-01', tot: '2026-12-15', vervanger: null };
const NOBODY = 'Deze persoon bestaat niet.';

const ASKED = {
  description:
    'Gevraagd, nog niet gedaan: manager, beheerder en privacyfunctionaris hebben rechten over anderen, dus een tweede persoon geeft akkoord (POST /v1/rolverzoeken/{id}/besluiten)',
  schema: z.strictObject({ rolverzoek: rolverzoekSchema }).meta({ id: 'GevraagdeRol' }),
};

/** The people of a region and when they are away. */
export function mensenroutes(deps: Dependencies): Route[] {
  const { mensen, klok, convenanten } = deps;
  const group = 'mensen';
  const path = '/v1/mensen/{id}';
  const wijziger = (wie: Gebruiker) => ({ door: wie.id, op: klok.nu() });
  /** Somebody of the region of whoever asks. */
  const found = async (res: Response, recht: Recht, id: string) => {
    const wie = eisRecht(res, recht);
    const mens = await mensen.vind(wie.regio, id);
    if (mens === undefined) throw new Problem('niet-gevonden', NOBODY);
    return { wie, mens };
  };
  return [
    lijstroute({
      path: '/v1/mensen',
      name: 'leesMensen',
      group,
      summary: 'De mensen van uw regio, op naam',
      recht: 'mensen-lezen',
      query: querySchema,
      answers: { 200: { description: 'De mensen, ook wie gestopt is', schema: lijstSchema } },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      regels: async (req, res) => {
        const wie = eisRecht(res, 'mensen-lezen');
        const { regio, rol } = readQuery(querySchema, req);
        const all = await mensen.lees(eisRegio(wie, regio, convenanten));
        return all.filter((mens) => rol === undefined || mens.rol === rol);
      },
    }),
    {
      method: 'post',
      path: '/v1/mensen',
      name: 'voegMensToe',
      group,
      summary: 'Iemand toevoegen aan uw regio',
      recht: 'mensen-beheren',
      body: { schema: nieuwSchema, example: { ...PERSOON, regio: 'noorderwold' } },
      answers: {
        201: { description: 'Toegevoegd', schema: mensSchema, headers: { Location: 'De persoon' } },
        202: ASKED,
      },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const wie = eisRecht(res, 'mensen-beheren');
        requireValid(req);
        const { regio, ...gegevens } = validate(nieuwSchema, req.body);
        const { id = `p-${nieuwId(res)}` } = gegevens;
        const nieuw = { ...gegevens, id, regio: eisRegio(wie, regio, convenanten) };
        const uitslag = await voegPersoonToe(deps, wie, nieuw);
        if (uitslag.soort === 'gevraagd') return asked(res, uitslag.verzoek);
        // Under the key of the caller they may stand there already, from a request that broke off.
        const al = gegevens.id === undefined && uitslag.soort === 'ongeldig';
        const mens = (al ? await mensen.vind(nieuw.regio, id) : undefined) ?? eisGedaan(uitslag, NOBODY);
        res
          .status(201)
          .location(`/v1/mensen/${encodeURIComponent(mens.id)}`)
          .json(mens);
      },
    },
    {
      method: 'get',
      path,
      name: 'leesMens',
      group,
      summary: 'Een persoon, met wanneer die weg is',
      recht: 'mensen-lezen',
      answers: { 200: { description: 'De persoon', schema: mensSchema } },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        res.json((await found(res, 'mensen-lezen', pathParam(req, 'id'))).mens);
      },
    },
    {
      method: 'put',
      path,
      name: 'wijzigMens',
      group,
      summary: 'Een persoon wijzigen; wat u weglaat, wordt leeg',
      recht: 'mensen-beheren',
      body: { schema: gewijzigdSchema, example: { ...PERSOON, versie: 1 } },
      answers: { 200: { description: 'Gewijzigd', schema: mensSchema }, 202: ASKED },
      problems: ['niet-gevonden', 'gewijzigd', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const { wie, mens } = await found(res, 'mensen-beheren', pathParam(req, 'id'));
        requireValid(req);
        const gegevens = validate(gewijzigdSchema, req.body);
        const uitslag = await wijzigPersoon(deps, wie, mens, gegevens);
        if (uitslag.soort === 'gevraagd') asked(res, uitslag.verzoek);
        else res.json(eisGedaan(uitslag, NOBODY));
      },
    },
    {
      method: 'post',
      path: `${path}/afwezigheden`,
      vroeger: [`${path}/afwezigheid`],
      name: 'meldAfwezig',
      group,
      summary: 'Vastleggen dat iemand weg is, en wie zolang de taken heeft',
      recht: 'vervanging',
      body: { schema: afwezigheidSchema.meta({ id: 'NieuweAfwezigheid' }), example: AFWEZIG },
      answers: { 201: { description: 'Vastgelegd', schema: afwezigSchema } },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const { wie, mens } = await found(res, 'vervanging', pathParam(req, 'id'));
        eisZelfOfBeheer(wie, mens.id);
        requireValid(req);
        const gegevens = { ...validate(afwezigheidSchema, req.body), regio: mens.regio, id: mens.id };
        res.status(201).json(eisGedaan(await mensen.meldAfwezig(gegevens, wijziger(wie)), NOBODY));
      },
    },
    {
      method: 'delete',
      path: `${path}/afwezigheden/{afwezigheid}`,
      vroeger: [`${path}/afwezigheid/{afwezigheid}`],
      name: 'trekAfwezigheidIn',
      group,
      summary: 'Een afwezigheid intrekken: iemand blijft, of is eerder terug',
      recht: 'vervanging',
      answers: { 200: { description: 'Ingetrokken; zo stond het er', schema: afwezigSchema } },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const { wie, mens } = await found(res, 'vervanging', pathParam(req, 'id'));
        eisZelfOfBeheer(wie, mens.id);
        const page = { regio: mens.regio, id: mens.id, afwezigheid: pathParam(req, 'afwezigheid') };
        const uitslag = await mensen.trekAfwezigheidIn(page, wijziger(wie));
        res.json(eisGedaan(uitslag, 'Deze afwezigheid bestaat niet.'));
      },
    },
    lijstroute({
      path: `${path}/wijzigingen`,
      name: 'leesWijzigingenVanMens',
      group,
      summary: 'Wat er van een persoon en van diens afwezigheid is gewijzigd, en door wie',
      recht: 'mensen-lezen',
      answers: { 200: { description: 'De nieuwste eerst', schema: wijzigingenSchema } },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      regels: async (req, res) => {
        const { mens } = await found(res, 'mensen-lezen', pathParam(req, 'id'));
        return toonWijzigingen(await mensen.wijzigingen(mens.regio, mens.id, ['persoon', 'afwezigheid']));
      },
    }),
  ];
}

/** Nothing has changed yet: a second person is asked. */
function asked(res: Response, verzoek: Rolverzoek): void {
  res.status(202).json({ rolverzoek: toonRolverzoek(verzoek) });
}

/** Who does not manage the people of the region tells of their own absence only. */
function eisZelfOfBeheer(wie: Gebruiker, id: string): void {
  if (wie.id === id || heeftRecht(wie, 'mensen-beheren')) return;
  throw new Problem('geen-recht', 'U legt alleen vast wanneer u zelf weg bent. Vraag het de manager.');
}
