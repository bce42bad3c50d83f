import { z } from 'zod';
import { inAmsterdam, tijdstipSchema } from '../../domain/tijd';
import { leesHeleCasus } from '../../toegang/casus';
import type { Dependencies } from '../../toegang/dependencies';
import { leesMogelijkeDubbelen, zegNietDubbel } from '../../toegang/dubbelen';
import { requireValid, validate } from '../../toegang/input';
import { noteerInzage } from '../../toegang/inzage';
import { pathParam, type Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { kenmerkSchema } from '../uitkomst';
import { lijstroute } from '../velden';

const dubbelenSchema = z
  .strictObject({
    regels: z.array(
      z
        .strictObject({
          casusnummer: z.string(),
          kenmerk: kenmerkSchema,
          gemeente: z.string(),
          gemeldOp: tijdstipSchema,
          ziet: z.boolean().meta({ description: 'false: de casus zelf ligt buiten uw bereik' }),
        })
        .meta({ id: 'MogelijkeDubbele' }),
    ),
  })
  .meta({ id: 'MogelijkeDubbelen' });
const oordeelSchema = z
  .strictObject({
    oordeel: z.literal('niet-dubbel', { error: 'moet niet-dubbel zijn; wat wel dubbel is sluit u af' }).meta({
      description: 'niet-dubbel: het zijn twee kinderen',
    }),
  })
  .meta({ id: 'Dubbeloordeel' });
const gezegdSchema = oordeelSchema
  .extend({
    casusnummer: z.string(),
    andere: z.string().meta({ description: 'Het casusnummer van de andere casus' }),
  })
  .meta({ id: 'NietDubbel' });

/** Cases that may be of one child: the same name and birth date under another key in the region (rules 14 and 18). */
export function dubbelroutes(deps: Dependencies): Route[] {
  const path = '/v1/casussen/{casusnummer}/dubbelen';
  return [
    lijstroute({
      path,
      name: 'leesDubbelen',
      group: 'casussen',
      summary:
        'Andere open casussen in de regio van misschien hetzelfde kind: dezelfde naam en geboortedatum',
      uitleg:
        'Voor wie de casus leidt en voor de manager; voor een ander is de lijst leeg. Is het hetzelfde kind, dan sluit de manager een van de twee af met de opdracht sluitAf, reden dubbele-melding en het kenmerk van de andere.',
      recht: 'opdracht',
      answers: { 200: { description: 'De eerst gemelde eerst', schema: dubbelenSchema } },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      regels: async (req, res) => {
        const wie = eisRecht(res, 'opdracht');
        const { casus } = await leesHeleCasus(deps, wie, pathParam(req, 'casusnummer'));
        const dubbelen = await leesMogelijkeDubbelen(deps, wie, casus);
        await noteerInzage(deps, res, { handeling: 'leesDubbelen' }, [casus]);
        await noteerInzage(deps, res, { handeling: 'mogelijke-dubbelen' }, dubbelen);
        return dubbelen.map((een) => ({ ...een, gemeldOp: inAmsterdam(een.gemeldOp) }));
      },
    }),
    {
      method: 'put',
      path: `${path}/{andere}`,
      name: 'zegNietDubbel',
      group: 'casussen',
      summary: 'Zeggen dat twee casussen van twee kinderen zijn; dat wordt onthouden',
      recht: 'opdracht',
      body: { schema: oordeelSchema, example: { oordeel: 'niet-dubbel' } },
      answers: { 200: { description: 'Onthouden', schema: gezegdSchema } },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const wie = eisRecht(res, 'opdracht');
        const { casus } = await leesHeleCasus(deps, wie, pathParam(req, 'casusnummer'));
        requireValid(req);
        const { oordeel } = validate(oordeelSchema, req.body);
        const andere = await zegNietDubbel(deps, wie, casus, pathParam(req, 'andere'));
        await noteerInzage(deps, res, { handeling: 'zegNietDubbel' }, [casus]);
        res.json({ oordeel, casusnummer: casus.casusnummer, andere });
      },
    },
  ];
}
