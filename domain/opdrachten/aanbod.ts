import type { Casus } from '../casus';
import { GEBEURTENISSEN } from '../gebeurtenis';
import { isGeplaatst } from '../aanbod';
import { datumVan } from '../tijd';
import { opdrachtsoort } from './behandeling';
import { rondVragenAf } from './toestemming';

/** Offers: each asks for consent of its own, and on its start date whether it started (rule 8). */
export const aanbod = {
  doeAanbod: opdrachtsoort({
    gegevens: GEBEURTENISSEN['aanbod-gedaan'].partial({ doorzettingsmacht: true, verdeling: true }),
    bevoegd: ['S', 'C', 'L'],
    kop: 'afspraken-en-aanbod',
    taak: 'plaatsing-afdwingen',
    noemt: {},
    nietVoor: ({ doorzettingsmacht }, { bereikt, regie }, { door }) =>
      doorzettingsmacht === true && (bereikt === 'schoolregie' || door !== regie.rol)
        ? 'Plaatsen met doorzettingsmacht kan vanaf casusregie alleen wie de regie heeft; doe het aanbod zonder, of vraag wie de regie heeft.'
        : null,
    weerhoudt: ({ aanbod }, casus) =>
      vind(casus, aanbod) === undefined
        ? null
        : `Er is al een aanbod "${aanbod}"; geef dit aanbod een andere sleutel.`,
    voerUit(verslag, gegevens) {
      const { doorzettingsmacht = false, verdeling = { gemeente: 50, swv: 50 } } = gegevens;
      verslag.noteer('aanbod-gedaan', { ...gegevens, doorzettingsmacht, verdeling });
      verslag.openTaak('toestemming-vastleggen');
      if (doorzettingsmacht) verslag.voltooiTaak('plaatsing-afdwingen');
    },
  }),
  beantwoordAanbod: opdrachtsoort({
    gegevens: GEBEURTENISSEN['aanbod-beantwoord'],
    bevoegd: ['S', 'C', 'L'],
    kop: 'afspraken-en-aanbod',
    taak: null,
    noemt: {},
    waarover: (casus) =>
      casus.aanbod.some(({ besluit }) => besluit === null)
        ? null
        : 'Er is geen aanbod dat op een antwoord wacht; leg het aanbod eerst vast.',
    weerhoudt({ aanbod }, casus) {
      const gevonden = vind(casus, aanbod);
      if (gevonden === undefined) return `Er is geen aanbod "${aanbod}"; leg het aanbod eerst vast.`;
      return gevonden.besluit === null ? null : 'Dit aanbod is al beantwoord; doe een nieuw aanbod.';
    },
    voerUit(verslag, gegevens) {
      verslag.noteer('aanbod-beantwoord', gegevens);
      rondVragenAf(verslag);
    },
  }),
  controleerStart: opdrachtsoort({
    gegevens: GEBEURTENISSEN['start-gecontroleerd'],
    bevoegd: ['S', 'C', 'L'],
    kop: 'afspraken-en-aanbod',
    taak: 'start-controleren',
    noemt: {},
    ongeldig: ({ startdatum }, _, { nu }) =>
      startdatum !== undefined && startdatum <= datumVan(nu)
        ? [{ veld: 'startdatum', melding: 'moet na vandaag liggen' }]
        : [],
    waarover: (casus) =>
      casus.aanbod.some((a) => isGeplaatst(a) && a.gestart !== true)
        ? null
        : 'Er is geen aanvaard aanbod dat nog moet beginnen; leg eerst vast dat een aanbod is aanvaard.',
    weerhoudt({ aanbod }, casus) {
      const gevonden = vind(casus, aanbod);
      if (gevonden === undefined) return `Er is geen aanbod "${aanbod}"; leg het aanbod eerst vast.`;
      if (!isGeplaatst(gevonden))
        return 'Dit aanbod is niet aanvaard; leg eerst het antwoord vast of doe een nieuw aanbod.';
      return gevonden.gestart === true
        ? 'Dit aanbod is al begonnen; loopt het niet goed, meld dan de voortgang of doe een nieuw aanbod.'
        : null;
    },
    voerUit(verslag, gegevens) {
      verslag.noteer('start-gecontroleerd', gegevens);
      if (!verslag.casus.aanbod.some(({ startGevraagd }) => startGevraagd))
        verslag.voltooiTaak('start-controleren');
    },
  }),
};

function vind(casus: Casus, id: string) {
  return casus.aanbod.find((aanbod) => aanbod.id === id);
}
