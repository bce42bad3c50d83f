import { GEBEURTENISSEN } from '../gebeurtenis';
import { opdrachtsoort } from './behandeling';

/** Agreements: who does what by when, and whether it was kept (rule 7). */
export const afspraken = {
  maakAfspraak: opdrachtsoort({
    gegevens: GEBEURTENISSEN['afspraak-gemaakt'],
    bevoegd: ['S', 'C', 'L'],
    kop: 'afspraken-en-aanbod',
    taak: null,
    noemt: {},
    weerhoudt: ({ afspraak }, casus) =>
      casus.afspraken.some((a) => a.id === afspraak)
        ? `Er is al een afspraak "${afspraak}"; geef deze afspraak een andere sleutel.`
        : null,
    voerUit: (verslag, gegevens) => verslag.noteer('afspraak-gemaakt', gegevens),
  }),
  controleerAfspraak: opdrachtsoort({
    gegevens: GEBEURTENISSEN['afspraak-gecontroleerd'],
    bevoegd: ['S', 'C', 'L'],
    kop: 'afspraken-en-aanbod',
    taak: 'afspraak-controleren',
    noemt: {},
    waarover: (casus) =>
      casus.afspraken.some(({ nagekomen }) => nagekomen === null)
        ? null
        : 'Er is geen afspraak die nog gecontroleerd moet worden; leg de afspraak eerst vast.',
    weerhoudt({ afspraak }, casus) {
      const gemaakt = casus.afspraken.find((a) => a.id === afspraak);
      if (gemaakt === undefined) return `Er is geen afspraak "${afspraak}"; leg de afspraak eerst vast.`;
      return gemaakt.nagekomen === null
        ? null
        : `De afspraak met ${gemaakt.wie} is al gecontroleerd; maak een nieuwe afspraak.`;
    },
    voerUit(verslag, gegevens) {
      const { afspraken } = verslag.casus;
      const wasGevraagd = afspraken.some(({ id, gevraagd }) => id === gegevens.afspraak && gevraagd);
      verslag.noteer('afspraak-gecontroleerd', gegevens);
      if (!wasGevraagd) return;
      const wacht = verslag.casus.afspraken.some((a) => a.gevraagd && a.nagekomen === null);
      verslag.voltooiTaak('afspraak-controleren');
      if (wacht) verslag.openTaak('afspraak-controleren');
    },
  }),
};
