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
import type { Afhankelijkheden } from '../../toegang/dependencies';
import { eisGoed, keur } from '../../toegang/input';
import { eisGedaan, toonWijzigingen, wijzigingenSchema } from '../mensen';
import { Probleem } from '../../toegang/problems';
import { leesQuery, uitPad, type Route } from '../../toegang/route';
import { eisRegio, regioSchema } from '../../toegang/regio';
import { eisRecht } from '../../toegang/wie';

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
};
const AFWEZIG = { van: '2026-12-01', tot: '2026-12-15', vervanger: 'p-2' };
const NIEMAND = 'Deze persoon bestaat niet.';

/** The people of a region and when they are away. */
export function mensenroutes(met: Afhankelijkheden): Route[] {
  const { mensen, klok, convenanten } = met;
  const groep = 'mensen';
  const pad = '/v1/mensen/{id}';
  const wijziger = (wie: Gebruiker) => ({ door: wie.id, op: klok.nu() });
  /** Somebody of the region of whoever asks. */
  const gevonden = async (res: Response, recht: Recht, id: string) => {
    const wie = eisRecht(res, recht);
    const mens = await mensen.vind(wie.regio, id);
    if (mens === undefined) throw new Probleem('niet-gevonden', NIEMAND);
    return { wie, mens };
  };
  return [
    {
      methode: 'get',
      pad: '/v1/mensen',
      naam: 'leesMensen',
      groep,
      samenvatting: 'De mensen van uw regio, op naam',
      recht: 'mensen-lezen',
      query: querySchema,
      antwoorden: { 200: { beschrijving: 'De mensen, ook wie gestopt is', schema: lijstSchema } },
      problemen: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const wie = eisRecht(res, 'mensen-lezen');
        const { regio, rol } = leesQuery(querySchema, req);
        const alle = await mensen.lees(eisRegio(wie, regio, convenanten));
        res.json({ mensen: alle.filter((mens) => rol === undefined || mens.rol === rol) });
      },
    },
    {
      methode: 'post',
      pad: '/v1/mensen',
      naam: 'voegMensToe',
      groep,
      samenvatting: 'Iemand toevoegen aan uw regio',
      recht: 'mensen-beheren',
      lichaam: { schema: nieuwSchema, voorbeeld: PERSOON },
      antwoorden: {
        201: { beschrijving: 'Toegevoegd', schema: mensSchema, koppen: { Location: 'De persoon' } },
      },
      problemen: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const wie = eisRecht(res, 'mensen-beheren');
        eisGoed(req);
        const { regio, ...gegevens } = keur(nieuwSchema, req.body);
        const nieuw = { ...gegevens, regio: eisRegio(wie, regio, convenanten) };
        const mens = eisGedaan(await mensen.voegToe(nieuw, wijziger(wie)), NIEMAND);
        res
          .status(201)
          .location(`/v1/mensen/${encodeURIComponent(mens.id)}`)
          .json(mens);
      },
    },
    {
      methode: 'get',
      pad,
      naam: 'leesMens',
      groep,
      samenvatting: 'Een persoon, met wanneer die weg is',
      recht: 'mensen-lezen',
      antwoorden: { 200: { beschrijving: 'De persoon', schema: mensSchema } },
      problemen: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        res.json((await gevonden(res, 'mensen-lezen', uitPad(req, 'id'))).mens);
      },
    },
    {
      methode: 'put',
      pad,
      naam: 'wijzigMens',
      groep,
      samenvatting: 'Een persoon wijzigen; wat u weglaat, wordt leeg',
      recht: 'mensen-beheren',
      lichaam: { schema: gewijzigdSchema, voorbeeld: { ...PERSOON, versie: 1 } },
      antwoorden: { 200: { beschrijving: 'Gewijzigd', schema: mensSchema } },
      problemen: ['niet-gevonden', 'gewijzigd', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const { wie, mens } = await gevonden(res, 'mensen-beheren', uitPad(req, 'id'));
        eisGoed(req);
        const gegevens = keur(gewijzigdSchema, req.body);
        const wijziging = { ...gegevens, regio: mens.regio, id: mens.id };
        res.json(eisGedaan(await mensen.wijzig(wijziging, wijziger(wie)), NIEMAND));
      },
    },
    {
      methode: 'post',
      pad: `${pad}/afwezigheid`,
      naam: 'meldAfwezig',
      groep,
      samenvatting: 'Vastleggen dat iemand weg is, en wie zolang de taken heeft',
      recht: 'vervanging',
      lichaam: { schema: afwezigheidSchema.meta({ id: 'NieuweAfwezigheid' }), voorbeeld: AFWEZIG },
      antwoorden: { 201: { beschrijving: 'Vastgelegd', schema: afwezigSchema } },
      problemen: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const { wie, mens } = await gevonden(res, 'vervanging', uitPad(req, 'id'));
        eisZelfOfBeheer(wie, mens.id);
        eisGoed(req);
        const gegevens = { ...keur(afwezigheidSchema, req.body), regio: mens.regio, id: mens.id };
        res.status(201).json(eisGedaan(await mensen.meldAfwezig(gegevens, wijziger(wie)), NIEMAND));
      },
    },
    {
      methode: 'delete',
      pad: `${pad}/afwezigheid/{afwezigheid}`,
      naam: 'trekAfwezigheidIn',
      groep,
      samenvatting: 'Een afwezigheid intrekken: iemand blijft, of is eerder terug',
      recht: 'vervanging',
      antwoorden: { 200: { beschrijving: 'Ingetrokken; zo stond het er', schema: afwezigSchema } },
      problemen: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const { wie, mens } = await gevonden(res, 'vervanging', uitPad(req, 'id'));
        eisZelfOfBeheer(wie, mens.id);
        const welke = { regio: mens.regio, id: mens.id, afwezigheid: uitPad(req, 'afwezigheid') };
        const uitslag = await mensen.trekAfwezigheidIn(welke, wijziger(wie));
        res.json(eisGedaan(uitslag, 'Deze afwezigheid bestaat niet.'));
      },
    },
    {
      methode: 'get',
      pad: `${pad}/wijzigingen`,
      naam: 'leesWijzigingenVanMens',
      groep,
      samenvatting: 'Wat er van een persoon en van diens afwezigheid is gewijzigd, en door wie',
      recht: 'mensen-lezen',
      antwoorden: { 200: { beschrijving: 'De nieuwste eerst', schema: wijzigingenSchema } },
      problemen: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const { mens } = await gevonden(res, 'mensen-lezen', uitPad(req, 'id'));
        res.json(toonWijzigingen(await mensen.wijzigingen(mens.regio, mens.id, ['persoon', 'afwezigheid'])));
      },
    },
  ];
}

/** Who does not manage the people of the region tells of their own absence only. */
function eisZelfOfBeheer(wie: Gebruiker, id: string): void {
  if (wie.id === id || heeftRecht(wie, 'mensen-beheren')) return;
  throw new Probleem('geen-recht', 'U legt alleen vast wanneer u zelf weg bent. Vraag het de manager.');
}
