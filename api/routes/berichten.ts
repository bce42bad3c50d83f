import { z } from 'zod';
import { inAmsterdam } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import type { Afhankelijkheden } from '../../toegang/dependencies';
import { bladzijVelden, leesBladzij, maakPagina, paginaSchema } from '../../toegang/paging';
import { BERICHTSTATUSSEN } from '../../dossier/berichtstatus';
import type { Berichtrij } from '../../dossier/uitbak';
import { noteerInzage } from '../../toegang/inzage';
import { leesQuery, uitPad, type Route } from '../../toegang/route';
import { leesHeleCasus } from '../../toegang/casus';
import { eisRecht } from '../../toegang/wie';

const berichtenSchema = paginaSchema(
  'Berichten',
  z
    .strictObject({
      id: z.string(),
      casusnummer: z.string(),
      soort: z.string(),
      aan: z.strictObject({ rol: z.string(), persoon: z.string().nullable() }),
      onderwerp: z.string(),
      tekst: z.string(),
      gemaaktOp: z.string(),
      status: z.enum(BERICHTSTATUSSEN).meta({
        description:
          'wacht: nog te doen, ook tussen twee pogingen; klaargezet: staat klaar en is aan niemand gestuurd; bezorgd: afgegeven; mislukt: opgegeven',
      }),
      bezorgdOp: z.string().nullable().meta({ description: 'Alleen bij status bezorgd' }),
      pogingen: z.int().nonnegative(),
      fout: z.string().nullable().meta({ description: 'Wat er de laatste keer mis ging, in een woord' }),
    })
    .meta({ id: 'Bericht' }),
);
const querySchema = z.strictObject(bladzijVelden);

/** The outbox: the messages about cases within reach, and what became of each. */
export function berichtroutes(met: Afhankelijkheden): Route[] {
  const { dossier } = met;
  const route = (pad: string, naam: string, samenvatting: string): Route => ({
    methode: 'get',
    pad,
    naam,
    groep: 'berichten',
    samenvatting,
    recht: 'casus',
    query: querySchema,
    antwoorden: { 200: { beschrijving: 'Een bladzij met berichten', schema: berichtenSchema } },
    problemen: pad.includes('{') ? ['niet-gevonden', 'tijdelijk-onbereikbaar'] : ['tijdelijk-onbereikbaar'],
    behandel: async (req, res) => {
      const bladzij = leesBladzij(leesQuery(querySchema, req), z.tuple([z.string(), z.string()]));
      const wie = eisRecht(res, 'casus');
      const filter = pad.includes('{')
        ? { casusnummer: (await leesHeleCasus(met, wie, uitPad(req, 'casusnummer'))).casus.casusnummer }
        : {};
      const { rijen, volgende } = await maakPagina(
        bladzij,
        (welke) => dossier.leesBerichten(bereik(wie), filter, welke),
        (bericht) => [bericht.gemaaktOp, bericht.id] as [string, string],
      );
      await noteerInzage(met, res, { handeling: naam }, rijen);
      res.json({ regels: rijen.map(toon), volgende });
    },
  });
  return [
    route('/v1/berichten', 'leesBerichten', 'De berichten van alle casussen, de nieuwste eerst'),
    route(
      '/v1/casussen/{casusnummer}/berichten',
      'leesBerichtenVanCasus',
      'De berichten van een casus, de nieuwste eerst',
    ),
  ];
}

function toon(bericht: Berichtrij): Berichtrij {
  const { gemaaktOp, bezorgdOp } = bericht;
  return {
    ...bericht,
    gemaaktOp: inAmsterdam(gemaaktOp),
    bezorgdOp: bezorgdOp === null ? null : inAmsterdam(bezorgdOp),
  };
}
