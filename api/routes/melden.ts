import { meldingSchema } from '../../domain/melding';
import type { ApiDependencies } from '../dependencies';
import { onderSleutel } from '../eenmaal';
import { geenOuderSchema, gemeldeOuderSchema } from '../../dossier/betrokkenen/betrokkene';
import { bewaarOuder, leesOuder, naastMelding, zonderOuder } from '../../toegang/gemelde-ouder';
import { requireValid } from '../../toegang/input';
import { eisEigen, geverVan, keurMelding } from '../../toegang/melden';
import { eisRecht } from '../../toegang/wie';
import { Problem } from '../../toegang/problems';
import { pathParam, type Route } from '../../toegang/route';
import { answer, answerStatus } from '../answer';
import { bevestigdSchema, PENDING, pendingSchema, keyHeaderSchema, keyOf, statusSchema } from '../uitkomst';

/** A report that is accepted as it stands. */
export const MELDVOORBEELD = {
  leerling: 'school-12345',
  eersteVerzuimdag: '2026-09-07',
  geboortedatum: '2014-03-02',
  onderwijssoort: 'po',
  gemeente: '0014',
  school: '12AB00',
  ouder: { naam: 'Fatima Yilmaz', relatie: 'moeder', telefoon: '06 12 34 56 78' },
};
/** A report as it is sent, with what it may say of a parent. */
export const meldingInSchema = meldingSchema
  .extend({
    ouder: gemeldeOuderSchema.meta({ id: 'GemeldeOuder' }).nullable().optional().meta({
      description:
        'Een ouder met gezag, of de voogd, en hoe die te bereiken is. Staat deze ouder er al, dan komt erbij wat er nog niet stond',
    }),
    geenOuder: geenOuderSchema.nullable().optional().meta({
      description:
        'Waarom er nog geen ouder is, of geen manier om die te bereiken; wie de casus leidt, leest het',
    }),
  })
  .meta({ id: 'Melding' });

/** Reporting a child (rules 1 and 18). */
export function meldroutes(deps: ApiDependencies): Route[] {
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
      body: { schema: meldingInSchema, example: MELDVOORBEELD },
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
      problems: [
        ...(['niet-bevoegd', 'niet-toegestaan', 'ander-kind', 'sleutel-hergebruikt'] as const),
        ...(['te-druk', 'tijdelijk-onbereikbaar'] as const),
      ],
      handle: async (req, res) => {
        const sleutel = keyOf(req, res);
        const ruw = zonderOuder(req.body);
        const { fouten, ...over } = leesOuder(ruw);
        const gekeurd = keurMelding(ruw.melding, klok.nu(), convenanten);
        requireValid(req, gekeurd.geldig ? [] : gekeurd.fouten, fouten);
        if (!gekeurd.geldig) throw Problem.ongeldig(gekeurd.fouten);
        const { melding, convenant } = gekeurd;
        const wie = eisRecht(res, 'melden');
        eisEigen(wie, melding, convenant);
        const van = { wie: wie.id, kanaal: 'api', sleutel } as const;
        const gever = geverVan(wie, melding, convenant);
        const opdracht = () => casussen.meldingId(van);
        const gestuurd = { waar: 'POST /v1/casussen', inhoud: req.body as unknown, casus: null, opdracht };
        await onderSleutel(deps, req, wie, gestuurd, async () => {
          const uitkomst = await casussen.meld(melding, convenant, gever, van, naastMelding(over));
          const ouderstand = await bewaarOuder(deps, uitkomst, over, wie.id);
          const sent = { handeling: 'meldVerzuim', sleutel, casus: null, ouder: ouderstand };
          await answer(deps, res, uitkomst, sent);
        });
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
