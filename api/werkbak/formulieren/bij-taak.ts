import type { Opdrachtnaam } from '../../../domain/opdracht';
import type { Taaktype } from '../../../domain/taak';

/** The command by which each task is done: where the link of a task leads. */
export const OPDRACHT_BIJ_TAAK: Record<Taaktype, Opdrachtnaam> = {
  'toestemming-vastleggen': 'legToestemmingVast',
  'eerste-actie': 'meldEersteActie',
  'doorbraaktafel-plannen': 'planDoorbraaktafel',
  'arbitrageverzoek-beantwoorden': 'beantwoordArbitrageverzoek',
  'commissie-samenstellen': 'stelCommissieSamen',
  'zitting-plannen': 'planZitting',
  'uitspraak-vastleggen': 'doeUitspraak',
  'aanvaarding-vastleggen': 'beantwoordUitspraak',
  'uitvoering-controleren': 'bevestigUitvoering',
  'plaatsing-afdwingen': 'doeAanbod',
  'proces-verbaal-verzenden': 'verzendProcesVerbaal',
  'om-besluit-vastleggen': 'legOmBesluitVast',
  'om-uitkomst-vastleggen': 'legOmUitkomstVast',
  'voortgang-rapporteren': 'rapporteerVoortgang',
  'afspraak-controleren': 'controleerAfspraak',
  'onderwijsvraag-bewaken': 'bewaakOnderwijsvraag',
  'nazorg-bevestigen': 'bevestigNazorg',
  'casus-toewijzen': 'wijsToe',
};
