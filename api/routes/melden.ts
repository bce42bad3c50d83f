import { randomUUID } from 'node:crypto';
import { meldingSchema } from '../../domain/melding';
import type { Afhankelijkheden } from '../../toegang/dependencies';
import { eisGoed } from '../../toegang/input';
import { eisEigen, keurMelding } from '../../toegang/melden';
import { eisRecht } from '../../toegang/wie';
import { Probleem } from '../../toegang/problemen';
import type { Route } from '../../toegang/route';
import {
  AANGENOMEN,
  aangenomenSchema,
  antwoordAangenomen,
  bevestigdSchema,
  bevestigd,
  magAntwoordZien,
  sleutelSchema,
  sleutelVan,
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
  const { casussen, convenanten, klok, adressen } = met;
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
        202: { beschrijving: AANGENOMEN, schema: aangenomenSchema, koppen: { Location: 'De opdracht' } },
      },
      problemen: ['niet-bevoegd', 'niet-toegestaan', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const idempotencyKey = sleutelVan(req) ?? randomUUID();
        const gekeurd = keurMelding(req.body, klok.nu(), convenanten);
        eisGoed(req, gekeurd.geldig ? [] : gekeurd.fouten);
        if (!gekeurd.geldig) throw Probleem.ongeldig(gekeurd.fouten);
        const { melding, convenant } = gekeurd;
        const wie = eisRecht(res, 'melden');
        eisEigen(wie, melding, convenant);
        const herkomst = { wie: wie.id, kanaal: 'api' };
        const uitkomst = await casussen.meld({ melding, convenant, idempotencyKey, herkomst });
        switch (uitkomst.soort) {
          case 'bevestigd': {
            const { casusnummer, nieuw } = uitkomst.bevestiging;
            adressen.onthoud(casusnummer, uitkomst.workflowId);
            if (!(await magAntwoordZien(met, res, 'meldVerzuim', uitkomst.bevestiging.beeld))) {
              antwoordAangenomen(res, casusnummer, uitkomst.opdrachtId);
              return;
            }
            res
              .status(nieuw ? 201 : 200)
              .location(`/v1/casussen/${casusnummer}`)
              .json(bevestigd(uitkomst));
            return;
          }
          case 'onbevestigd': {
            const { casusnummer } = uitkomst;
            adressen.onthoud(casusnummer, uitkomst.workflowId);
            antwoordAangenomen(res, casusnummer, uitkomst.opdrachtId);
            return;
          }
          case 'geweigerd':
            throw Probleem.van(uitkomst.weigering);
          case 'onbekend':
            throw Probleem.onbereikbaar('De melding is niet aangenomen; stuur haar zo opnieuw.');
        }
      },
    },
  ];
}
