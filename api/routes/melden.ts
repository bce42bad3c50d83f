import { meldingSchema } from '../../domain/melding';
import type { Afhankelijkheden } from '../../toegang/dependencies';
import { eisGoed } from '../../toegang/input';
import { eisEigen, keurMelding } from '../../toegang/melden';
import { eisRecht } from '../../toegang/wie';
import { Probleem } from '../../toegang/problems';
import { uitPad, type Route } from '../../toegang/route';
import { answer, answerStatus } from '../answer';
import {
  bevestigdSchema,
  PENDING,
  pendingSchema,
  sleutelSchema,
  sleutelVan,
  statusSchema,
} from '../uitkomst';

const VOORBEELD = {
  leerling: 'school-12345',
  eersteVerzuimdag: '2026-09-07',
  geboortedatum: '2014-03-02',
  onderwijssoort: 'po',
  gemeente: '0014',
  school: '12AB00',
};

/** Reporting a child (rules 1 and 18). */
export function meldroutes(met: Afhankelijkheden): Route[] {
  const { casussen, convenanten, klok } = met;
  return [
    {
      methode: 'post',
      pad: '/v1/casussen',
      naam: 'meldVerzuim',
      groep: 'casussen',
      samenvatting: 'Een kind melden dat thuiszit; een tweede melding voegt zich bij de open casus',
      recht: 'melden',
      koppen: sleutelSchema,
      lichaam: { schema: meldingSchema.meta({ id: 'Melding' }), voorbeeld: VOORBEELD },
      antwoorden: {
        200: {
          beschrijving: 'Gevoegd bij de casus die al open was',
          schema: bevestigdSchema,
          koppen: { Location: 'De casus' },
        },
        201: { beschrijving: 'Een nieuwe casus', schema: bevestigdSchema, koppen: { Location: 'De casus' } },
        202: {
          beschrijving: PENDING,
          schema: pendingSchema,
          koppen: { Location: 'De stand van de melding' },
        },
      },
      problemen: ['niet-bevoegd', 'niet-toegestaan', 'te-druk', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const sleutel = sleutelVan(req, res);
        const gekeurd = keurMelding(req.body, klok.nu(), convenanten);
        eisGoed(req, gekeurd.geldig ? [] : gekeurd.fouten);
        if (!gekeurd.geldig) throw Probleem.ongeldig(gekeurd.fouten);
        const { melding, convenant } = gekeurd;
        const wie = eisRecht(res, 'melden');
        eisEigen(wie, melding, convenant);
        const uitkomst = await casussen.meld(melding, convenant, { wie: wie.id, kanaal: 'api', sleutel });
        await answer(met, res, uitkomst, { handeling: 'meldVerzuim', sleutel, casusnummer: null });
      },
    },
    {
      methode: 'get',
      pad: '/v1/meldingen/{id}',
      naam: 'leesMelding',
      groep: 'casussen',
      samenvatting: 'Wat er van een melding is geworden waarvan dat onzeker was',
      recht: 'melden',
      antwoorden: { 200: { beschrijving: 'De stand: verwerkt of aanvaard', schema: statusSchema } },
      problemen: ['niet-gevonden', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const uitkomst = await casussen.statusOfReport(uitPad(req, 'id'));
        await answerStatus(met, res, uitkomst, 'leesMelding');
      },
    },
  ];
}
