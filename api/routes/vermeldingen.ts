import { z } from 'zod';
import { inAmsterdam, tijdstipSchema } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import { leesHeleCasus } from '../../toegang/casus';
import type { Dependencies } from '../../toegang/dependencies';
import { requireValid, validate } from '../../toegang/input';
import { noteerInzage } from '../../toegang/inzage';
import { pathParam, type Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { kenmerkSchema } from '../uitkomst';
import { lijstroute } from '../velden';

/** More are not given at once: each goes when its case was seen. */
const MEEST = 100;

const vermeldingenSchema = z
  .strictObject({
    vermeldingen: z.array(
      z.strictObject({
        casusnummer: z.string(),
        kenmerk: kenmerkSchema,
        gevaar: z.boolean(),
        nummer: z.int().meta({ description: 'Het nummer van de gebeurtenis: de notitie in de tijdlijn' }),
        op: tijdstipSchema,
        door: z.string().meta({ description: 'De rol van wie u noemde' }),
        actor: z.string().nullable().meta({ description: 'Het id van wie u noemde; null: niemand bij naam' }),
      }),
    ),
  })
  .meta({ id: 'Vermeldingen' });
const gezienSchema = z
  .strictObject({
    tot: z.int({ error: 'is verplicht: het nummer van de laatste gebeurtenis die u zag' }).min(1, {
      error: 'moet 1 of meer zijn',
    }),
  })
  .meta({ id: 'Gezien' });

/** The notes in which whoever asks is mentioned, and that they have seen a case. */
export function vermeldingroutes(deps: Dependencies): Route[] {
  const { dossier, klok } = deps;
  return [
    lijstroute({
      path: '/v1/vermeldingen',
      name: 'leesVermeldingen',
      group: 'taken',
      summary: 'De notities waarin u genoemd bent en die u nog niet zag, de nieuwste eerst',
      recht: 'casus',
      answers: { 200: { description: 'Ten hoogste 100', schema: vermeldingenSchema } },
      problems: ['tijdelijk-onbereikbaar'],
      regels: async (_req, res) => {
        const wie = eisRecht(res, 'casus');
        const gevonden = await dossier.leesVermeldingen(bereik(wie), wie.id, MEEST);
        await noteerInzage(deps, res, { handeling: 'leesVermeldingen' }, gevonden);
        // The name of the child stands in the case, as in the list of tasks.
        return gevonden.map(({ naam: _, ...een }) => ({ ...een, op: inAmsterdam(een.op) }));
      },
    }),
    {
      method: 'put',
      path: '/v1/casussen/{casusnummer}/gezien',
      name: 'zetGezien',
      group: 'taken',
      summary: 'Zeggen tot welke gebeurtenis u een casus zag: wat daarvoor ligt, is niet meer nieuw voor u',
      recht: 'casus',
      body: { schema: gezienSchema, example: { tot: 12 } },
      answers: { 204: { description: 'Bewaard' } },
      problems: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const wie = eisRecht(res, 'casus');
        const { casus } = await leesHeleCasus(deps, wie, pathParam(req, 'casusnummer'));
        requireValid(req);
        const { tot } = validate(gezienSchema, req.body);
        await dossier.noteerGezien(wie.id, casus.casusnummer, Math.min(tot, casus.volgnummer), klok.nu());
        res.status(204).end();
      },
    },
  ];
}
