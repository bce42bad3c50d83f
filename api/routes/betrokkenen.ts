import type { Request, Response } from 'express';
import { z } from 'zod';
import { BETROKKENESOORTEN, CONTACTWEGEN, GEMISSEN } from '../../domain/betrokkene';
import { datumVan, inAmsterdam, tijdstipSchema } from '../../domain/tijd';
import {
  betrokkenegegevensSchema,
  type Betrokkene,
  type Betrokkenewijziging,
} from '../../dossier/betrokkenen/betrokkene';
import {
  beheerdeWijzigingen,
  eisBeheer,
  eisOpen,
  leesWaaromGeenOuder,
  ontbreektVoor,
  vindBeheerde,
  zoalsGezien,
} from '../../toegang/betrokkenen';
import { leesHeleCasus } from '../../toegang/casus';
import type { Dependencies } from '../../toegang/dependencies';
import { requireValid, validate } from '../../toegang/input';
import { noteerInzage } from '../../toegang/inzage';
import { getal } from '../../toegang/paging';
import { pathParam, readQuery, type Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { eisGedaan } from '../mensen';
import { eigenId, nieuwId } from '../eigen-id';
import { eisOngewijzigd, ETAG_EIGEN, ifMatchEigenSchema, versietag } from '../versie';
import { lijstroute } from '../velden';

const versieSchema = z.int({ error: 'is verplicht: de versie die u las' });
const nieuwSchema = betrokkenegegevensSchema
  .safeExtend({
    id: eigenId,
  })
  .meta({ id: 'NieuweBetrokkene' });
const gewijzigdSchema = betrokkenegegevensSchema
  .safeExtend({
    versie: versieSchema.meta({
      description: 'De versie die u las; is er intussen een nieuwere, dan verandert er niets',
    }),
  })
  .meta({ id: 'GewijzigdeBetrokkene' });
const doorhaalSchema = z.strictObject({
  versie: getal(versieSchema).meta({ type: 'integer', description: 'De versie die u las', example: 1 }),
});

const stand = {
  soort: z.enum(BETROKKENESOORTEN),
  naam: z.string(),
  relatie: z.string().nullable(),
  woontBij: z
    .boolean()
    .nullable()
    .meta({ description: 'Of het kind bij deze persoon woont; null: niet bekend' }),
  taal: z.string().nullable(),
  tolk: z.boolean().nullable().meta({ description: 'Of er een tolk nodig is; null: niet bekend' }),
  voorkeur: z.enum(CONTACTWEGEN).nullable(),
  email: z.string().nullable(),
  telefoon: z.string().nullable(),
  adres: z.string().nullable(),
  van: z.iso.date(),
  tot: z.iso.date().nullable().meta({ description: 'De eerste dag erna; null: nog steeds' }),
  doorgehaald: z.boolean(),
  versie: z.int(),
};
const betrokkeneSchema = z
  .strictObject({ id: z.string(), casusnummer: z.string(), ...stand })
  .meta({ id: 'Betrokkene' });
const genoemdeSchema = z
  .strictObject({ id: z.string(), soort: stand.soort, naam: stand.naam, van: stand.van, tot: stand.tot })
  .meta({ id: 'GenoemdeBetrokkene', description: 'Wie iemand is, zonder hoe die te bereiken is' });
const lijstSchema = z
  .strictObject({
    betrokkenen: z.array(z.union([betrokkeneSchema, genoemdeSchema])),
    ontbreekt: z.array(z.enum(GEMISSEN)).meta({
      description: 'Wat nog niemand invulde; leeg voor wie hier niets kan toevoegen',
    }),
    geenOuder: z.string().nullable().meta({
      description: 'Waarom er bij de melding geen ouder was; null: niemand zei het, of u leest het niet',
    }),
  })
  .meta({ id: 'Betrokkenen' });
const standSchema = z.strictObject(stand);
const wijzigingenSchema = z
  .strictObject({
    wijzigingen: z.array(
      z.strictObject({
        betrokkene: z.string(),
        soort: z.enum(['toegevoegd', 'gewijzigd', 'doorgehaald', 'genoemd']).meta({
          description: 'genoemd: een melding zei iets anders van deze persoon; er is niets gewijzigd',
        }),
        voor: standSchema.nullable().meta({ description: 'Null: deze persoon stond er niet' }),
        na: standSchema,
        door: z.string().meta({ description: 'Wie dit wijzigde' }),
        op: tijdstipSchema,
      }),
    ),
  })
  .meta({ id: 'WijzigingenVanBetrokkenen' });

const VOORBEELD = {
  soort: 'ouder-met-gezag',
  naam: 'Fatima Yilmaz',
  relatie: 'moeder',
  woontBij: true,
  taal: 'tr',
  tolk: true,
  voorkeur: 'brief',
  telefoon: '06 12 34 56 78',
  adres: 'Dorpsstraat 1\n9711 AB Groningen',
  van: '2026-09-07',
};
const NOBODY = 'Deze betrokkene bestaat niet.';

/** The people around the child of a case (rule 20): who may see and change whom says domain/zicht/betrokkenen.ts. */
export function betrokkenenroutes(deps: Dependencies): Route[] {
  const { betrokkenen, klok } = deps;
  const path = '/v1/casussen/{casusnummer}/betrokkenen';
  const shared = { group: 'betrokkenen', problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'] } as const;
  const writing = {
    ...shared,
    recht: 'opdracht',
    problems: [...shared.problems, 'niet-toegestaan', 'niet-bevoegd', 'gewijzigd'],
  } as const;
  const tagged = { schema: betrokkeneSchema, headers: { ETag: ETAG_EIGEN } };
  const changing = {
    ...writing,
    headers: ifMatchEigenSchema,
    problems: [...writing.problems, 'verouderd', 'ongeldig'],
  } as const;
  /** Answers somebody as they stand now, with their version. */
  const stuur = (res: Response, een: Betrokkene): void =>
    void res.set('etag', versietag(een.versie)).json(een);
  /** The case for whoever looks, written down as seen. */
  const seen = async (req: Request, res: Response, handeling: string, recht: 'casus' | 'opdracht') => {
    const wie = eisRecht(res, recht);
    const { casus } = await leesHeleCasus(deps, wie, pathParam(req, 'casusnummer'));
    await noteerInzage(deps, res, { handeling }, [casus]);
    return { wie, casus, casusnummer: casus.casusnummer, door: { door: wie.id, op: klok.nu() } };
  };
  return [
    {
      ...shared,
      method: 'get',
      path,
      name: 'leesBetrokkenen',
      summary: 'De mensen rond het kind die u mag zien, ook wie er niet meer bij is',
      recht: 'casus',
      answers: { 200: { description: 'De betrokkenen, op soort en naam', schema: lijstSchema } },
      handle: async (req, res) => {
        const { wie, casus, casusnummer } = await seen(req, res, 'leesBetrokkenen', 'casus');
        const [alle, geenOuder] = await Promise.all([
          betrokkenen.lees(casusnummer),
          leesWaaromGeenOuder(deps, wie, casusnummer),
        ]);
        const ontbreekt = ontbreektVoor(wie, casus, alle, datumVan(klok.nu()));
        res.json({ betrokkenen: zoalsGezien(wie, alle), ontbreekt, geenOuder });
      },
    },
    {
      ...writing,
      method: 'post',
      path,
      name: 'voegBetrokkeneToe',
      summary: 'Iemand toevoegen aan de mensen rond het kind',
      body: { schema: nieuwSchema, example: VOORBEELD },
      answers: { 201: { description: 'Toegevoegd', schema: betrokkeneSchema } },
      handle: async (req, res) => {
        const { wie, casus, casusnummer, door } = await seen(req, res, 'voegBetrokkeneToe', 'opdracht');
        eisOpen(casus);
        requireValid(req);
        const { id = nieuwId(res), ...gegevens } = validate(nieuwSchema, req.body);
        eisBeheer(wie, gegevens.soort);
        const uitslag = await betrokkenen.voegToe({ ...gegevens, casusnummer, id }, door);
        res.status(201).json(eisGedaan(uitslag, NOBODY));
      },
    },
    lijstroute({
      ...shared,
      path: `${path}/wijzigingen`,
      name: 'leesWijzigingenVanBetrokkenen',
      summary: 'Wat er van de mensen rond het kind is gewijzigd, en door wie',
      recht: 'opdracht',
      answers: { 200: { description: 'De nieuwste eerst', schema: wijzigingenSchema } },
      regels: async (req, res) => {
        const { wie, casusnummer } = await seen(req, res, 'leesWijzigingenVanBetrokkenen', 'opdracht');
        const alle = beheerdeWijzigingen(wie, await betrokkenen.wijzigingen(casusnummer));
        return alle.map(toonWijziging);
      },
    }),
    {
      ...changing,
      method: 'put',
      path: `${path}/{id}`,
      name: 'wijzigBetrokkene',
      summary: 'Een betrokkene wijzigen; wat u weglaat, wordt leeg. Wie er niet meer bij is, krijgt een tot',
      body: { schema: gewijzigdSchema, example: { ...VOORBEELD, tot: '2027-01-01', versie: 1 } },
      answers: { 200: { description: 'Gewijzigd', ...tagged } },
      handle: async (req, res) => {
        const { wie, casus, casusnummer, door } = await seen(req, res, 'wijzigBetrokkene', 'opdracht');
        const er = await vindBeheerde(deps, wie, casusnummer, pathParam(req, 'id'));
        eisOpen(casus);
        requireValid(req);
        const gegevens = validate(gewijzigdSchema, req.body);
        eisBeheer(wie, gegevens.soort);
        eisOngewijzigd(req, er);
        const uitslag = await betrokkenen.wijzig({ ...gegevens, casusnummer, id: er.id }, door);
        stuur(res, eisGedaan(uitslag, NOBODY));
      },
    },
    {
      ...changing,
      method: 'delete',
      path: `${path}/{id}`,
      name: 'haalBetrokkeneDoor',
      summary: 'Een vergissing doorhalen: die blijft alleen in de wijzigingen staan',
      query: doorhaalSchema,
      answers: { 200: { description: 'Doorgehaald; zo stond het er', ...tagged } },
      handle: async (req, res) => {
        const { wie, casus, casusnummer, door } = await seen(req, res, 'haalBetrokkeneDoor', 'opdracht');
        const er = await vindBeheerde(deps, wie, casusnummer, pathParam(req, 'id'));
        eisOpen(casus);
        const { versie } = readQuery(doorhaalSchema, req);
        eisOngewijzigd(req, er);
        stuur(res, eisGedaan(await betrokkenen.haalDoor({ casusnummer, id: er.id, versie }, door), NOBODY));
      },
    },
  ];
}

function toonWijziging(w: Betrokkenewijziging): Betrokkenewijziging {
  return { ...w, op: inAmsterdam(w.op) };
}
