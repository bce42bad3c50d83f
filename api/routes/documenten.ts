import type { Request, Response } from 'express';
import { z } from 'zod';
import { ROLLEN } from '../../domain/fase';
import { inAmsterdam, tijdstipSchema } from '../../domain/tijd';
import { GEGEVENS } from '../../domain/opdracht';
import type { Recht } from '../../domain/toegang';
import { bereik } from '../../domain/toegang';
import { BESTANDSSOORTEN, type Documentregel } from '../../dossier/documenten/document';
import { eisBinnenBereik, leesHeleCasus } from '../../toegang/casus';
import type { ApiDependencies } from '../dependencies';
import { onderSleutel } from '../eenmaal';
import { leesInhoud, stuurDocument, vindDocument, voegDocumentToe } from '../../toegang/documenten';
import { shapeErrors, validate } from '../../toegang/input';
import { noteerInzage } from '../../toegang/inzage';
import { pathParam, type Route } from '../../toegang/route';
import { readUpload } from '../../toegang/upload';
import { eisRecht } from '../../toegang/wie';
import { answer } from '../answer';
import { opdrachtantwoord } from '../opdrachtantwoord';
import { leesIfMatch } from '../versie';
import { doorWie } from '../door';
import { keyOf } from '../uitkomst';
import { lijstroute } from '../velden';

const formulierSchema = GEGEVENS.voegDocumentToe
  .pick({ soort: true, titel: true })
  .extend({ door: z.enum(ROLLEN, { error: `moet een van ${ROLLEN.join(', ')} zijn` }).optional() });

/** The same for the OpenAPI document, with the file. */
const beschreven = formulierSchema
  .extend({
    bestand: z.string().meta({
      format: 'binary',
      description:
        'Het bestand, ten hoogste 20 MB. De inhoud bepaalt de soort: PDF, JPEG, PNG, HEIC, DOCX, ODT, XLSX, ODS of platte tekst (UTF-8)',
    }),
  })
  .meta({ id: 'NieuwDocument' });

/** The text in the place of the file is its content. */
const VOORBEELD = {
  door: 'school',
  soort: 'verslag',
  titel: 'Gesprek met de mentor',
  bestand: 'Noor wil graag weer beginnen.',
};

const regelSchema = z
  .strictObject({
    id: z.string(),
    soort: z.string(),
    titel: z.string(),
    sha256: z.string(),
    grootte: z.int().meta({ description: 'Bytes' }),
    bestandssoort: z.string().nullable().meta({ description: 'Null: de inhoud ligt hier niet' }),
    op: tijdstipSchema,
    door: z.string(),
    actor: z.string().nullable(),
  })
  .meta({ id: 'Document' });
const lijstSchema = z.strictObject({ documenten: z.array(regelSchema) }).meta({ id: 'Documenten' });

/** The documents beside the file of a case (rule 23): to add one with what is in it, to see which there are, and to take one along. */
export function documentroutes(deps: ApiDependencies): Route[] {
  const path = '/v1/casussen/{casusnummer}/documenten';
  const group = 'documenten';
  /** The case for whoever looks, written down as seen. */
  const seen = async (req: Request, res: Response, handeling: string, recht: Recht) => {
    const wie = eisRecht(res, recht);
    const { casus } = await leesHeleCasus(deps, wie, pathParam(req, 'casusnummer'));
    await noteerInzage(deps, res, { handeling }, [casus]);
    return { wie, casusnummer: casus.casusnummer };
  };
  return [
    lijstroute({
      path,
      name: 'leesDocumenten',
      group,
      summary: 'De documenten van een casus die u mag zien, zonder wat erin staat',
      recht: 'casus',
      answers: { 200: { description: 'In de volgorde waarin ze zijn toegevoegd', schema: lijstSchema } },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      regels: async (req, res) => {
        const { wie, casusnummer } = await seen(req, res, 'leesDocumenten', 'casus');
        const documenten = await deps.documenten.lees(bereik(wie), casusnummer);
        return documenten.map(toonDocument);
      },
    }),
    {
      method: 'post',
      path,
      name: 'voegDocumentToe',
      group,
      summary: 'Een document toevoegen, met zijn inhoud',
      recht: 'opdracht',
      ...opdrachtantwoord('Toegevoegd; het staat in het dossier'),
      upload: { schema: beschreven, example: VOORBEELD },
      handle: async (req, res) => {
        const sleutel = keyOf(req, res);
        const gezien = leesIfMatch(req);
        const wie = eisRecht(res, 'opdracht');
        const casus = await eisBinnenBereik(deps, wie, pathParam(req, 'casusnummer'));
        const { fields, file } = await readUpload(req, res);
        const inhoud = await leesInhoud(file);
        const fout = 'veld' in inhoud ? [inhoud] : [];
        const { door, ...gegevens } = validate(formulierSchema, fields, [...shapeErrors(fields), ...fout]);
        // What is wrong with it was thrown above.
        if ('veld' in inhoud) return;
        const van = { wie: wie.id, kanaal: 'api', sleutel } as const;
        const { casusnummer } = casus;
        const wat = { casusnummer, door: doorWie(wie, door), gegevens, inhoud };
        const gestuurd = {
          waar: `POST /v1/casussen/${casusnummer}/documenten`,
          inhoud: { ...fields, bestand: inhoud.sha256 },
          casus: casusnummer,
          opdracht: () => deps.casussen.opdrachtId(casusnummer, van),
        };
        await onderSleutel(deps, req, wie, gestuurd, async () => {
          const uitkomst = await voegDocumentToe(deps, wat, van, gezien);
          await answer(deps, res, uitkomst, { handeling: 'voegDocumentToe', sleutel, casus });
        });
      },
    },
    {
      method: 'get',
      path: `${path}/{id}`,
      name: 'leesDocument',
      group,
      summary: 'Wat er in een document staat, om te bewaren',
      recht: 'casus',
      answers: {
        200: {
          description: 'Het bestand, als bijlage en nooit om te openen',
          schema: z.string(),
          mediaType: Object.keys(BESTANDSSOORTEN),
          headers: { 'repr-digest': 'SHA-256 van het bestand (RFC 9530), dezelfde als in het dossier' },
        },
      },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const { wie, casusnummer } = await seen(req, res, 'leesDocument', 'casus');
        const document = await vindDocument(deps, wie, casusnummer, pathParam(req, 'id'));
        await stuurDocument(deps, res, casusnummer, document);
      },
    },
  ];
}

function toonDocument({ op, ...document }: Documentregel) {
  return { ...document, op: inAmsterdam(op) };
}
