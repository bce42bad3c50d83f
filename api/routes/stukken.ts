import type { Request, Response } from 'express';
import { z } from 'zod';
import { inAmsterdam, tijdstipSchema } from '../../domain/tijd';
import type { Recht } from '../../domain/toegang';
import { overhandigingSchema, type Bewaardstuk, type Stukvorm } from '../../dossier/stukken/stuk';
import { STUKDOELEN, stukJsonSchema, stukSchema } from '../../taal/stuk/schema';
import { OVERHANDIGWIJZEN } from '../../taal/stuk/woorden';
import { leesHeleCasus } from '../../toegang/casus';
import type { ApiDependencies } from '../dependencies';
import { onderSleutel } from '../eenmaal';
import { requireValid, validate } from '../../toegang/input';
import { noteerInzage } from '../../toegang/inzage';
import { pathParam, type Answer, type Route } from '../../toegang/route';
import { digest, inhoudVanStuk, maakStukVan, overhandigStuk, vindStukVan } from '../../toegang/stukken';
import { eisRecht } from '../../toegang/wie';
import { eigenId, nieuwId } from '../eigen-id';
import { keyHeaderSchema, keyOf } from '../uitkomst';
import { lijstroute } from '../velden';

/** Where the form of a stuk is described for programs. */
export const STUKSCHEMA_PATH = '/v1/stukschema';

const verzoekSchema = z
  .strictObject({
    doel: z.enum(STUKDOELEN, { error: `moet een van ${STUKDOELEN.join(', ')} zijn` }).meta({
      description: 'Voor wie het is: het OM, of de Raad voor de Kinderbescherming',
    }),
  })
  .meta({ id: 'Stukverzoek' });
const nieuweOverhandigingSchema = overhandigingSchema
  .extend({
    id: eigenId,
  })
  .meta({ id: 'NieuweOverhandiging' });
const stukregelSchema = z
  .strictObject({
    id: z.string(),
    doel: z.enum(STUKDOELEN),
    gemaaktDoor: z.string(),
    op: tijdstipSchema.meta({ description: 'Het moment waarover het stuk vertelt' }),
    gemaakt: z
      .strictObject({
        totEnMet: z.int(),
        pdfSha256: z.string(),
        jsonSha256: z.string(),
        gereedOp: tijdstipSchema,
      })
      .nullable()
      .meta({ description: 'Null: wordt nog gemaakt' }),
    overhandigingen: z.array(
      z.strictObject({
        id: z.string(),
        aan: z.string(),
        wijze: z.enum(OVERHANDIGWIJZEN),
        datum: z.iso.date(),
        door: z.string(),
        doorNaam: z.string(),
        op: tijdstipSchema,
      }),
    ),
  })
  .meta({ id: 'Stukregel' });
const lijstSchema = z.strictObject({ stukken: z.array(stukregelSchema) }).meta({ id: 'Stukken' });

const DIGEST = { 'repr-digest': 'SHA-256 van het bestand (RFC 9530), dezelfde als in het dossier' };
const BESTAND: Readonly<
  Record<Stukvorm, { readonly name: string; readonly type: string; readonly answer: Answer }>
> = {
  pdf: {
    ...{ name: 'leesStukPdf', type: 'application/pdf' },
    answer: { description: 'Het stuk', schema: z.string(), mediaType: 'application/pdf', headers: DIGEST },
  },
  json: {
    ...{ name: 'leesStukJson', type: 'application/json' },
    answer: { description: 'Het stuk als gegevens', schema: stukSchema, headers: DIGEST },
  },
};

/** The files for OM and RvdK of a case (rules 6 and 10): to have one made, to read it, and to record to whom it went. */
export function stukroutes(deps: ApiDependencies): Route[] {
  const path = '/v1/casussen/{casusnummer}/stukken';
  const shared = { group: 'stukken', problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'] } as const;
  /** The case for whoever looks, written down as seen. */
  const seen = async (req: Request, res: Response, handeling: string, recht: Recht) => {
    const wie = eisRecht(res, recht);
    const gelezen = await leesHeleCasus(deps, wie, pathParam(req, 'casusnummer'));
    await noteerInzage(deps, res, { handeling }, [gelezen.casus]);
    return { wie, ...gelezen, casusnummer: gelezen.casus.casusnummer };
  };
  const file = (vorm: Stukvorm): Route => ({
    ...shared,
    method: 'get',
    path: `${path}/{id}/${vorm}`,
    vroeger: [`${path}/{id}.${vorm}`],
    name: BESTAND[vorm].name,
    summary: `Een stuk als ${vorm.toUpperCase()}, zoals het is bewaard`,
    recht: 'stuk',
    answers: { 200: BESTAND[vorm].answer },
    handle: async (req, res) => {
      const { casusnummer, kenmerk } = await seen(req, res, BESTAND[vorm].name, 'stuk');
      const { bytes, sha256 } = await inhoudVanStuk(deps, casusnummer, pathParam(req, 'id'), vorm);
      res
        .set({ 'repr-digest': digest(sha256) })
        .attachment(`stuk-${kenmerk}.${vorm}`)
        .type(BESTAND[vorm].type)
        .send(bytes);
    },
  });
  return [
    lijstroute({
      ...shared,
      path,
      name: 'leesStukken',
      summary: 'De stukken van een casus voor OM en RvdK, en aan wie ze zijn overhandigd',
      recht: 'stukken',
      answers: { 200: { description: 'De nieuwste eerst', schema: lijstSchema } },
      regels: async (req, res) => {
        const { casusnummer } = await seen(req, res, 'leesStukken', 'stukken');
        return (await deps.stukken.lees(casusnummer)).map(toonStuk);
      },
    }),
    {
      ...shared,
      method: 'post',
      path,
      name: 'maakStuk',
      summary: 'Een stuk van een casus laten maken: PDF en JSON, bewaard met hun hash',
      recht: 'stuk',
      headers: keyHeaderSchema,
      body: { schema: verzoekSchema, example: { doel: 'om' } },
      answers: {
        201: { description: 'Gemaakt', schema: stukregelSchema, headers: { Location: 'Het stuk' } },
        202: { description: 'Wordt nog gemaakt', schema: stukregelSchema, headers: { Location: 'Het stuk' } },
      },
      problems: [...shared.problems, 'niet-toegestaan'],
      handle: async (req, res) => {
        const sleutel = keyOf(req, res);
        const { wie, casus, casusnummer } = await seen(req, res, 'maakStuk', 'stuk');
        requireValid(req);
        const { doel } = validate(verzoekSchema, req.body);
        const gestuurd = {
          waar: `POST ${casusnummer}/stukken`,
          inhoud: { doel },
          casus: casusnummer,
          opdracht: null,
        };
        const stuk = await onderSleutel(deps, req, wie, gestuurd, () =>
          maakStukVan(deps, wie, casus, { doel, kanaal: 'api', sleutel }),
        );
        res
          .status(stuk.gemaakt === null ? 202 : 201)
          .location(`/v1/casussen/${casusnummer}/stukken/${stuk.id}`)
          .json(toonStuk(stuk));
      },
    },
    file('pdf'),
    file('json'),
    {
      ...shared,
      method: 'get',
      path: `${path}/{id}`,
      name: 'leesStuk',
      summary: 'Wat er van een stuk is geworden',
      recht: 'stukken',
      answers: { 200: { description: 'Het stuk, zonder wat erin staat', schema: stukregelSchema } },
      handle: async (req, res) => {
        const { casusnummer } = await seen(req, res, 'leesStuk', 'stukken');
        res.json(toonStuk(await vindStukVan(deps, casusnummer, pathParam(req, 'id'))));
      },
    },
    {
      ...shared,
      method: 'post',
      path: `${path}/{id}/overhandigingen`,
      name: 'overhandigStuk',
      summary: 'Vastleggen aan wie een stuk is overhandigd, wanneer en hoe',
      recht: 'stuk',
      body: {
        schema: nieuweOverhandigingSchema,
        example: { aan: 'Parket Noord-Nederland', wijze: 'portaal', datum: '2026-11-30' },
      },
      answers: { 201: { description: 'Vastgelegd', schema: stukregelSchema } },
      handle: async (req, res) => {
        const { wie, casusnummer } = await seen(req, res, 'overhandigStuk', 'stuk');
        requireValid(req);
        const { id = nieuwId(res), ...gegevens } = validate(nieuweOverhandigingSchema, req.body);
        const waar = { casusnummer, stuk: pathParam(req, 'id') };
        res.status(201).json(toonStuk(await overhandigStuk(deps, wie, waar, { ...gegevens, id })));
      },
    },
    {
      method: 'get',
      path: STUKSCHEMA_PATH,
      vroeger: ['/v1/stukken/schema.json'],
      name: 'leesStukschema',
      group: 'stukken',
      summary: 'De JSON Schema van een stuk als gegevens',
      recht: 'openbaar',
      answers: {
        200: {
          description: 'JSON Schema (2020-12)',
          schema: z.looseObject({
            $schema: z.string().meta({ description: 'Volgens welke versie van JSON Schema' }),
          }),
          mediaType: 'application/schema+json',
        },
      },
      problems: [],
      handle: (_req, res) => void res.type('application/schema+json').send(JSON.stringify(stukJsonSchema())),
    },
  ];
}

function toonStuk({ id, doel, gemaaktDoor, op, gemaakt, overhandigingen }: Bewaardstuk) {
  return {
    ...{ id, doel, gemaaktDoor, op: inAmsterdam(op) },
    gemaakt: gemaakt === null ? null : { ...gemaakt, gereedOp: inAmsterdam(gemaakt.gereedOp) },
    overhandigingen: overhandigingen.map((een) => ({ ...een, op: inAmsterdam(een.op) })),
  };
}
