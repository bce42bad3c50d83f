import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Gebruiker } from '../../domain/gebruiker';
import { bereik } from '../../domain/toegang';
import type { Veldfout } from '../../domain/weigering';
import type { Abonnementgegevens } from '../../dossier/abonnementen/abonnement';
import { watMagNiet } from '../../dossier/abonnementen/adres';
import { EVENTTYPEN } from '../../dossier/stroom/cloudevent';
import { eigendomVan, NIEMAND } from '../../toegang/abonnementen';
import { requireValid, validate } from '../../toegang/input';
import { pageFields, readPage } from '../../toegang/paging';
import { Problem } from '../../toegang/problems';
import type { Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { abonnementSchema, gegevens, metGeheimSchema, toonAbonnement } from '../abonnementen';
import { vindAbonnement } from '../abonnement-vinden';
import type { ApiDependencies } from '../dependencies';
import { nieuwId } from '../eigen-id';
import { plaatsSchema } from './gebeurtenissen';
import { lijstroute } from '../velden';

const nieuwSchema = z
  .strictObject({
    ...gegevens,
    na: pageFields.na.meta({
      description: 'Vanaf waar in de stroom: volgende van GET /v1/gebeurtenissen; zonder: vanaf nu',
    }),
  })
  .meta({ id: 'NieuwAbonnement' });
const gewijzigdSchema = z
  .strictObject({
    ...gegevens,
    versie: z
      .int({ error: 'is verplicht: de versie die u las' })
      .meta({ description: 'De versie die u las; is er intussen een nieuwere, dan verandert er niets' }),
  })
  .meta({ id: 'GewijzigdAbonnement' });
const besluitSchema = z
  .strictObject({
    besluit: z.enum(['pauzeren', 'hervatten'], { error: 'moet pauzeren of hervatten zijn' }).meta({
      description: 'hervatten: wat er intussen gebeurde komt alsnog, op volgorde',
    }),
  })
  .meta({ id: 'BesluitOverAbonnement' });
const geheimSchema = z
  .strictObject({
    urenSamen: z
      .int({ error: 'moet een heel getal van 0 tot en met 720 zijn' })
      .min(0, { error: 'moet een heel getal van 0 tot en met 720 zijn' })
      .max(720, { error: 'moet een heel getal van 0 tot en met 720 zijn' })
      .default(168)
      .meta({
        description: 'Hoeveel uren wij ook nog met het vorige geheim ondertekenen; 0 als het is uitgelekt',
        example: 168,
      }),
  })
  .meta({ id: 'NieuwGeheim' });
const lijstSchema = z
  .strictObject({
    abonnementen: z.array(abonnementSchema).meta({ description: 'De abonnementen, het oudste eerst' }),
  })
  .meta({ id: 'Abonnementen' });
const VOORBEELD = {
  naam: 'Dashboard van de gemeente',
  adres: 'https://ontvanger.example/doorbraak',
  contact: 'beheer@voorbeeld.nl',
  typen: ['nl.doorbraak.casus.fase-geopend', 'nl.doorbraak.casus.casus-gesloten'],
};
type Deps = Pick<ApiDependencies, 'abonnementen' | 'magIntern'>;

/**
 * Subscriptions: a system has what happens within its reach sent to itself; who answers for the region sees all that go
 * out of it, and stops them.
 */
export function abonnementroutes({ abonnementen, magIntern }: Deps): Route[] {
  const shared = { group: 'gebeurtenissen', recht: 'abonnementen' } as const;
  const path = '/v1/abonnementen/{id}';
  const ALTIJD = ['niet-gevonden', 'tijdelijk-onbereikbaar'] as const;
  const vind = (req: Request, res: Response) => vindAbonnement(abonnementen, req, res);
  /** What is wrong with where it goes, beside its schema. */
  const adresfouten = ({ body }: Request): Veldfout[] => {
    const adres: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'adres') : undefined;
    const mis = typeof adres === 'string' && adres.trim() !== '' ? watMagNiet(adres.trim(), magIntern) : null;
    return mis === null ? [] : [{ veld: 'adres', melding: mis }];
  };
  return [
    lijstroute({
      ...shared,
      path: '/v1/abonnementen',
      name: 'leesAbonnementen',
      summary: 'Uw abonnementen; een manager en een beheerder zien die van hun regio',
      answers: { 200: { description: 'De abonnementen', schema: lijstSchema } },
      problems: ['tijdelijk-onbereikbaar'],
      regels: async (_req, res) => {
        const alle = await abonnementen.lees(eigendomVan(eisRecht(res, 'abonnementen')));
        return alle.map(toonAbonnement);
      },
    }),
    {
      ...shared,
      method: 'post',
      path: '/v1/abonnementen',
      name: 'maakAbonnement',
      summary: 'Elke gebeurtenis naar een adres van u laten sturen',
      uitleg:
        'Alleen een systeem maakt abonnementen, voor de casussen die het zelf mag zien. Elke verzending is ondertekend volgens Standard Webhooks; hoe u dat controleert staat in docs/gebeurtenissen.md.',
      body: { schema: nieuwSchema, example: VOORBEELD },
      answers: {
        201: {
          description: 'Gemaakt; het geheim ziet u alleen nu',
          schema: metGeheimSchema,
          headers: { Location: 'Het abonnement' },
        },
      },
      problems: ['tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const wie = eisEigenaar(eisRecht(res, 'abonnementen'));
        requireValid(req);
        const { na, ...invoer } = validate(nieuwSchema, req.body, adresfouten(req));
        const vanaf = na === undefined ? null : readPage({ na }, plaatsSchema).na;
        const { abonnement, geheim } = await abonnementen.maak(nieuwId(res), wie, gegevensVan(invoer), vanaf);
        res
          .status(201)
          .location(`/v1/abonnementen/${abonnement.id}`)
          .json({ ...toonAbonnement(abonnement), geheim });
      },
    },
    {
      ...shared,
      method: 'get',
      path,
      name: 'leesAbonnement',
      summary: 'Een abonnement, en of er iets aankomt',
      answers: { 200: { description: 'Het abonnement', schema: abonnementSchema } },
      problems: ALTIJD,
      handle: async (req, res) => void res.json(toonAbonnement((await vind(req, res)).abonnement)),
    },
    {
      ...shared,
      method: 'put',
      path,
      name: 'wijzigAbonnement',
      summary: 'Een abonnement van uzelf wijzigen; wat u weglaat, wordt leeg',
      body: { schema: gewijzigdSchema, example: { ...VOORBEELD, versie: 1 } },
      answers: { 200: { description: 'Gewijzigd', schema: abonnementSchema } },
      problems: [...ALTIJD, 'gewijzigd'],
      handle: async (req, res) => {
        const { wie, abonnement } = await vind(req, res);
        eisEigenaar(wie);
        requireValid(req);
        const { versie, ...invoer } = validate(gewijzigdSchema, req.body, adresfouten(req));
        const nieuw = await abonnementen.wijzig(wie, abonnement.id, versie, gegevensVan(invoer));
        if (nieuw === undefined) throw new Problem('gewijzigd');
        res.json(toonAbonnement(nieuw));
      },
    },
    {
      ...shared,
      method: 'delete',
      path,
      name: 'verwijderAbonnement',
      summary: 'Een abonnement beëindigen; het log gaat mee weg',
      answers: { 204: { description: 'Beëindigd' } },
      problems: ALTIJD,
      handle: async (req, res) => {
        const { abonnement } = await vind(req, res);
        await abonnementen.verwijder(abonnement.id);
        res.status(204).end();
      },
    },
    {
      ...shared,
      method: 'post',
      path: `${path}/besluiten`,
      name: 'beslisOverAbonnement',
      summary: 'Een abonnement pauzeren, of weer aanzetten',
      body: { schema: besluitSchema, example: { besluit: 'pauzeren' } },
      answers: { 200: { description: 'Zoals het nu staat', schema: abonnementSchema } },
      problems: ALTIJD,
      handle: async (req, res) => {
        const { abonnement } = await vind(req, res);
        requireValid(req);
        const { besluit } = validate(besluitSchema, req.body);
        const nu = await abonnementen.zet(abonnement.id, besluit === 'hervatten' ? 'actief' : 'gepauzeerd');
        if (nu === undefined) throw new Problem('niet-gevonden', NIEMAND);
        res.json(toonAbonnement(nu));
      },
    },
    {
      ...shared,
      method: 'post',
      path: `${path}/geheimen`,
      name: 'vernieuwGeheim',
      summary: 'Een nieuw geheim; met het vorige ondertekenen wij nog een tijd mee',
      body: { schema: geheimSchema, example: { urenSamen: 168 } },
      answers: { 201: { description: 'Het geheim ziet u alleen nu', schema: metGeheimSchema } },
      problems: ALTIJD,
      handle: async (req, res) => {
        const { wie, abonnement } = await vind(req, res);
        eisEigenaar(wie);
        requireValid(req);
        const { urenSamen } = validate(geheimSchema, req.body);
        const nieuw = await abonnementen.vernieuwGeheim(abonnement.id, urenSamen);
        if (nieuw === undefined) throw new Problem('niet-gevonden', NIEMAND);
        res.status(201).json({ ...toonAbonnement(nieuw.abonnement), geheim: nieuw.geheim });
      },
    },
  ];
}

function gegevensVan(invoer: z.output<z.ZodObject<typeof gegevens>>): Abonnementgegevens {
  const { naam, adres, contact, typen = null, regio = null } = invoer;
  const soorten = typen?.flatMap((type) => EVENTTYPEN.get(type) ?? []) ?? null;
  return { naam, adres, contact, soorten, alleenRegio: regio };
}

/** Only a system has events sent, of what it reaches itself: what a person may see ends with their work. */
function eisEigenaar(wie: Gebruiker): Gebruiker {
  if ((wie.rol !== 'systeem' && wie.rol !== 'lokaal') || bereik(wie) === null)
    throw new Problem(
      'geen-recht',
      'Alleen een systeem dat casussen mag zien, maakt en wijzigt abonnementen.',
    );
  return wie;
}
