import type { Request, Response } from 'express';
import { z } from 'zod';
import {
  RECHTENBESLUITEN,
  RECHTENVERZOEKSOORTEN,
  rechtenbesluitgegevens,
  rechtenverzoekgegevens,
  verlenginggegevens,
} from '../../domain/rechtenverzoek';
import { inAmsterdam, tijdstipSchema } from '../../domain/tijd';
import type { Rechtenverzoek } from '../../dossier/rechtenverzoeken/rechtenverzoek';
import type { Dependencies } from '../../toegang/dependencies';
import { requireValid, validate } from '../../toegang/input';
import { noteerInzage } from '../../toegang/inzage';
import {
  beslisOverVerzoek,
  inzageJson,
  inzagePdf,
  leesInzagebestand,
  neemVerzoekOp,
  verlengVerzoek,
  vindVerzoek,
} from '../../toegang/rechtenverzoeken';
import { pathParam, type Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { eigenId, nieuwId } from '../eigen-id';
import { kenmerkSchema } from '../uitkomst';
import { lijstroute } from '../velden';

const RECHT = 'rechtenverzoeken';

const verzoekSchema = z
  .strictObject({
    id: z.string(),
    casusnummer: z.string(),
    kenmerk: kenmerkSchema,
    soort: z
      .enum(RECHTENVERZOEKSOORTEN)
      .meta({ description: 'Wat is gevraagd (artikel 15 tot en met 21 AVG)' }),
    betrokkene: z.string().nullable().meta({
      description: 'Wie van de mensen rond het kind het vroeg; null: iemand die daar niet bij staat',
    }),
    vrager: z.string().meta({ description: 'Hoe wie het vroeg heet' }),
    wat: z.string(),
    nummer: z
      .string()
      .nullable()
      .meta({ description: 'Het nummer van het verzoek in uw eigen administratie; null: geen' }),
    ontvangenOp: z.iso.date().meta({ description: 'De dag waarop het binnenkwam: daar begint de termijn' }),
    uiterlijk: z.iso.date().meta({ description: 'De laatste dag waarop het op tijd is beantwoord' }),
    opgenomenNaam: z.string().meta({ description: 'Wie het vastlegde' }),
    opgenomenOp: tijdstipSchema,
    verlenging: z
      .string()
      .nullable()
      .meta({ description: 'Waarom er twee maanden bij kwamen; null: de termijn is niet verlengd' }),
    besluit: z.enum(RECHTENBESLUITEN).nullable().meta({ description: 'Null: nog niet besloten' }),
    redenen: z
      .string()
      .nullable()
      .meta({ description: 'De redenen van het besluit; null: nog geen besluit' }),
    beslotenNaam: z.string().nullable().meta({ description: 'Wie besloot; null: nog niemand' }),
    beslotenOp: tijdstipSchema.nullable().meta({ description: 'Wanneer is besloten; null: nog niet' }),
  })
  .meta({ id: 'Rechtenverzoek' });
const lijstSchema = z
  .strictObject({ rechtenverzoeken: z.array(verzoekSchema).meta({ description: 'De verzoeken' }) })
  .meta({ id: 'Rechtenverzoeken' });
const nieuwSchema = rechtenverzoekgegevens
  .extend({
    vrager: rechtenverzoekgegevens.shape.vrager.meta({ description: 'Hoe wie het vroeg heet' }),
    id: eigenId,
    casus: z.string().min(1).max(100).meta({ description: 'Het casusnummer of het kenmerk van een casus' }),
  })
  .meta({ id: 'NieuwRechtenverzoek' });
const besluitSchema = rechtenbesluitgegevens
  .extend({
    redenen: rechtenbesluitgegevens.shape.redenen.meta({
      description: 'Waarom zo is besloten, en wat er is gedaan',
    }),
  })
  .meta({ id: 'Rechtenbesluit' });
const verlengSchema = verlenginggegevens.meta({ id: 'Rechtenverlenging' });

const deelSchema = (description: string, velden: z.core.$ZodLooseShape, id: string) =>
  z.array(z.strictObject(velden as z.ZodRawShape).meta({ id })).meta({ description });
const bestandSchema = z
  .strictObject({
    verzoek: z
      .strictObject({
        id: z.string(),
        vrager: z.string().meta({ description: 'Hoe wie het vroeg heet' }),
        nummer: z.string().nullable(),
        ontvangenOp: z.iso.date().meta({ description: 'De dag waarop het verzoek binnenkwam' }),
      })
      .meta({ id: 'Inzageverzoek', description: 'Het verzoek waarvoor dit is gemaakt' }),
    gemaaktOp: tijdstipSchema,
    gemaaktDoor: z.string(),
    kenmerken: z.array(kenmerkSchema).meta({ description: 'De kenmerken van de casussen van het kind' }),
    casusnummers: z.array(z.string()).meta({ description: 'De nummers van de casussen van het kind' }),
    naam: z.string().nullable().meta({ description: 'De naam van het kind; null: niet bekend' }),
    geboortedatum: z.iso.date(),
    elders: z
      .array(z.string())
      .meta({ description: 'Regio’s die ook casussen van dit kind hebben; vraag daar wat zij bewaren' }),
    delen: z
      .record(z.string(), z.array(z.record(z.string(), z.unknown())))
      .meta({ description: 'Alles wat is bewaard, per tabel van het dossier; tijdstippen in UTC' }),
    weggelaten: deelSchema(
      'Wat is weggelaten omdat het over een ander gaat',
      {
        deel: z.string().meta({ description: 'De tabel van het dossier', example: 'betrokkene' }),
        aantal: z.int(),
        reden: z.string(),
      },
      'Weggelaten',
    ),
    nietGegeven: deelSchema(
      'Tabellen die niet worden gegeven, en waarom',
      {
        deel: z.string().meta({ description: 'De tabel van het dossier', example: 'betrokkene' }),
        reden: z.string(),
      },
      'NietGegeven',
    ),
  })
  .meta({ id: 'Inzagebestand' });

function toonVerzoek(verzoek: Rechtenverzoek): z.input<typeof verzoekSchema> {
  const { regio: _, verlengdOp: __, opgenomenOp, beslotenOp, ...rest } = verzoek;
  const velden = Object.keys(verzoekSchema.shape);
  const gekozen = Object.fromEntries(Object.entries(rest).filter(([veld]) => velden.includes(veld)));
  return {
    ...(gekozen as typeof rest),
    opgenomenOp: inAmsterdam(opgenomenOp),
    beslotenOp: beslotenOp === null ? null : inAmsterdam(beslotenOp),
  };
}

/** What families ask of their data, for the privacy officer of a region: recorded, answered, and all that is kept made for them. */
export function rechtenverzoekroutes(deps: Dependencies): Route[] {
  const path = '/v1/rechtenverzoeken';
  const shared = { group: 'inzage', recht: RECHT } as const;
  const problems = ['niet-gevonden', 'tijdelijk-onbereikbaar'] as const;
  /** The request of the address, written down as seen. */
  const gezien = async (req: Request, res: Response, handeling: string) => {
    const wie = eisRecht(res, RECHT);
    const verzoek = await vindVerzoek(deps, wie.regio, pathParam(req, 'id'));
    await noteerInzage(deps, res, { handeling }, [verzoek]);
    return { wie, verzoek };
  };
  const bestand = async (req: Request, res: Response, handeling: string) => {
    const wie = eisRecht(res, RECHT);
    const verzoek = await vindVerzoek(deps, wie.regio, pathParam(req, 'id'));
    return leesInzagebestand(deps, res, wie, verzoek, { handeling, waarmee: 'api' });
  };
  return [
    lijstroute({
      ...shared,
      path,
      name: 'leesRechtenverzoeken',
      summary: 'Wat gezinnen over hun gegevens vroegen; wat het eerst moet zijn beantwoord eerst',
      answers: { 200: { description: 'Alle verzoeken van de regio', schema: lijstSchema } },
      problems: [...problems],
      regels: async (_req, res) => {
        const verzoeken = await deps.rechtenverzoeken.lees(eisRecht(res, RECHT).regio);
        await noteerInzage(deps, res, { handeling: 'leesRechtenverzoeken' }, verzoeken);
        return verzoeken.map(toonVerzoek);
      },
    }),
    {
      ...shared,
      method: 'post',
      path,
      name: 'neemRechtenverzoekOp',
      summary: 'Vastleggen wat een gezin over zijn gegevens vroeg; daarmee begint de termijn van een maand',
      body: {
        schema: nieuwSchema,
        example: {
          casus: '2026-00417',
          soort: 'inzage',
          vrager: 'Fatima Yilmaz',
          wat: 'Ik wil alles zien wat u over mijn kind bewaart.',
          nummer: 'AVG-2026-12',
          ontvangenOp: '2026-09-07',
        },
      },
      answers: {
        201: { description: 'Vastgelegd', schema: verzoekSchema, headers: { Location: 'Het verzoek' } },
      },
      problems: [...problems],
      handle: async (req, res) => {
        const wie = eisRecht(res, RECHT);
        requireValid(req);
        const { id = nieuwId(res), ...gegevens } = validate(nieuwSchema, req.body);
        const verzoek = await neemVerzoekOp(deps, wie, wie.regio, { ...gegevens, id });
        await noteerInzage(deps, res, { handeling: 'neemRechtenverzoekOp' }, [verzoek]);
        res.status(201).location(`${path}/${verzoek.id}`).json(toonVerzoek(verzoek));
      },
    },
    {
      ...shared,
      method: 'get',
      path: `${path}/{id}`,
      name: 'leesRechtenverzoek',
      summary: 'Een verzoek van een gezin over zijn gegevens',
      answers: { 200: { description: 'Het verzoek', schema: verzoekSchema } },
      problems: [...problems],
      handle: async (req, res) => {
        res.json(toonVerzoek((await gezien(req, res, 'leesRechtenverzoek')).verzoek));
      },
    },
    {
      ...shared,
      method: 'post',
      path: `${path}/{id}/verlengingen`,
      name: 'verlengRechtenverzoek',
      summary: 'De termijn met twee maanden verlengen, nadat u dat heeft laten weten aan wie het vroeg',
      body: {
        schema: verlengSchema,
        example: { reden: 'Het zijn drie dossiers; u leest 7 december ons antwoord.' },
      },
      answers: { 200: { description: 'Verlengd', schema: verzoekSchema } },
      problems: [...problems, 'gewijzigd'],
      handle: async (req, res) => {
        const { wie, verzoek } = await gezien(req, res, 'verlengRechtenverzoek');
        requireValid(req);
        const { reden } = validate(verlengSchema, req.body);
        res.json(toonVerzoek(await verlengVerzoek(deps, wie, verzoek, reden)));
      },
    },
    {
      ...shared,
      method: 'post',
      path: `${path}/{id}/besluiten`,
      name: 'beslisOverRechtenverzoek',
      summary: 'Vastleggen wat er op een verzoek is besloten, met de redenen',
      body: {
        schema: besluitSchema,
        example: { besluit: 'toegewezen', redenen: 'Alle gegevens zijn op 21 september overhandigd.' },
      },
      answers: { 200: { description: 'Besloten', schema: verzoekSchema } },
      problems: [...problems, 'gewijzigd'],
      handle: async (req, res) => {
        const { wie, verzoek } = await gezien(req, res, 'beslisOverRechtenverzoek');
        requireValid(req);
        const besluit = validate(besluitSchema, req.body);
        res.json(toonVerzoek(await beslisOverVerzoek(deps, wie, verzoek, besluit)));
      },
    },
    {
      ...shared,
      method: 'get',
      path: `${path}/{id}/gegevens`,
      name: 'leesInzagebestand',
      summary: 'Alles wat van het kind is bewaard, voor een verzoek om inzage (artikel 15 AVG)',
      uitleg:
        'Wat over een ander gaat is weggelaten voor wie het vroeg; wat en waarom staat erbij. Lees vrije tekst na voor u het geeft. Documenten staan er met hun naam in.',
      answers: { 200: { description: 'De gegevens', schema: bestandSchema } },
      problems: [...problems, 'gewijzigd'],
      handle: async (req, res) => {
        res.json(inzageJson(await bestand(req, res, 'leesInzagebestand')));
      },
    },
    {
      ...shared,
      method: 'get',
      path: `${path}/{id}/gegevens/pdf`,
      name: 'leesInzagePdf',
      summary: 'Hetzelfde als PDF, om aan het gezin te geven',
      answers: { 200: { description: 'De gegevens', schema: z.string(), mediaType: 'application/pdf' } },
      problems: [...problems, 'gewijzigd'],
      handle: async (req, res) => {
        const pdf = await inzagePdf(deps, await bestand(req, res, 'leesInzagePdf'));
        res.type('application/pdf').send(pdf);
      },
    },
  ];
}
