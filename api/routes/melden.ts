import { meldingSchema } from '../../domain/melding';
import type { Dependencies } from '../../toegang/dependencies';
import { requireValid } from '../../toegang/input';
import { eisEigen, geverVan, keurMelding } from '../../toegang/melden';
import { eisRecht } from '../../toegang/wie';
import { Problem } from '../../toegang/problems';
import { pathParam, type Route } from '../../toegang/route';
import { answer, answerStatus } from '../answer';
import { bevestigdSchema, PENDING, pendingSchema, keyHeaderSchema, keyOf, statusSchema } from '../uitkomst';

const EXAMPLE = {
  leerling: 'school-12345',
  eersteVerzuimdag: '2026-09-07',
  geboortedatum: '2014-03-02',
  onderwijssoort: 'po',
  gemeente: '0014',
  school: '12AB00',
};

/** Reporting a child (rules 1 and 18). */
export function meldroutes(deps: Dependencies): Route[] {
  const { casussen, convenanten, klok } = deps;
  return [
    {
      method: 'post',
      path: '/v1/casussen',
      name: 'meldVerzuim',
      group: 'casussen',
      summary: 'Een kind melden dat thuiszit; een tweede melding voegt zich bij de open casus',
      recht: 'melden',
      headers: keyHeaderSchema,
      body: { schema: meldingSchema.meta({ id: 'Melding' }), example: EXAMPLE },
      answers: {
        200: {
          description: 'Gevoegd bij de casus die al open was',
          schema: bevestigdSchema,
          headers: { Location: 'De casus' },
        },
        201: { description: 'Een nieuwe casus', schema: bevestigdSchema, headers: { Location: 'De casus' } },
        202: {
          description: PENDING,
          schema: pendingSchema,
          headers: { Location: 'De stand van de melding' },
        },
      },
      problems: ['niet-bevoegd', 'niet-toegestaan', 'ander-kind', 'te-druk', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const sleutel = keyOf(req, res);
        const gekeurd = keurMelding(req.body, klok.nu(), convenanten);
        requireValid(req, gekeurd.geldig ? [] : gekeurd.fouten);
        if (!gekeurd.geldig) throw Problem.ongeldig(gekeurd.fouten);
        const { melding, convenant } = gekeurd;
        const wie = eisRecht(res, 'melden');
        eisEigen(wie, melding, convenant);
        const van = { wie: wie.id, kanaal: 'api', sleutel } as const;
        const uitkomst = await casussen.meld(melding, convenant, geverVan(wie, melding, convenant), van);
        await answer(deps, res, uitkomst, { handeling: 'meldVerzuim', sleutel, casus: null });
      },
    },
    {
      method: 'get',
      path: '/v1/meldingen/{id}',
      name: 'leesMelding',
      group: 'casussen',
      summary: 'Wat er van een melding is geworden waarvan dat onzeker was',
      recht: 'melden',
      answers: { 200: { description: 'De stand: verwerkt of aanvaard', schema: statusSchema } },
      problems: ['niet-gevonden', 'ander-kind', 'tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const uitkomst = await casussen.statusOfReport(pathParam(req, 'id'));
        await answerStatus(deps, res, uitkomst, 'leesMelding');
      },
    },
  ];
}
