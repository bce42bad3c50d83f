import { randomUUID } from 'node:crypto';
import { controleerMelding } from '../../domain/meldingcontrole';
import { meldingSchema, type Melding } from '../../domain/melding';
import { datumVan } from '../../domain/tijd';
import type { Afhankelijkheden } from '../afhankelijkheden';
import type { Gebruiker } from '../../domain/gebruiker';
import { bereik, binnen } from '../../domain/toegang';
import { eisGoed } from '../invoer';
import { eisRecht } from '../toegang/wie';
import { Probleem } from '../problemen';
import type { Route } from '../route';
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
        const nu = klok.nu();
        const gelezen = controleerMelding(req.body, nu, (code) => convenanten.kentGemeente(code));
        eisGoed(req, gelezen.geldig ? [] : gelezen.fouten);
        if (!gelezen.geldig) throw Probleem.ongeldig(gelezen.fouten);
        const melding = gelezen.waarde;
        const convenant = convenanten.voorGemeente(melding.gemeente, datumVan(nu));
        if (convenant === undefined) {
          throw Probleem.ongeldig([{ veld: 'gemeente', melding: 'hoort bij geen regio met een convenant' }]);
        }
        const wie = eisRecht(res, 'melden');
        eisEigen(wie, { ...melding, regio: convenant.regio });
        const herkomst = { wie: wie.id, kanaal: 'api' };
        const uitkomst = await casussen.meld({ melding, convenant, idempotencyKey, herkomst });
        switch (uitkomst.soort) {
          case 'bevestigd': {
            const { casusnummer, nieuw } = uitkomst.bevestiging;
            adressen.onthoud(casusnummer, uitkomst.workflowId);
            if (!(await magAntwoordZien(met, res, 'meldVerzuim', uitkomst.bevestiging.beeld))) {
              antwoordAangenomen(res, casusnummer, uitkomst.updateId);
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
            antwoordAangenomen(res, casusnummer, uitkomst.updateId);
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

/** Everybody reports within reach only: a school for its own schools, and nobody for another region. */
function eisEigen(wie: Gebruiker, { regio, gemeente, school }: Melding & { regio: string }): void {
  const waar = { regio, gemeente, school: school ?? null, aanTafel: false };
  if (binnen(bereik(wie), waar)) return;
  throw new Probleem(
    'niet-bevoegd',
    wie.scholen.length > 0
      ? 'U meldt alleen voor uw eigen school.'
      : 'U meldt alleen in uw eigen regio en gemeenten.',
  );
}
