import { z } from 'zod';
import { openCommissiewerk } from '../arbitrage/opdrachten';
import type { Casus } from '../casus';
import { heropenArbitrage, openFase } from '../fasewissel';
import { GEBEURTENISSEN } from '../gebeurtenis';
import { opdrachtsoort } from '../opdrachten/behandeling';
import { openTaak } from '../taken';
import { keuze } from '../velden';

const omBesluit = z.discriminatedUnion(
  'besluit',
  [
    z.strictObject({ besluit: z.literal('vervolging'), zitting: keuze('officier', 'kanton') }),
    z.strictObject({ besluit: z.literal('civiel') }),
    z.strictObject({ besluit: z.literal('sepot') }),
  ],
  { error: 'moet een van vervolging, civiel, sepot zijn' },
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
    bevoegd: ['L'],
    kop: 'openbaar-ministerie',
    taak: 'proces-verbaal-verzenden',
    noemt: {},
    vooraf: (casus) =>
      procesVerbaalOpen(casus)
        ? null
        : 'Er staat geen proces-verbaal open; dat kan alleen als de zaak bij het Openbaar Ministerie is, en een keer.',
    voerUit(verslag, gegevens) {
      verslag.noteer('proces-verbaal-verzonden', gegevens);
      verslag.voltooiTaak('proces-verbaal-verzenden');
      verslag.openTaak('om-besluit-vastleggen');
    },
  }),
  legAlsnogInstemmingVast: opdrachtsoort({
    gegevens: GEBEURTENISSEN['instemming-alsnog-vastgelegd'],
    bevoegd: ['L'],
    kop: 'openbaar-ministerie',
    taak: null,
    noemt: {},
    vooraf: (casus) =>
      procesVerbaalOpen(casus)
        ? null
        : 'Alsnog instemmen kan alleen als de zaak bij het Openbaar Ministerie is, zolang het proces-verbaal niet is verzonden.',
    voerUit(verslag, gegevens) {
      heropenArbitrage(verslag);
      verslag.noteer('instemming-alsnog-vastgelegd', gegevens);
      openCommissiewerk(verslag);
    },
  }),
  legOmBesluitVast: opdrachtsoort({
    gegevens: omBesluit,
    bevoegd: ['L'],
    kop: 'openbaar-ministerie',
    taak: 'om-besluit-vastleggen',
    noemt: {},
    vooraf: (casus) =>
      openTaak(casus, 'om-besluit-vastleggen') === undefined
        ? 'Er wordt geen besluit van het Openbaar Ministerie verwacht.'
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
    gegevens: GEBEURTENISSEN['om-uitkomst-vastgelegd'],
    bevoegd: ['L'],
    kop: 'openbaar-ministerie',
    taak: 'om-uitkomst-vastleggen',
    noemt: {},
    vooraf: (casus) =>
      openTaak(casus, 'om-uitkomst-vastleggen') === undefined
        ? 'Er wordt geen uitkomst van het Openbaar Ministerie verwacht.'
        : null,
    voerUit(verslag, gegevens) {
      verslag.noteer('om-uitkomst-vastgelegd', gegevens);
      verslag.voltooiTaak('om-uitkomst-vastleggen');
    },
  }),
};

function procesVerbaalOpen(casus: Casus): boolean {
  return casus.bereikt === 'om' && openTaak(casus, 'proces-verbaal-verzenden') !== undefined;
}
