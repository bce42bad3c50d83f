import { z } from 'zod';
import { GEBEURTENISSEN, VEROORZAKERS } from '../../domain/gebeurtenis';
import { inAmsterdam, tijdstipSchema } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { readPage, fetchPage } from '../../toegang/paging';
import { BERICHTSTATUSSEN, LOSLAATREDENEN } from '../../dossier/berichtstatus';
import type { Berichtrij } from '../../dossier/uitbak';
import { noteerInzage } from '../../toegang/inzage';
import { readQuery, pathParam, type Route } from '../../toegang/route';
import { leesHeleCasus } from '../../toegang/casus';
import { eisRecht } from '../../toegang/wie';
import { maakLijst, stuurBladzij } from '../lijst';
import { kenmerkSchema } from '../uitkomst';

const berichten = maakLijst(
  'Berichten',
  z
    .strictObject({
      id: z.string(),
      casusnummer: z.string(),
      kenmerk: kenmerkSchema,
      soort: z.string(),
      aan: z.strictObject({ rol: z.string(), persoon: z.string().nullable() }),
      onderwerp: z.string(),
      tekst: z.string(),
      gemaaktOp: tijdstipSchema,
      status: z.enum(BERICHTSTATUSSEN).meta({
        description:
          'wacht: nog te doen, ook tussen twee pogingen; klaargezet: staat klaar en is aan niemand gestuurd; geen-adres: is voor het gezin, en niemand van hen is te bereiken; te-printen: er is nog een brief van te printen en te versturen; bezorgd: alles is afgegeven of verstuurd; mislukt: opgegeven, of een brief ervan is van de lijst gehaald; vervallen: nooit verstuurd, want de stap waarover het gaat is teruggedraaid; niet-gemaild: wie het krijgt wil over wat kan wachten geen e-mail',
      }),
      wachtTot: tijdstipSchema.nullable().meta({
        description: 'Tot wanneer het wacht; null: het gaat zodra het kan',
      }),
      wachtreden: z.enum(['stap', 'overzicht']).nullable().meta({
        description:
          'Waarop het wacht. stap: de stap waarover het gaat kan nog worden teruggedraaid; overzicht: wie het krijgt wil een keer per dag e-mail',
      }),
      bezorgdOp: tijdstipSchema.nullable().meta({ description: 'Alleen bij status bezorgd' }),
      pogingen: z.int().nonnegative(),
      fout: z.string().nullable().meta({ description: 'Wat er de laatste keer mis ging, in een woord' }),
      samenMet: z.int().nonnegative().meta({
        description: 'Met hoeveel andere berichten het in één e-mail ging; 0: alleen, of nog niet verstuurd',
      }),
      zonderAdres: z
        .array(z.string())
        .meta({ description: 'Wie van het gezin nog niet te bereiken is; leeg als het bericht al weg is' }),
      brieven: z
        .array(
          z.strictObject({
            aan: z.string(),
            stand: z.enum(['te-printen', 'verzonden', 'vervallen']),
            op: tijdstipSchema,
            door: z.string().nullable(),
            reden: z.enum(LOSLAATREDENEN).nullable(),
          }),
        )
        .meta({
          description:
            'Wat ervan op papier gaat: voor wie, hoe het ermee staat en sinds wanneer, wie de brief verstuurde of van de lijst haalde, en waarom',
        }),
      beperkt: z.boolean().meta({
        description:
          'Alleen dat er nieuws is: het gezin gaf geen toestemming om meer te delen (geen-toestemming)',
      }),
      verteld: GEBEURTENISSEN['anders-bereikt']
        .extend({ door: z.enum(VEROORZAKERS) })
        .nullable()
        .meta({ description: 'Hoe het is verteld, als het niet is verstuurd' }),
      nietBij: z.array(z.string()).meta({
        description: 'Waarom het bij een deel van de ontvangers niet kan aankomen, een woord per ontvanger',
      }),
    })
    .meta({ id: 'Bericht' }),
);
const querySchema = z.strictObject(berichten.velden);

/** The outbox: the messages about cases within reach to whom the reader may see them, and what became of each. */
export function berichtroutes(deps: Dependencies): Route[] {
  const { dossier } = deps;
  const route = (path: string, name: string, summary: string): Route => ({
    method: 'get',
    path,
    name,
    group: 'berichten',
    summary,
    recht: 'casus',
    query: querySchema,
    answers: { 200: { description: 'Een bladzij met berichten', schema: berichten.schema } },
    problems: path.includes('{') ? ['niet-gevonden', 'tijdelijk-onbereikbaar'] : ['tijdelijk-onbereikbaar'],
    handle: async (req, res) => {
      const vraag = readQuery(querySchema, req);
      const page = readPage(vraag, z.tuple([z.string(), z.string()]));
      const wie = eisRecht(res, 'casus');
      const filter = path.includes('{')
        ? { casusnummer: (await leesHeleCasus(deps, wie, pathParam(req, 'casusnummer'))).casus.casusnummer }
        : {};
      const { rows, volgende } = await fetchPage(
        page,
        (page) => dossier.leesBerichten(bereik(wie), filter, page),
        (bericht) => [bericht.gemaaktOp, bericht.id] as [string, string],
      );
      await noteerInzage(deps, res, { handeling: name }, rows);
      const tel = () => dossier.telBerichten(bereik(wie), filter);
      await stuurBladzij(req, res, vraag, { regels: rows.map(show), volgende, tel });
    },
  });
  return [
    route(
      '/v1/berichten',
      'leesBerichten',
      'De berichten van alle casussen die u mag zien, de nieuwste eerst',
    ),
    route(
      '/v1/casussen/{casusnummer}/berichten',
      'leesBerichtenVanCasus',
      'De berichten van een casus die u mag zien, de nieuwste eerst',
    ),
  ];
}

function show(bericht: Berichtrij): Berichtrij {
  const { gemaaktOp, wachtTot, bezorgdOp, brieven } = bericht;
  return {
    ...bericht,
    gemaaktOp: inAmsterdam(gemaaktOp),
    wachtTot: wachtTot === null ? null : inAmsterdam(wachtTot),
    bezorgdOp: bezorgdOp === null ? null : inAmsterdam(bezorgdOp),
    brieven: brieven.map((brief) => ({ ...brief, op: inAmsterdam(brief.op) })),
  };
}
