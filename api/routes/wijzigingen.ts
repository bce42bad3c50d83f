import { z } from 'zod';
import { momentSchema } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import { asPlace, pageFields, readPage } from '../../toegang/paging';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { readQuery, type Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { fieldsVeld, metGekozen, volgendelink } from '../lijst';
import { kenmerkSchema } from '../uitkomst';
import { toonCasus, zichtbaarSchema } from './casussen';

const wijzigingSchema = z
  .strictObject({
    casusnummer: z.string(),
    kenmerk: kenmerkSchema,
    casus: zichtbaarSchema.nullable().meta({
      description: 'De casus zoals die nu is; null: de casus ligt niet meer binnen uw bereik',
    }),
  })
  .meta({ id: 'Casuswijziging' });
const deelSchema = z.strictObject(wijzigingSchema.shape).partial().meta({
  id: 'CasuswijzigingDeel',
  description: 'Een wijziging met alleen de velden die in fields zijn gevraagd',
});
const wijzigingenSchema = z
  .strictObject({
    regels: z.union([z.array(wijzigingSchema), z.array(deelSchema)]).meta({
      description: 'Wat er is gewijzigd, op volgorde; met fields alleen met die velden',
    }),
    volgende: z.string().meta({
      description: 'Bewaar dit, en geef het de volgende keer mee als na; het is er ook als er niets meer is',
    }),
    meer: z.boolean().meta({ description: 'true: er is nu al meer; lees meteen verder' }),
  })
  .meta({ id: 'Casuswijzigingen' });
const querySchema = z.strictObject({
  gewijzigdSinds: momentSchema.optional().meta({
    description:
      'Begin bij wat sinds dit tijdstip is gewijzigd, op de klok van de server; met na telt het niet mee. Weglaten: vanaf het begin',
  }),
  ...pageFields,
  fields: fieldsVeld(Object.keys(wijzigingSchema.shape)),
});

/** What changed, for who keeps cases of their own up to date. */
export function wijzigingroutes(deps: Dependencies): Route[] {
  const { dossier, klok } = deps;
  return [
    {
      method: 'get',
      path: '/v1/casuswijzigingen',
      name: 'leesCasuswijzigingen',
      group: 'casussen',
      summary:
        'Welke casussen zijn gewijzigd, de eerste wijziging eerst; elke casus een keer, zoals die nu is',
      uitleg:
        'Voor wie casussen bijhoudt. Lees door met volgende: zo mist u geen wijziging, ook niet een die laat in het dossier komt. Een wijziging is een gebeurtenis in de casus; dat een dag voorbij gaat is er geen.',
      recht: 'casus',
      query: querySchema,
      answers: { 200: { description: 'Een bladzij met wijzigingen', schema: wijzigingenSchema } },
      problems: ['tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const { gewijzigdSinds, fields, ...vraag } = readQuery(querySchema, req);
        const { na, aantal } = readPage(vraag, z.string().regex(/^\d{1,18}$/));
        const wie = eisRecht(res, 'casus');
        const vanaf = na ?? (gewijzigdSinds === undefined ? null : await dossier.nummerOp(gewijzigdSinds));
        const { regels, tot, meer } = await dossier.leesWijzigingen(bereik(wie), { na: vanaf, aantal });
        const gezien = regels.flatMap(({ gelezen }) => (gelezen === null ? [] : [gelezen.casus]));
        await noteerInzage(deps, res, { handeling: 'leesCasuswijzigingen' }, gezien);
        const nu = klok.nu();
        const volgende = asPlace(tot);
        if (meer) res.append('link', volgendelink(req, volgende));
        const hele = regels.map(({ casusnummer, kenmerk, gelezen }) => ({
          casusnummer,
          kenmerk,
          casus: gelezen === null ? null : toonCasus(wie, gelezen, nu),
        }));
        res.json({ regels: metGekozen(hele, fields), volgende, meer });
      },
    },
  ];
}
