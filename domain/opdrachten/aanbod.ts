import type { Casus } from '../casus';
import { GEBEURTENISSEN } from '../gebeurtenis';
import { DE_ROL } from '../rolwoorden';
import { opdrachtsoort } from './behandeling';
import { rondVragenAf } from './toestemming';

/** Offers: each asks for consent of its own (rule 8). */
export const aanbod = {
  doeAanbod: opdrachtsoort({
    gegevens: GEBEURTENISSEN['aanbod-gedaan'].partial({ doorzettingsmacht: true, verdeling: true }),
    bevoegd: ['S', 'C', 'L'],
    kop: 'afspraken-en-aanbod',
    taak: 'plaatsing-afdwingen',
    noemt: {},
    nietVoor: ({ doorzettingsmacht }, door) =>
      doorzettingsmacht === true && door !== 'casusregisseur'
        ? `Plaatsen met doorzettingsmacht kan alleen ${DE_ROL.casusregisseur} doen.`
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
      return gevonden.besluit === null
        ? null
        : `Het aanbod van ${gevonden.aanbieder} is al beantwoord; doe een nieuw aanbod.`;
    },
    voerUit(verslag, gegevens) {
      verslag.noteer('aanbod-beantwoord', gegevens);
      rondVragenAf(verslag);
    },
  }),
};

function vind(casus: Casus, id: string) {
  return casus.aanbod.find((aanbod) => aanbod.id === id);
}
