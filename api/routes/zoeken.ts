import { z } from 'zod';
import { FASEN } from '../../domain/fase';
import { inAmsterdam } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import type { Afhankelijkheden } from '../../toegang/dependencies';
import { bladzijVelden, leesBladzij, maakPagina, paginaSchema } from '../../toegang/paging';
import { eisGoed, keur } from '../../toegang/input';
import { noteerInzage } from '../../toegang/inzage';
import type { Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';

const gevondenSchema = paginaSchema(
  'Gevonden',
  z.strictObject({
    casusnummer: z.string(),
    naam: z.string().nullable(),
    fase: z.enum(FASEN),
    gemeente: z.string(),
    school: z.string().nullable(),
    eersteVerzuimdag: z.iso.date(),
    gemeldOp: z.string(),
    geslotenOp: z.string().nullable(),
  }),
);
const vraagSchema = z
  .strictObject({
    tekst: z
      .string()
      .min(1, { error: 'is verplicht: een deel van de naam, of het begin van het casusnummer' })
      .max(200, { error: 'mag ten hoogste 200 tekens zijn' }),
    ...bladzijVelden,
  })
  .meta({ id: 'Zoekvraag' });

/** Search by name or case number. What is searched is a name, so it stands in the body and never in an address. */
export function zoekroutes(met: Afhankelijkheden): Route[] {
  return [
    {
      methode: 'post',
      pad: '/v1/zoeken',
      naam: 'zoekCasussen',
      groep: 'casussen',
      samenvatting: 'Casussen zoeken op naam of op het begin van het casusnummer, ook gesloten casussen',
      recht: 'zoeken',
      lichaam: { schema: vraagSchema, voorbeeld: { tekst: 'jansen' } },
      antwoorden: { 200: { beschrijving: 'Een bladzij met gevonden casussen', schema: gevondenSchema } },
      problemen: ['tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        eisGoed(req);
        const { tekst, ...rest } = keur(vraagSchema, req.body);
        const bladzij = leesBladzij(rest, z.tuple([z.string(), z.string()]));
        const welk = bereik(eisRecht(res, 'zoeken'));
        const { rijen, volgende } = await maakPagina(
          bladzij,
          (welke) => met.dossier.zoekCasussen(welk, tekst, welke),
          (casus) => [casus.gemeldOp, casus.casusnummer] as [string, string],
        );
        await noteerInzage(met, res, { handeling: 'zoekCasussen', ookLeeg: true }, rijen);
        const regels = rijen.map(({ gemeldOp, geslotenOp, ...casus }) => ({
          ...casus,
          gemeldOp: inAmsterdam(gemeldOp),
          geslotenOp: geslotenOp === null ? null : inAmsterdam(geslotenOp),
        }));
        res.json({ regels, volgende });
      },
    },
  ];
}
