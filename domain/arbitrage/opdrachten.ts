import { z } from 'zod';
import { inWoorden, tijdstipInWoorden } from '../datumwoorden';
import type { Arbitrage, Casus } from '../casus';
import { openFase } from '../fasewissel';
import { GEBEURTENISSEN } from '../gebeurtenis';
import { ARBITRAGEGEBEURTENISSEN } from '../gebeurtenissen/arbitrage';
import { opdrachtsoort } from '../opdrachten/behandeling';
import { zittingtermijn } from './evolve';
import { openTaak } from '../taken';
import { dagenTermijn, datumSchema, datumVan, laatste, middernacht, momentSchema, plusDagen } from '../tijd';
import { naam } from '../velden';
import type { Verslag } from '../verslag';

/** The seats of an arbitration commission: none empty, nobody twice (rule 9). */
const commissie = z
  .strictObject({ ouders: naam, doorbraakteam: naam, naburigSwv: naam, voorzitter: naam.optional() })
  .refine(
    (c) => {
      const namen = Object.values(c).filter((n) => n !== undefined);
      return (
        new Set(namen.map((n) => n.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase())).size ===
        namen.length
      );
    },
    { error: 'iedere zetel moet door een andere persoon worden bezet' },
  );

const GEEN_ARBITRAGE =
  'Dit kan alleen in de fase arbitrage, als de ouders hebben ingestemd; leg eerst hun antwoord vast.';

/** Arbitration: request, commission, hearing, verdict, acceptance, execution (rule 9). */
export const arbitrage = {
  reikVerzoekUit: opdrachtsoort({
    gegevens: ARBITRAGEGEBEURTENISSEN['arbitrageverzoek-uitgereikt']
      .omit({ datum: true })
      .extend({ op: datumSchema }),
    bevoegd: ['C', 'L'],
    kop: 'arbitrage',
    taak: 'arbitrageverzoek-uitreiken',
    noemt: {},
    ongeldig: ({ op }, _, { nu }) =>
      op > datumVan(nu) ? [{ veld: 'op', melding: 'mag niet in de toekomst liggen' }] : [],
    vooraf: (casus) =>
      openTaak(casus, 'arbitrageverzoek-uitreiken') === undefined
        ? 'Er is geen arbitrageverzoek dat nog uitgereikt moet worden; kijk in de casus wat er al is vastgelegd.'
        : null,
    weerhoudt({ op }, { bereiktOp }) {
      const geopend = datumVan(bereiktOp);
      return op < geopend ? `De arbitrage begon op ${inWoorden(geopend)}; kies die dag of een latere.` : null;
    },
    voerUit(verslag, { op, wijze }) {
      verslag.noteer('arbitrageverzoek-uitgereikt', { datum: op, wijze });
      verslag.voltooiTaak('arbitrageverzoek-uitreiken');
      const { convenant } = verslag.casus;
      // Where the term to answer runs from the opening, the task to answer is open already.
      const vanaf = laatste(middernacht(plusDagen(op, 1)), verslag.op);
      verslag.openTaak('arbitrageverzoek-beantwoorden', dagenTermijn(vanaf, convenant.arbitrage.antwoord));
    },
  }),
  beantwoordArbitrageverzoek: opdrachtsoort({
    gegevens: GEBEURTENISSEN['arbitrageverzoek-beantwoord'],
    bevoegd: ['C', 'L'],
    kop: 'arbitrage',
    taak: 'arbitrageverzoek-beantwoorden',
    noemt: {},
    // The answer is that of all parents with authority together: one who refuses makes it a refusal (rule 9).
    vooraf: (casus) =>
      openTaak(casus, 'arbitrageverzoek-beantwoorden') === undefined
        ? 'Er staat geen arbitrageverzoek open om te beantwoorden; kijk in de casus in welke fase die is.'
        : null,
    voerUit(verslag, gegevens) {
      verslag.noteer('arbitrageverzoek-beantwoord', gegevens);
      verslag.voltooiTaak('arbitrageverzoek-beantwoorden');
      verslag.laatVervallen('arbitrageverzoek-uitreiken');
      if (gegevens.besluit === 'weigering') openFase(verslag, 'om', 'weigering');
      else openCommissiewerk(verslag);
    },
  }),
  stelCommissieSamen: opdrachtsoort({
    gegevens: commissie,
    bevoegd: ['C', 'L'],
    kop: 'arbitrage',
    taak: 'commissie-samenstellen',
    noemt: {},
    vooraf(casus) {
      const loopt = lopend(casus);
      if (loopt === null || !loopt.instemming) return GEEN_ARBITRAGE;
      return loopt.uitspraak === null
        ? null
        : 'De uitspraak is al gedaan, dus de commissie kan niet meer veranderen; leg vast of de ouders de uitspraak aanvaarden.';
    },
    weerhoudt({ voorzitter }, casus) {
      return casus.regie.rol === 'leerplichtambtenaar' && voorzitter === undefined
        ? 'Een leerplichtambtenaar met de regie kan niet voorzitten; noem een voorzitter.'
        : null;
    },
    voerUit(verslag, { voorzitter, ...zetels }) {
      verslag.noteer('commissie-samengesteld', { ...zetels, voorzitter: voorzitter ?? null });
      verslag.voltooiTaak('commissie-samenstellen');
    },
  }),
  planZitting: opdrachtsoort({
    gegevens: z.strictObject({ op: momentSchema }),
    bevoegd: ['C', 'L'],
    kop: 'arbitrage',
    taak: 'zitting-plannen',
    noemt: {},
    ongeldig: ({ op }, _, { nu }) =>
      op < nu ? [{ veld: 'op', melding: 'mag niet in het verleden liggen' }] : [],
    vooraf(casus) {
      const loopt = lopend(casus);
      if (loopt === null || !loopt.instemming) return GEEN_ARBITRAGE;
      return loopt.uitspraak === null
        ? null
        : 'De uitspraak is al gedaan; leg vast of de ouders haar aanvaarden.';
    },
    voerUit(verslag, { op }) {
      const termijn = zittingtermijn(verslag.casus);
      verslag.noteer('zitting-gepland', {
        tijdstip: op,
        buitenTermijn: termijn !== undefined && op >= termijn,
      });
      verslag.voltooiTaak('zitting-plannen');
      // A hearing that is moved moves the term of its verdict.
      verslag.laatVervallen('uitspraak-vastleggen');
      verslag.openTaak('uitspraak-vastleggen', dagenTermijn(op, verslag.casus.convenant.arbitrage.uitspraak));
    },
  }),
  doeUitspraak: opdrachtsoort({
    gegevens: GEBEURTENISSEN['uitspraak-gedaan'],
    bevoegd: ['C', 'L'],
    kop: 'arbitrage',
    taak: 'uitspraak-vastleggen',
    noemt: {},
    ongeldig: ({ uitvoerenUiterlijk }, _, { nu }) =>
      uitvoerenUiterlijk < datumVan(nu)
        ? [{ veld: 'uitvoerenUiterlijk', melding: 'mag niet in het verleden liggen' }]
        : [],
    vooraf(casus, { nu }) {
      const loopt = lopend(casus);
      if (loopt === null || !loopt.instemming) return GEEN_ARBITRAGE;
      if (loopt.uitspraak !== null)
        return 'De uitspraak is al gedaan; leg vast of de ouders haar aanvaarden.';
      if (!volledig(loopt)) return 'De commissie is nog niet volledig; stel haar eerst samen.';
      if (loopt.zitting === null) return 'Er is nog geen zitting gepland; plan haar eerst.';
      return loopt.zitting > nu
        ? `De zitting is pas op ${tijdstipInWoorden(loopt.zitting)}; leg de uitspraak daarna vast, of plan een ander moment.`
        : null;
    },
    voerUit(verslag, gegevens) {
      verslag.noteer('uitspraak-gedaan', gegevens);
      verslag.voltooiTaak('uitspraak-vastleggen');
      verslag.laatVervallen('commissie-samenstellen');
      verslag.openTaak('aanvaarding-vastleggen');
    },
  }),
  beantwoordUitspraak: opdrachtsoort({
    gegevens: GEBEURTENISSEN['uitspraak-beantwoord'],
    bevoegd: ['C', 'L'],
    kop: 'arbitrage',
    taak: 'aanvaarding-vastleggen',
    noemt: {},
    vooraf: (casus) =>
      openTaak(casus, 'aanvaarding-vastleggen') === undefined
        ? 'Er staat geen uitspraak open om te aanvaarden; leg eerst de uitspraak vast.'
        : null,
    voerUit(verslag, { besluit }) {
      verslag.noteer('uitspraak-beantwoord', { besluit });
      verslag.voltooiTaak('aanvaarding-vastleggen');
      const uiterlijk = verslag.casus.arbitrage?.uitspraak?.uitvoerenUiterlijk;
      if (besluit === 'niet-aanvaard' || uiterlijk === undefined) openFase(verslag, 'om', 'niet-aanvaard');
      else verslag.openTaak('uitvoering-controleren', middernacht(plusDagen(uiterlijk, 1)));
    },
  }),
  bevestigUitvoering: opdrachtsoort({
    gegevens: GEBEURTENISSEN['uitvoering-bevestigd'],
    bevoegd: ['C', 'L'],
    kop: 'arbitrage',
    taak: 'uitvoering-controleren',
    noemt: {},
    vooraf(casus) {
      const loopt = casus.arbitrage;
      if (loopt?.aanvaard !== true)
        return 'Er is geen aanvaarde uitspraak om uit te voeren; leg eerst de uitspraak vast en of de ouders haar aanvaarden.';
      return loopt.uitgevoerd
        ? 'De uitvoering is al bevestigd; klopt dat niet, maak dan een notitie en een nieuwe afspraak.'
        : null;
    },
    voerUit(verslag, gegevens) {
      verslag.noteer('uitvoering-bevestigd', gegevens);
      const afdwingen = verslag.casus.taken['plaatsing-afdwingen'] !== undefined;
      // Not carried out before its date is no answer yet: the check stays.
      if (gegevens.uitgevoerd || afdwingen) verslag.voltooiTaak('uitvoering-controleren');
      if (gegevens.uitgevoerd) verslag.laatVervallen('plaatsing-afdwingen');
    },
  }),
};

/** The arbitration the case stands in; null elsewhere and while nazorg holds it still. */
function lopend(casus: Casus): Arbitrage | null {
  return casus.fase === 'arbitrage' ? casus.arbitrage : null;
}

/** A transfer empties the seats of both samenwerkingsverbanden at once. */
function volledig({ commissie }: Arbitrage): boolean {
  return commissie !== null && commissie.doorbraakteam !== null;
}

/** The work that consent opens: the commission, and the hearing within its term from the consent. */
export function openCommissiewerk(verslag: Verslag): void {
  verslag.openTaak('commissie-samenstellen');
  verslag.openTaak('zitting-plannen');
}
