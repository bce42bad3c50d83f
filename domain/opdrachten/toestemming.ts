import type { Casus } from '../casus';
import type { Verslag } from '../verslag';
import type { Behandelingen } from './behandeling';

/** Consent and offers: each offer asks for consent of its own (rules 6 and 8). */
export const toestemming: Behandelingen<'legToestemmingVast' | 'doeAanbod' | 'beantwoordAanbod'> = {
  legToestemmingVast: {
    voerUit(verslag, gegevens) {
      verslag.noteer('toestemming-vastgelegd', gegevens);
      rondVragenAf(verslag);
    },
  },
  doeAanbod: {
    nietVoor: ({ doorzettingsmacht }, door) => doorzettingsmacht === true && door !== 'casusregisseur',
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
  },
  beantwoordAanbod: {
    weerhoudt({ aanbod }, casus) {
      const gevonden = vind(casus, aanbod);
      if (gevonden === undefined) return `Er is geen aanbod "${aanbod}"; leg het aanbod eerst vast.`;
      return gevonden.besluit === null ? null : `Aanbod "${aanbod}" is al beantwoord; doe een nieuw aanbod.`;
    },
    voerUit(verslag, gegevens) {
      verslag.noteer('aanbod-beantwoord', gegevens);
      rondVragenAf(verslag);
    },
  },
};

function vind(casus: Casus, id: string) {
  return casus.aanbod.find((aanbod) => aanbod.id === id);
}

/** The task is done when nothing that was asked is still without an answer. */
function rondVragenAf(verslag: Verslag): void {
  if (verslag.casus.toestemmingsvragen.length === 0) verslag.voltooiTaak('toestemming-vastleggen');
}
