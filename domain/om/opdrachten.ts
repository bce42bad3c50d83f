import { z } from 'zod';
import { openCommissiewerk } from '../arbitrage/opdrachten';
import type { Casus } from '../casus';
import { heropenArbitrage, openFase } from '../fasewissel';
import { GEBEURTENISSEN, type GebeurtenisVan } from '../gebeurtenis';
import { opdrachtsoort } from '../opdrachten/behandeling';
import { openTaak } from '../taken';
import { keuze } from '../velden';
import type { Verslag } from '../verslag';
import { weerhoudtElkeRoute, weerhoudtVervolging } from './vervolging';

const omBesluit = z.discriminatedUnion(
  'besluit',
  [
    z.strictObject({ besluit: z.literal('vervolging'), zitting: keuze('officier', 'kanton') }),
    z.strictObject({ besluit: z.literal('civiel') }),
    z.strictObject({ besluit: z.literal('sepot') }),
  ],
  { error: 'moet een van vervolging, civiel, sepot zijn' },
);

/** Who looks after a child under supervision must be known, so that they can be asked to the table (rule 10). */
const omUitkomst = GEBEURTENISSEN['om-uitkomst-vastgelegd']
  .partial({ soort: true })
  .refine(
    ({ soort, jeugdbeschermer }) => soort !== 'ondertoezichtstelling' || jeugdbeschermer !== undefined,
    {
      error: 'is verplicht bij een ondertoezichtstelling',
      path: ['jeugdbeschermer'],
    },
  );

/** The Public Prosecutor: proces-verbaal, decision, outcome, the education question meanwhile, and the ways back (rule 10). */
export const om = {
  bewaakOnderwijsvraag: opdrachtsoort({
    gegevens: GEBEURTENISSEN['onderwijsvraag-bewaakt'],
    bevoegd: ['C', 'L'],
    kop: 'deze-week',
    taak: 'onderwijsvraag-bewaken',
    noemt: {},
    vooraf: (casus) =>
      openTaak(casus, 'onderwijsvraag-bewaken') === undefined
        ? 'De onderwijsvraag wordt maandelijks bewaakt zodra de zaak bij het Openbaar Ministerie is; rapporteer nu de voortgang.'
        : null,
    voerUit(verslag, gegevens) {
      verslag.noteer('onderwijsvraag-bewaakt', gegevens);
      verslag.voltooiTaak('onderwijsvraag-bewaken');
    },
  }),
  verzendProcesVerbaal: opdrachtsoort({
    gegevens: GEBEURTENISSEN['proces-verbaal-verzonden'],
    bevoegd: ['L!'],
    kop: 'openbaar-ministerie',
    taak: 'proces-verbaal-verzenden',
    noemt: {},
    vooraf: (casus) =>
      procesVerbaalOpen(casus)
        ? null
        : 'Er staat geen proces-verbaal open; dat kan alleen als de zaak bij het Openbaar Ministerie is, en een keer.',
    waarover: (casus, { nu }) => weerhoudtElkeRoute(casus, nu),
    weerhoudt: ({ route }, casus, { nu }) => weerhoudtVervolging(casus, route, nu),
    voerUit(verslag, gegevens) {
      verslag.noteer('proces-verbaal-verzonden', gegevens);
      verslag.voltooiTaak('proces-verbaal-verzenden');
      verslag.openTaak('om-besluit-vastleggen');
    },
  }),
  zieAfVanVervolging: opdrachtsoort({
    gegevens: GEBEURTENISSEN['van-vervolging-afgezien'],
    bevoegd: ['L!'],
    kop: 'openbaar-ministerie',
    taak: null,
    noemt: {},
    vooraf: (casus) =>
      procesVerbaalOpen(casus)
        ? null
        : 'Afzien van vervolging kan alleen zolang het proces-verbaal niet is verzonden; leg anders het besluit van het Openbaar Ministerie vast.',
    weerhoudt({ reden }, { arbitrage }) {
      if (reden !== 'verzoek-niet-ontvangen') return null;
      if (arbitrage === null)
        return 'Van een verzoek aan de ouders is in deze casus niets bekend; kies een andere reden.';
      if (arbitrage.beantwoord)
        return 'De ouders hebben op het verzoek geantwoord, dus zij hebben het ontvangen; kies een andere reden.';
      return arbitrage.teruggezonden
        ? 'Het verzoek is al een keer opnieuw uitgereikt; kies een andere reden.'
        : null;
    },
    voerUit: (verslag, gegevens) => zieAf(verslag, gegevens),
  }),
  legBestuurlijkBesluitVast: opdrachtsoort({
    gegevens: GEBEURTENISSEN['bestuurlijk-besluit-vastgelegd'],
    bevoegd: ['M'],
    kop: 'openbaar-ministerie',
    taak: 'bestuurlijk-besluit-vastleggen',
    noemt: {},
    vooraf: (casus) =>
      openTaak(casus, 'bestuurlijk-besluit-vastleggen') === undefined
        ? 'Er wordt nu geen besluit van de bestuurders gevraagd; maak een notitie als zij iets besluiten.'
        : null,
    voerUit(verslag, gegevens) {
      verslag.noteer('bestuurlijk-besluit-vastgelegd', gegevens);
      verslag.voltooiTaak('bestuurlijk-besluit-vastleggen');
    },
  }),
  legAlsnogInstemmingVast: opdrachtsoort({
    gegevens: GEBEURTENISSEN['instemming-alsnog-vastgelegd'],
    bevoegd: ['L!'],
    kop: 'openbaar-ministerie',
    taak: null,
    noemt: {},
    vooraf: (casus) =>
      procesVerbaalOpen(casus)
        ? null
        : 'Alsnog instemmen kan alleen als de zaak bij het Openbaar Ministerie is, zolang het proces-verbaal niet is verzonden; leg anders vast wat de ouders zeggen.',
    voerUit(verslag, gegevens) {
      heropenArbitrage(verslag);
      verslag.noteer('instemming-alsnog-vastgelegd', gegevens);
      openCommissiewerk(verslag);
    },
  }),
  legOmBesluitVast: opdrachtsoort({
    gegevens: omBesluit,
    bevoegd: ['L!'],
    kop: 'openbaar-ministerie',
    taak: 'om-besluit-vastleggen',
    noemt: {},
    vooraf: (casus) =>
      openTaak(casus, 'om-besluit-vastleggen') === undefined
        ? 'Er wordt geen besluit van het Openbaar Ministerie verwacht; leg eerst vast dat het proces-verbaal is verzonden.'
        : null,
    voerUit(verslag, gegevens) {
      const zitting = gegevens.besluit === 'vervolging' ? gegevens.zitting : null;
      verslag.noteer('om-besluit-vastgelegd', { besluit: gegevens.besluit, zitting });
      verslag.voltooiTaak('om-besluit-vastleggen');
      if (gegevens.besluit === 'sepot') return openFase(verslag, 'doorbraak', 'sepot');
      verslag.openTaak('om-uitkomst-vastleggen');
    },
  }),
  legOmUitkomstVast: opdrachtsoort({
    gegevens: omUitkomst,
    bevoegd: ['L!'],
    kop: 'openbaar-ministerie',
    taak: 'om-uitkomst-vastleggen',
    noemt: {},
    vooraf: (casus) =>
      openTaak(casus, 'om-uitkomst-vastleggen') === undefined
        ? 'Er wordt geen uitkomst van het Openbaar Ministerie verwacht; leg eerst het besluit van het Openbaar Ministerie vast.'
        : null,
    voerUit(verslag, { soort = 'anders', ...gegevens }) {
      verslag.noteer('om-uitkomst-vastgelegd', { ...gegevens, soort });
      verslag.voltooiTaak('om-uitkomst-vastleggen');
      // An outcome does not bring the child to school: the education question is taken up again.
      openFase(verslag, 'doorbraak', 'om-uitkomst');
    },
  }),
};

/**
 * Where a case goes that is not prosecuted (rule 10): back to arbitration when the request never came, else to doorbraak,
 * where the board is asked what it does.
 */
function zieAf(verslag: Verslag, gegevens: GebeurtenisVan<'van-vervolging-afgezien'>['gegevens']): void {
  verslag.noteer('van-vervolging-afgezien', gegevens);
  if (gegevens.reden === 'verzoek-niet-ontvangen') return openFase(verslag, 'arbitrage', 'afgezien');
  openFase(verslag, 'doorbraak', 'afgezien');
  verslag.openTaak('bestuurlijk-besluit-vastleggen');
}

function procesVerbaalOpen(casus: Casus): boolean {
  return openTaak(casus, 'proces-verbaal-verzenden') !== undefined;
}
