import { GEGEVENS } from '../../../domain/opdracht';
import { EFFECTIVITEITSTREDE, OORDEEL } from '../../../taal/antwoorden';
import { metHoofdletter } from '../../../taal/zin';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren } from '../formulier';
import { veldenUit, type Veld, type Woorden } from '../../formulier/velden';

const VOORTGANG: Woorden<typeof GEGEVENS.rapporteerVoortgang> = {
  oordeel: {
    label: 'Hoe gaat het?',
    keuzen: metHoofdletter(OORDEEL),
  },
  toelichting: {
    label: 'Wat is er deze week gebeurd?',
    uitleg: 'Schrijf kort op wat u deed en wat dat opleverde.',
  },
  trede: {
    label: 'Hoe zit de situatie in elkaar?',
    uitleg: 'U mag dit openlaten. Het helpt om te kiezen hoe u samenwerkt.',
    keuzen: metHoofdletter(EFFECTIVITEITSTREDE),
    leeg: 'Dat weet ik niet',
  },
};

/** What a progress report asks, in the werkbak and by the link of a message. */
export const VOORTGANGSVELDEN: readonly Veld[] = veldenUit(GEGEVENS.rapporteerVoortgang, VOORTGANG);

/** Progress, the first action and the education question. */
export const voortgang: Formulieren<'rapporteerVoortgang' | 'meldEersteActie' | 'bewaakOnderwijsvraag'> = {
  rapporteerVoortgang: formulier({
    titel: OPDRACHTTITEL.rapporteerVoortgang,
    uitleg: 'Vertel hoe het deze week ging. Zo ziet iedereen of de aanpak werkt.',
    knop: 'Leg de voortgang vast',
    gedaan: 'De voortgang is vastgelegd.',
    beslist: 'oordeel',
    schema: GEGEVENS.rapporteerVoortgang,
    woorden: () => VOORTGANG,
  }),
  meldEersteActie: formulier({
    titel: OPDRACHTTITEL.meldEersteActie,
    uitleg: 'Schrijf op wat u als eerste deed om het kind weer naar school te krijgen.',
    knop: 'Meld de eerste actie',
    gedaan: 'De eerste actie is gemeld.',
    schema: GEGEVENS.meldEersteActie,
    woorden: () => ({
      toelichting: {
        label: 'Wat heeft u gedaan?',
        uitleg: 'Bijvoorbeeld: u belde met de ouders en maakte een afspraak.',
      },
    }),
  }),
  bewaakOnderwijsvraag: formulier({
    titel: OPDRACHTTITEL.bewaakOnderwijsvraag,
    uitleg: 'Schrijf op hoe er wordt gewerkt aan onderwijs dat bij dit kind past.',
    knop: 'Leg dit vast',
    gedaan: 'De onderwijsvraag is bijgewerkt.',
    schema: GEGEVENS.bewaakOnderwijsvraag,
    woorden: () => ({ toelichting: { label: 'Wat gebeurt er om passend onderwijs te vinden?' } }),
  }),
};
