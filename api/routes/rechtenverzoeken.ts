import type { Request, Response } from 'express';
import { z } from 'zod';
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
import { nieuwId } from '../eigen-id';
import {
  besluitSchema,
  bestandSchema,
  lijstSchema,
  nieuwSchema,
  toonVerzoek,
  verlengSchema,
  verzoekSchema,
} from '../rechtenverzoek';
import { lijstroute } from '../velden';

const RECHT = 'rechtenverzoeken';

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
