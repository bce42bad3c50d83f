import { GEGEVENS } from '../../../domain/opdracht';
import { EFFECTIVITEITSTREDE, OORDEEL } from '../../../taal/antwoorden';
import { metHoofdletter } from '../../../taal/zin';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren } from '../formulier';
import { veldenUit, type Veld, type Woorden } from '../../formulier/velden';

const OORDELEN = metHoofdletter(OORDEEL);
const HOE_GAAT_HET = 'Hoe gaat het?';
const DEZE_WEEK = 'Wat is er deze week gebeurd?';
const GEDAAN = 'Wat heeft u gedaan?';
const ONDERWIJS = 'Wat gebeurt er om passend onderwijs te vinden?';

const VOORTGANG: Woorden<typeof GEGEVENS.rapporteerVoortgang> = {
  oordeel: {
    label: HOE_GAAT_HET,
    keuzen: OORDELEN,
  },
  toelichting: {
    label: DEZE_WEEK,
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
    snel: {
      veld: 'toelichting',
      vraag: DEZE_WEEK,
      keuze: { veld: 'oordeel', vraag: HOE_GAAT_HET, meteen: 'op-schema', antwoorden: OORDELEN },
    },
  }),
  meldEersteActie: formulier({
    titel: OPDRACHTTITEL.meldEersteActie,
    uitleg: 'Schrijf op wat u als eerste deed om het kind weer naar school te krijgen.',
    knop: 'Meld de eerste actie',
    gedaan: 'De eerste actie is gemeld.',
    schema: GEGEVENS.meldEersteActie,
    woorden: () => ({
      toelichting: {
        label: GEDAAN,
        uitleg: 'Bijvoorbeeld: u belde met de ouders en maakte een afspraak.',
      },
    }),
    snel: { veld: 'toelichting', vraag: GEDAAN },
  }),
  bewaakOnderwijsvraag: formulier({
    titel: OPDRACHTTITEL.bewaakOnderwijsvraag,
    uitleg: 'Schrijf op hoe er wordt gewerkt aan onderwijs dat bij dit kind past.',
    knop: 'Leg dit vast',
    gedaan: 'De onderwijsvraag is bijgewerkt.',
    schema: GEGEVENS.bewaakOnderwijsvraag,
    woorden: () => ({ toelichting: { label: ONDERWIJS } }),
    snel: { veld: 'toelichting', vraag: ONDERWIJS },
  }),
};
