import { z } from 'zod';
import type { Casus } from '../casus';
import { inWoorden } from '../datumwoorden';
import { isKlokstap, type LadderFase } from '../fase';
import { openFase } from '../fasewissel';
import { GEBEURTENISSEN } from '../gebeurtenis';
import { stapmoment } from '../ladder';
import { eenHoger, escaleer } from '../stagnatie';
import { datumVan, middernacht } from '../tijd';
import { tekst } from '../velden';
import { opdrachtsoort } from './behandeling';

/** The step each phase can be taken back to (rule 12). */
const LAGER: Partial<Record<LadderFase, LadderFase>> = { casusregie: 'schoolregie', doorbraak: 'casusregie' };

/** What the regie-holder steers: hope, a step up or down (rules 3 and 12). */
export const regie = {
  legPerspectiefVast: opdrachtsoort({
    gegevens: GEBEURTENISSEN['perspectief-vastgelegd'],
    bevoegd: ['C', 'L'],
    kop: 'terug-naar-school',
    taak: null,
    noemt: {},
    ongeldig: ({ verwachtOp }, _, { nu }) =>
      verwachtOp < datumVan(nu) ? [{ veld: 'verwachtOp', melding: 'mag niet in het verleden liggen' }] : [],
    vooraf: (casus) =>
      casus.fase === 'casusregie'
        ? null
        : 'Zicht op een oplossing kan alleen in casusregie worden vastgelegd; maak nu een afspraak of een notitie.',
    weerhoudt({ verwachtOp }, casus) {
      const grens = stapmoment(casus, 'arbitrage');
      return grens !== null && middernacht(verwachtOp) > grens.op
        ? `Het zicht op een oplossing kan niet later liggen dan de termijn van arbitrage (${inWoorden(datumVan(grens.op))}); kies een eerdere dag.`
        : null;
    },
    voerUit: (verslag, gegevens) => verslag.noteer('perspectief-vastgelegd', gegevens),
  }),
  schaalOp: opdrachtsoort({
    gegevens: z.strictObject({ reden: tekst }),
    bevoegd: ['C', 'L'],
    kop: 'de-casus',
    taak: null,
    noemt: {},
    vooraf: (casus) =>
      casus.terugkeer === null && eenHoger(casus.bereikt) !== null
        ? null
        : 'Opschalen kan tot en met arbitrage; naar het Openbaar Ministerie leidt alleen het antwoord van de ouders.',
    voerUit(verslag, { reden }) {
      verslag.noteer('opgeschaald', { reden });
      escaleer(verslag, 'opschaling');
    },
  }),
  schaalAf: opdrachtsoort({
    gegevens: z.strictObject({ reden: tekst }),
    bevoegd: ['C', 'L'],
    kop: 'de-casus',
    taak: null,
    noemt: {},
    vooraf(casus) {
      const lager = casus.terugkeer === null ? LAGER[casus.bereikt] : undefined;
      if (lager === undefined)
        return 'Afschalen kan alleen in casusregie en doorbraak; gaat het beter, leg dan een afspraak of de terugkeer vast.';
      return ongedaan(casus)
        ? 'Deze stap is in deze casus al eens ongedaan gemaakt; ga verder in deze fase.'
        : null;
    },
    voerUit(verslag, { reden }) {
      const stap = verslag.casus.bereikt;
      const lager = LAGER[stap];
      if (lager === undefined || !isKlokstap(stap)) return;
      verslag.noteer('afgeschaald', { stap, reden });
      openFase(verslag, lager, 'afschaling');
    },
  }),
};

function ongedaan({ bereikt, afgeschaald }: Casus): boolean {
  return isKlokstap(bereikt) && afgeschaald[bereikt] !== undefined;
}
