import type { Request, Response } from 'express';
import { z } from 'zod';
import { inAmsterdam, tijdstipSchema } from '../../domain/tijd';
import type { Recht } from '../../domain/toegang';
import { terugmeldingSchema, type Corvbericht } from '../../dossier/corv/bericht';
import { corvverzoekSchema } from '../../dossier/corv/verzoek';
import { KEURINGEN, TERUGMELDSOORTEN } from '../../taal/corv';
import { leesHeleCasus } from '../../toegang/casus';
import {
  leesCorvgrond,
  maakCorvberichtVan,
  meldTerugOpCorv,
  vindCorvbericht,
  xmlVanCorvbericht,
} from '../../toegang/corv';
import type { ApiDependencies } from '../dependencies';
import { onderSleutel } from '../eenmaal';
import { requireValid, validate } from '../../toegang/input';
import { noteerInzage } from '../../toegang/inzage';
import { pathParam, type Route } from '../../toegang/route';
import { digest, vindStukVan } from '../../toegang/stukken';
import { eisRecht } from '../../toegang/wie';
import { eigenId, nieuwId } from '../eigen-id';
import { keyHeaderSchema, keyOf } from '../uitkomst';
import { lijstroute } from '../velden';

const nieuweTerugmeldingSchema = terugmeldingSchema
  .extend({
    id: eigenId,
  })
  .meta({ id: 'NieuweTerugmelding' });
const berichtSchema = z
  .strictObject({
    id: z.string(),
    door: z.string(),
    doorNaam: z.string(),
    op: tijdstipSchema,
    gekeurd: z
      .strictObject({
        uitslag: z.enum(KEURINGEN).meta({ description: 'Ongekeurd: er is geen schema ingesteld' }),
        sha256: z.string().nullable().meta({ description: 'Null: afgekeurd en daarom niet bewaard' }),
        schemaSha256: z.string().nullable(),
        bevindingen: z.array(z.string()),
        gereedOp: tijdstipSchema,
      })
      .nullable()
      .meta({ description: 'Null: wordt nog gemaakt' }),
    terugmeldingen: z.array(
      z.strictObject({
        id: z.string(),
        soort: z.enum(TERUGMELDSOORTEN),
        datum: z.iso.date(),
        zaaknummer: z.string().nullable(),
        toelichting: z.string().nullable(),
        door: z.string(),
        doorNaam: z.string(),
        op: tijdstipSchema,
      }),
    ),
  })
  .meta({ id: 'Corvbericht' });
const lijstSchema = z.strictObject({ berichten: z.array(berichtSchema) }).meta({ id: 'Corvberichten' });

const VOORBEELD = {
  urgent: false,
  kind: { geslachtsnaam: 'Berg', voorvoegsel: 'van den', voornamen: 'Noor', geslacht: 'vrouw' },
  gezaghebbenden: [
    {
      betrokkene: '0b7e0e64-55a1-4a3e-9e0f-3a2f1c9a7d10',
      ...{ geslachtsnaam: 'Berg', voorvoegsel: 'van den', voornamen: 'Ida', geinformeerd: true },
    },
  ],
  medewerker: { achternaam: 'Jansen', telefoon: '050 123 45 67', email: 'loes@gemeente.example' },
};

/** The requests for an inquiry to the Raad voor de Kinderbescherming, as messages for CORV (rules 6 and 10). */
export function corvroutes(deps: ApiDependencies): Route[] {
  const path = '/v1/casussen/{casusnummer}/stukken/{id}/corvberichten';
  /** Where the same was before. */
  const vroeger = (rest = ''): string[] => [`/v1/casussen/{casusnummer}/stukken/{id}/corv${rest}`];
  const shared = { group: 'stukken', problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'] } as const;
  /** The stuk of a case for whoever looks, written down as seen. */
  const seen = async (req: Request, res: Response, handeling: string, recht: Recht) => {
    const wie = eisRecht(res, recht);
    const { casus, kenmerk } = await leesHeleCasus(deps, wie, pathParam(req, 'casusnummer'));
    await noteerInzage(deps, res, { handeling }, [casus]);
    const stuk = await vindStukVan(deps, casus.casusnummer, pathParam(req, 'id'));
    return { wie, casus, kenmerk, stuk, casusnummer: casus.casusnummer };
  };
  return [
    lijstroute({
      ...shared,
      path,
      vroeger: vroeger(),
      name: 'leesCorvberichten',
      summary: 'De verzoeken tot onderzoek die van een stuk voor de Raad zijn gemaakt, en wat erop terugkwam',
      recht: 'stukken',
      answers: { 200: { description: 'De nieuwste eerst', schema: lijstSchema } },
      regels: async (req, res) => {
        const { casusnummer, stuk } = await seen(req, res, 'leesCorvberichten', 'stukken');
        const alle = await deps.corvberichten.lees(casusnummer);
        return alle.filter((een) => een.stuk === stuk.id).map(toonBericht);
      },
    }),
    {
      ...shared,
      method: 'post',
      path,
      vroeger: vroeger(),
      name: 'maakCorvbericht',
      summary: 'Van een stuk voor de Raad een verzoek tot onderzoek maken, als bericht voor CORV (vtoDi01)',
      recht: 'stuk',
      headers: keyHeaderSchema,
      body: { schema: corvverzoekSchema, example: VOORBEELD },
      answers: {
        201: {
          description: 'Gemaakt en gekeurd: kijk naar de uitslag',
          schema: berichtSchema,
          headers: { Location: 'Het bericht' },
        },
        202: {
          description: 'Wordt nog gemaakt',
          schema: berichtSchema,
          headers: { Location: 'Het bericht' },
        },
      },
      problems: [...shared.problems, 'niet-toegestaan'],
      handle: async (req, res) => {
        const sleutel = keyOf(req, res);
        const { wie, casusnummer, ...van } = await seen(req, res, 'maakCorvbericht', 'stuk');
        requireValid(req);
        const verzoek = validate(corvverzoekSchema, req.body);
        const wat = { verzoek, kanaal: 'api', sleutel } as const;
        const waar = `POST ${casusnummer}/stukken/${van.stuk.id}/corv`;
        const gestuurd = { waar, inhoud: req.body as unknown, casus: casusnummer, opdracht: null };
        const bericht = await onderSleutel(deps, req, wie, gestuurd, async () =>
          maakCorvberichtVan(deps, wie, await leesCorvgrond(deps, van), wat),
        );
        res
          .status(bericht.gekeurd === null ? 202 : 201)
          .location(`/v1/casussen/${casusnummer}/stukken/${van.stuk.id}/corvberichten/${bericht.id}`)
          .json(toonBericht(bericht));
      },
    },
    {
      ...shared,
      method: 'get',
      path: `${path}/{bericht}/xml`,
      vroeger: vroeger('/{bericht}.xml'),
      name: 'leesCorvxml',
      summary: 'Een bericht voor CORV, zoals het is bewaard',
      recht: 'stuk',
      answers: {
        200: {
          description: 'Het bericht (StUF, UTF-8)',
          schema: z.string(),
          mediaType: 'application/xml',
          headers: { 'repr-digest': 'SHA-256 van het bestand (RFC 9530), dezelfde als in het dossier' },
        },
      },
      handle: async (req, res) => {
        const { casusnummer, kenmerk, stuk } = await seen(req, res, 'leesCorvxml', 'stuk');
        const { id } = await vindCorvbericht(deps, casusnummer, stuk.id, pathParam(req, 'bericht'));
        const { bytes, sha256 } = await xmlVanCorvbericht(deps, casusnummer, id);
        res
          .set({ 'repr-digest': digest(sha256) })
          .attachment(`vto-${kenmerk}.xml`)
          .type('application/xml')
          .send(bytes);
      },
    },
    {
      ...shared,
      method: 'get',
      path: `${path}/{bericht}`,
      vroeger: vroeger('/{bericht}'),
      name: 'leesCorvbericht',
      summary: 'Wat er van een bericht voor CORV is geworden',
      recht: 'stukken',
      answers: { 200: { description: 'Het bericht, zonder wat erin staat', schema: berichtSchema } },
      handle: async (req, res) => {
        const { casusnummer, stuk } = await seen(req, res, 'leesCorvbericht', 'stukken');
        res.json(toonBericht(await vindCorvbericht(deps, casusnummer, stuk.id, pathParam(req, 'bericht'))));
      },
    },
    {
      ...shared,
      method: 'post',
      path: `${path}/{bericht}/terugmeldingen`,
      vroeger: vroeger('/{bericht}/terugmeldingen'),
      name: 'meldTerugOpCorv',
      summary: 'Vastleggen wat er over CORV op een bericht terugkwam',
      recht: 'stuk',
      body: {
        schema: nieuweTerugmeldingSchema,
        example: { soort: 'intake-afgerond', datum: '2026-12-14', zaaknummer: 'K-2026-1' },
      },
      answers: { 201: { description: 'Vastgelegd', schema: berichtSchema } },
      handle: async (req, res) => {
        const { wie, casusnummer, stuk } = await seen(req, res, 'meldTerugOpCorv', 'stuk');
        requireValid(req);
        const { id = nieuwId(res), ...gegevens } = validate(nieuweTerugmeldingSchema, req.body);
        const daar = await vindCorvbericht(deps, casusnummer, stuk.id, pathParam(req, 'bericht'));
        const waar = { casusnummer, bericht: daar.id };
        res.status(201).json(toonBericht(await meldTerugOpCorv(deps, wie, waar, { ...gegevens, id })));
      },
    },
  ];
}

function toonBericht({ id, door, doorNaam, op, gekeurd, terugmeldingen }: Corvbericht) {
  return {
    ...{ id, door, doorNaam, op: inAmsterdam(op) },
    gekeurd: gekeurd === null ? null : { ...gekeurd, gereedOp: inAmsterdam(gekeurd.gereedOp) },
    terugmeldingen: terugmeldingen.map((een) => ({ ...een, op: inAmsterdam(een.op) })),
  };
}
