import type { Request, Response } from 'express';
import { z } from 'zod';
import { beeld, taakbeeldSchema } from '../../domain/beeld';
import type { Gebruiker } from '../../domain/gebruiker';
import { inAmsterdam, momentSchema, type Moment } from '../../domain/tijd';
import { bereik, zicht } from '../../domain/toegang';
import { lezerVan } from '../../domain/zicht/lezer';
import type { GelezenCasus } from '../../dossier/read';
import type { Dependencies } from '../../toegang/dependencies';
import { FILTERVELDEN, jaNee } from '../../toegang/casusfilter';
import { readPage, fetchPage } from '../../toegang/paging';
import { noteerInzage } from '../../toegang/inzage';
import { readQuery, pathParam, type Route } from '../../toegang/route';
import { leesHeleCasus, leesMetZicht, type CasusNu } from '../../toegang/casus';
import { eisRecht } from '../../toegang/wie';
import { tijdlijnregelSchema, tijdlijnveldenSchema } from '../gebeurtenissen';
import { maakLijst, maakLijstVan, stuurBladzij } from '../lijst';
import { casustag, ETAG, heeftAl, ifNoneMatchSchema } from '../versie';
import { antwoordVoor, casusSchema, kenmerkSchema, type Casusantwoord } from '../uitkomst';
import { lijstroute } from '../velden';

/** What is left of a case for whom it may not be shared with. */
const verwijzingSchema = z
  .strictObject({ casusnummer: z.string(), kenmerk: kenmerkSchema })
  .meta({ id: 'Verwijzing' });
/** A case, or what is left of it for whoever reads. */
export const zichtbaarSchema = z.union([casusSchema, verwijzingSchema]);
const lijst = maakLijst('Casussen', casusSchema, verwijzingSchema);
const tijdlijn = maakLijstVan('Tijdlijn', [tijdlijnregelSchema], tijdlijnveldenSchema);
const takenSchema = z
  .strictObject({ regels: z.array(taakbeeldSchema.meta({ id: 'Taak' })) })
  .meta({ id: 'TakenVanCasus' });

const filterSchema = z.strictObject({
  fase: FILTERVELDEN.fase.optional(),
  regio: FILTERVELDEN.regio.optional(),
  gemeente: FILTERVELDEN.gemeente.optional(),
  school: FILTERVELDEN.school.optional(),
  houder: FILTERVELDEN.houder.optional(),
  uitvoerder: FILTERVELDEN.uitvoerder.optional(),
  zonderHouder: jaNee('true: alleen casussen waarvan niemand bij naam de regie heeft, en geen school'),
  open: jaNee('true: alleen open casussen; false: alleen gesloten'),
  gewijzigdSinds: momentSchema.optional().meta({
    description:
      'Alleen casussen waarin sinds dit tijdstip iets gebeurde, op de klok van de server; wie alles bijhoudt leest /v1/casuswijzigingen',
  }),
  ...lijst.velden,
});
const tijdlijnQuery = z.strictObject(tijdlijn.velden);

/** Reading cases within reach; always from the dossier, as they are seen at this moment. Every look is written down. */
export function casusroutes(deps: Dependencies): Route[] {
  const { dossier, klok } = deps;
  const hele = (req: Request, res: Response): Promise<CasusNu> =>
    leesHeleCasus(deps, eisRecht(res, 'casus'), pathParam(req, 'casusnummer'));
  const shared = {
    method: 'get',
    group: 'casussen',
    recht: 'casus',
    problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
  } as const;
  return [
    {
      ...shared,
      path: '/v1/casussen',
      name: 'leesCasussen',
      summary: 'Casussen, de laatst gemelde eerst',
      query: filterSchema,
      answers: { 200: { description: 'Een bladzij met casussen', schema: lijst.schema } },
      problems: ['tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const { aantal, na, fields, tellen, open, zonderHouder, ...rest } = readQuery(filterSchema, req);
        const page = readPage({ aantal, na }, z.tuple([z.string(), z.string()]));
        const gesloten = open === undefined ? undefined : open === 'false';
        const filter = { ...rest, gesloten, zonderHouder: zonderHouder === 'true' };
        const nu = klok.nu();
        const wie = eisRecht(res, 'casus');
        const { rows, volgende } = await fetchPage(
          page,
          (page) => dossier.leesCasussen(bereik(wie), filter, nu, page),
          ({ casus }) => [casus.gemeldOp, casus.casusnummer] as [string, string],
        );
        const gezien = rows.map(({ casus }) => casus);
        await noteerInzage(deps, res, { handeling: 'leesCasussen' }, gezien);
        const regels = rows.map((gelezen) => toonCasus(wie, gelezen, nu));
        const tel = () => dossier.telCasussen(bereik(wie), filter, nu);
        await stuurBladzij(req, res, { fields, tellen }, { regels, volgende, tel });
      },
    },
    {
      ...shared,
      path: '/v1/casussen/{casusnummer}',
      name: 'leesCasus',
      summary: 'Een casus zoals die nu is',
      headers: ifNoneMatchSchema,
      answers: {
        200: { description: 'De casus', schema: zichtbaarSchema, headers: { ETag: ETAG } },
        304: { description: 'Er is niets anders te zien dan wat u al heeft' },
      },
      handle: async (req, res) => {
        const wie = eisRecht(res, 'casus');
        const gelezen = await leesMetZicht(deps, wie, pathParam(req, 'casusnummer'));
        await noteerInzage(deps, res, { handeling: 'leesCasus' }, [gelezen.casus]);
        if (gelezen.zicht !== 'alles') {
          // How much happens in a case is more than its reference.
          res.json(verwijzing(gelezen));
          return;
        }
        const antwoord = alles(wie, gelezen, klok.nu());
        const tag = casustag(gelezen.casus.volgnummer, antwoord);
        res.set('etag', tag);
        if (heeftAl(req, tag)) res.status(304).end();
        else res.json(antwoord);
      },
    },
    lijstroute({
      ...shared,
      path: '/v1/casussen/{casusnummer}/taken',
      name: 'leesTakenVanCasus',
      summary: 'De open taken van een casus',
      answers: { 200: { description: 'De taken', schema: takenSchema } },
      regels: async (req, res) => {
        const { casus } = await hele(req, res);
        await noteerInzage(deps, res, { handeling: 'leesTakenVanCasus' }, [casus]);
        return beeld(casus, klok.nu()).taken;
      },
    }),
    {
      ...shared,
      path: '/v1/casussen/{casusnummer}/tijdlijn',
      name: 'leesTijdlijn',
      summary:
        'Wat er in een casus is gebeurd, op volgorde; een school en een lid van de tafel zien niet alles',
      query: tijdlijnQuery,
      answers: { 200: { description: 'Een bladzij van de tijdlijn', schema: tijdlijn.schema } },
      handle: async (req, res) => {
        const vraag = readQuery(tijdlijnQuery, req);
        const page = readPage(vraag, z.int());
        const { casus, komend } = await hele(req, res);
        const welk = bereik(eisRecht(res, 'casus'));
        const { rows, volgende } = await fetchPage(
          page,
          (page) => dossier.leesTijdlijn(welk, casus.casusnummer, page),
          (regel) => regel.nummer,
        );
        const tot = rows.at(-1)?.nummer ?? page.na ?? 0;
        const more = volgende === null ? komend.filter(({ nummer }) => nummer > tot) : [];
        const regels = [...rows, ...more].map(({ nummer, op, soort, door, gegevens, verkort }) => ({
          nummer,
          op: inAmsterdam(op),
          gebeurtenis: soort,
          door,
          gegevens,
          verkort,
        }));
        await noteerInzage(deps, res, { handeling: 'leesTijdlijn' }, [casus]);
        const tel = async () => {
          const geschreven = await dossier.telTijdlijn(welk, casus.casusnummer);
          return geschreven + komend.length;
        };
        await stuurBladzij(req, res, vraag, { regels, volgende, tel });
      },
    },
  ];
}

/** A case as somebody sees it at a moment. */
export function toonCasus(
  wie: Gebruiker,
  gelezen: GelezenCasus,
  nu: Moment,
): Casusantwoord | z.infer<typeof verwijzingSchema> {
  return zicht(wie, gelezen.casus) === 'alles' ? alles(wie, gelezen, nu) : verwijzing(gelezen);
}

function alles(wie: Gebruiker, { casus, kenmerk }: GelezenCasus, nu: Moment): Casusantwoord {
  return antwoordVoor(lezerVan(wie), { ...beeld(casus, nu), kenmerk });
}

function verwijzing({ casus, kenmerk }: GelezenCasus): z.infer<typeof verwijzingSchema> {
  return { casusnummer: casus.casusnummer, kenmerk };
}
