import { randomUUID } from 'node:crypto';
import { controleerMelding } from '../../domain/meldingcontrole';
import { meldingSchema } from '../../domain/melding';
import { datumVan } from '../../domain/tijd';
import type { Afhankelijkheden } from '../afhankelijkheden';
import { eisGoed } from '../invoer';
import { Probleem } from '../problemen';
import type { Route } from '../route';
import {
  AANGENOMEN,
  aangenomenSchema,
  bevestigdSchema,
  bevestigd,
  opdrachtPad,
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
export function meldroutes({ casussen, convenanten, klok, adressen }: Afhankelijkheden): Route[] {
  return [
    {
      methode: 'post',
      pad: '/v1/casussen',
      naam: 'meldVerzuim',
      groep: 'casussen',
      samenvatting: 'Een kind melden dat thuiszit; een tweede melding voegt zich bij de open casus',
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
      problemen: ['niet-toegestaan', 'tijdelijk-onbereikbaar'],
      behandel: async (req, res) => {
        const idempotencyKey = sleutelVan(req) ?? randomUUID();
        const nu = klok.nu();
        const gelezen = controleerMelding(req.body, nu, (code) => convenanten.kentGemeente(code));
        eisGoed(req, gelezen.geldig ? [] : gelezen.fouten);
        if (!gelezen.geldig) throw Probleem.ongeldig(gelezen.fouten);
        const melding = gelezen.waarde;
        const convenant = convenanten.voorGemeente(melding.gemeente, datumVan(nu));
        if (convenant === undefined) {
          throw Probleem.ongeldig([{ veld: 'gemeente', melding: 'hoort bij geen regio met een convenant' }]);
        }
        const uitkomst = await casussen.meld({ melding, convenant, idempotencyKey });
        switch (uitkomst.soort) {
          case 'bevestigd': {
            const { casusnummer, nieuw } = uitkomst.bevestiging;
            adressen.onthoud(casusnummer, uitkomst.workflowId);
            res
              .status(nieuw ? 201 : 200)
              .location(`/v1/casussen/${casusnummer}`)
              .json(bevestigd(uitkomst));
            return;
          }
          case 'onbevestigd': {
            const { casusnummer } = uitkomst;
            adressen.onthoud(casusnummer, uitkomst.workflowId);
            const pad = opdrachtPad(casusnummer, uitkomst.updateId);
            res.status(202).location(pad).json({ id: uitkomst.updateId, status: 'aangenomen', casusnummer });
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
