import { spreektAlsRegiehouder } from '../bevoegdheid';
import type { Casus } from '../casus';
import { inWoorden } from '../datumwoorden';
import { hervat, openNazorg } from '../fasewissel';
import { GEBEURTENISSEN } from '../gebeurtenis';
import { openTaak } from '../taken';
import { datumVan, laatste, type Datum, type Moment } from '../tijd';
import type { Veldfout } from '../weigering';
import { opdrachtsoort } from './behandeling';

/** Return, relapse and nazorg (rule 11). Dates may lie before the report, never after it. */
export const terugkeer = {
  meldTerugkeer: opdrachtsoort({
    gegevens: GEBEURTENISSEN['terugkeer-gemeld'].omit({ teBevestigen: true }),
    bevoegd: ['S', 'C', 'L'],
    kop: 'terug-naar-school',
    taak: null,
    noemt: {},
    ongeldig: ({ vanaf }, _, { nu }) => inToekomst(vanaf, nu),
    weerhoudt({ vanaf, volledig }, casus) {
      if (casus.terugkeer !== null && volledig)
        return 'Het kind is al terug; meld een terugval als het weer thuiszit.';
      const grens = vorigeVerandering(casus);
      return vanaf < grens
        ? `De terugkeer kan niet voor ${inWoorden(grens)} liggen, de vorige verandering in de aanwezigheid; kies die dag of een latere.`
        : null;
    },
    voerUit(verslag, gegevens, { door }) {
      const teBevestigen = gegevens.volledig && !spreektAlsRegiehouder(verslag.casus, door);
      verslag.noteer('terugkeer-gemeld', { ...gegevens, teBevestigen });
      if (gegevens.volledig) openNazorg(verslag);
    },
  }),
  meldTerugval: opdrachtsoort({
    gegevens: GEBEURTENISSEN['terugval-gemeld'],
    bevoegd: ['S', 'C', 'L'],
    kop: 'terug-naar-school',
    taak: null,
    noemt: {},
    ongeldig: ({ vanaf }, _, { nu }) => inToekomst(vanaf, nu),
    vooraf: (casus) =>
      casus.terugkeer === null
        ? 'Een terugval kan alleen tijdens nazorg worden gemeld; zit het kind thuis, ga dan verder met de open taken.'
        : null,
    weerhoudt({ vanaf }, casus) {
      return casus.terugkeer !== null && vanaf < casus.terugkeer.vanaf
        ? `De terugval kan niet voor de terugkeer van ${inWoorden(casus.terugkeer.vanaf)} liggen; kies die dag of een latere.`
        : null;
    },
    voerUit: (verslag, { vanaf }) => hervat(verslag, vanaf),
  }),
  bevestigTerugkeer: opdrachtsoort({
    gegevens: GEBEURTENISSEN['terugkeer-bevestigd'],
    bevoegd: ['C', 'L!'],
    kop: 'terug-naar-school',
    taak: 'terugkeer-bevestigen',
    noemt: {},
    vooraf: (casus) =>
      openTaak(casus, 'terugkeer-bevestigen') === undefined
        ? 'Er is geen terugkeer die nog bevestigd moet worden; zit het kind weer thuis, meld dan een terugval.'
        : null,
    voerUit(verslag, gegevens) {
      const vanaf = verslag.casus.terugkeer?.vanaf;
      verslag.noteer('terugkeer-bevestigd', gegevens);
      verslag.voltooiTaak('terugkeer-bevestigen');
      if (!gegevens.bevestigd && vanaf !== undefined) hervat(verslag, vanaf);
    },
  }),
  bevestigNazorg: opdrachtsoort({
    gegevens: GEBEURTENISSEN['nazorg-bevestigd'],
    bevoegd: ['S', 'C', 'L'],
    kop: 'deze-week',
    taak: 'nazorg-bevestigen',
    noemt: {},
    vooraf(casus) {
      if (casus.terugkeer === null)
        return 'Nazorg begint pas als het kind volledig terug is; meld eerst die terugkeer.';
      return casus.nazorgBevestigd
        ? 'Nazorg is al bevestigd; zit het kind weer thuis, meld dan een terugval.'
        : null;
    },
    voerUit(verslag, gegevens, { door }) {
      verslag.noteer('nazorg-bevestigd', gegevens);
      verslag.voltooiTaak('nazorg-bevestigen');
      if (verslag.casus.terugkeer?.bevestigd !== false || !spreektAlsRegiehouder(verslag.casus, door)) return;
      verslag.noteer('terugkeer-bevestigd', { bevestigd: true, toelichting: gegevens.toelichting });
      verslag.voltooiTaak('terugkeer-bevestigen');
    },
  }),
};

function inToekomst(vanaf: Datum, nu: Moment): Veldfout[] {
  return vanaf > datumVan(nu) ? [{ veld: 'vanaf', melding: 'mag niet in de toekomst liggen' }] : [];
}

/** The first day of absence, or the last change of attendance since, the present return included. */
function vorigeVerandering(casus: Casus): Datum {
  const sinds = laatste(casus.veranderdOp ?? '', casus.terugkeer?.vanaf ?? '');
  const begin = laatste(casus.eersteVerzuimdag, sinds);
  return casus.aanwezig.reduce((grens, { tot }) => laatste(grens, tot), begin);
}
