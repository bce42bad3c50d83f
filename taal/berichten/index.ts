import type { Casus } from '../../domain/casus';
import type { LadderFase } from '../../domain/fase';
import type { Gebeurtenis, GebeurtenisVan } from '../../domain/gebeurtenis';
import { delenBeperkt } from '../../domain/toestemming';
import { aan, aanRol, type Bericht, type Concept, type Ontvangerrol } from './bericht';
import * as afspraken from './afspraken';
import * as arbitrage from './arbitrage';
import { briefBijFase } from './brieven';
import * as overdracht from './overdracht';
import * as tafel from './tafel';
import { meldingGeweigerd } from './melding';
import { regieGekregen, signaalAanRegie } from './regie';
import { bijOpenTaak, bijTaakhouder, herinnering, nieuweTaken, teLaat } from './taken';
import { FASENAAM } from '../fasen';
import { OORDEEL, SLUITREDEN } from '../antwoorden';

export type { Bericht, Berichtsoort, Ontvangerrol } from './bericht';

/** Parties that see no more than the case reference once consent is refused or withdrawn (rule 6). */
const BUITEN_SCHOOL_EN_GEMEENTE: readonly Ontvangerrol[] = [
  'doorbraakteam',
  'arbitragecommissie',
  'bestuurders',
  'samenwerkingsverband',
];

/**
 * The messages of one batch of events. `na` is the case after the whole batch: an invitation to work that the same
 * batch has already overtaken is not sent (rule 1 and section 3). Restricts content where consent is lacking (rule 6).
 */
export function berichten(na: Casus, gebeurtenissen: readonly Gebeurtenis[]): Bericht[] {
  const eerste = na.volgnummer - gebeurtenissen.length + 1;
  const los = gebeurtenissen.flatMap((g, i) =>
    conceptenBij(na, g, gebeurtenissen.slice(i + 1)).map((concept) => ({ ...concept, bij: eerste + i })),
  );
  return [...los, ...nieuweTaken(na, gebeurtenissen, eerste)].map((bericht) => beperk(na, bericht));
}

function beperk(na: Casus, bericht: Bericht): Bericht {
  if (!delenBeperkt(na) || !BUITEN_SCHOOL_EN_GEMEENTE.includes(bericht.aan.rol)) return bericht;
  return {
    ...bericht,
    onderwerp: 'Er is nieuws in een casus',
    tekst:
      'Er is nieuws in een casus waar u bij betrokken bent. Zonder toestemming van het gezin delen wij hier niet meer. Neem contact met ons op.',
  };
}

function conceptenBij(na: Casus, g: Gebeurtenis, erna: readonly Gebeurtenis[]): Concept[] {
  switch (g.soort) {
    case 'melding-geweigerd':
      return [meldingGeweigerd()];
    case 'fase-geopend':
      return bijFase(na, g);
    case 'fase-hervat':
      return na.bereikt === g.gegevens.fase && na.fase === na.bereikt
        ? [
            signaalAanRegie(
              na,
              'Het kind zit weer thuis',
              `De fase ${FASENAAM[g.gegevens.fase]} loopt verder.`,
            ),
          ]
        : [];
    case 'taak-herinnerd':
      return bijOpenTaak(na, g.gegevens.taak, erna, (taak) => [herinnering(na, taak)]);
    case 'taak-geescaleerd':
      return bijOpenTaak(na, g.gegevens.taak, erna, (taak) => [herinnering(na, taak), teLaat(taak)]);
    case 'taak-genomen':
    case 'taak-doorgegeven':
      return bijOpenTaak(na, g.gegevens.taak, erna, (taak) => bijTaakhouder(na, taak, g));
    case 'voortgang-gerapporteerd':
      return bijVoortgang(na, g);
    case 'afspraak-verlopen':
      return afspraken.bijAfspraak(na, g);
    case 'uitvoering-uitgebleven':
      return (['manager', 'bestuurders'] as const).map((rol) =>
        aanRol(
          rol,
          'te-laat',
          'Uitspraak niet uitgevoerd',
          'Een aanvaarde uitspraak is niet op tijd uitgevoerd. De casusregisseur dwingt de plaatsing af.',
        ),
      );
    case 'commissie-samengesteld':
      return [
        aanRol(
          'arbitragecommissie',
          'uitnodiging',
          'U bent lid van een arbitragecommissie',
          'U hoort snel wanneer de zitting is.',
        ),
      ];
    case 'zitting-gepland':
      return arbitrage.bijZitting(g);
    case 'doorbraaktafel-gepland':
      return tafel.uitnodigingen(g);
    case 'doorbraaktafel-vervallen':
      return tafel.afzeggingen(g);
    case 'doorbraaktafel-vastgelegd':
      return tafel.bijVerslag(na, g, erna);
    case 'afspraak-gemaakt':
      return afspraken.bijNieuweAfspraak(g);
    case 'aanbod-gedaan':
      return afspraken.bijPlaatsing(g);
    case 'start-gecontroleerd':
      return afspraken.bijStart(na, g);
    case 'gevaar-gemeld':
      return bijGevaar(na);
    case 'van-vervolging-afgezien':
      return arbitrage.bijAfzien(g);
    case 'uitspraak-gedaan':
      return arbitrage.bijUitspraak(na, g);
    case 'toegewezen':
      return [regieGekregen(na)];
    case 'overgedragen':
      return overdracht.bijOverdracht(na, g);
    case 'overdracht-aangekondigd':
      return overdracht.bijAankondiging(na, g);
    case 'aankondiging-vervallen':
      return overdracht.bijVervallen(g);
    case 'casus-gesloten':
      return bijSluiting(na, g);
    default:
      return [];
  }
}

/** A phase the batch has left again asks nothing of anybody. */
function bijFase(na: Casus, { gegevens }: GebeurtenisVan<'fase-geopend'>): Concept[] {
  const { fase, doorlopen } = gegevens;
  if (fase === 'nazorg') {
    return na.fase === 'nazorg'
      ? [
          aanRol(
            'ouders',
            'brief',
            'Fijn dat uw kind weer naar school gaat',
            'Wij volgen de komende weken of het goed blijft gaan.',
          ),
        ]
      : [];
  }
  if (doorlopen || fase === 'gesloten' || fase !== na.bereikt || na.fase !== fase) return [];
  return [
    regieGekregen(na),
    ...eerdereRegie(fase),
    aanRol('ouders', 'brief', `Hulp om weer naar school te gaan: ${FASENAAM[fase]}`, briefBijFase(fase, na)),
    ...(na.toestemmers.includes('jongere')
      ? [
          aanRol(
            'jongere',
            'brief',
            'Wat vind jij?',
            'Wat heb jij nodig? Wie wil jij erbij hebben? Wij willen dat graag van je horen. Ook vragen wij of jij het eens bent met wat er nu gebeurt.',
          ),
        ]
      : []),
    ...(fase === 'doorbraak'
      ? [
          aanRol(
            'doorbraakteam',
            'uitnodiging',
            'Doorbraakteam gevraagd',
            'Voor een kind dat thuiszit is een doorbraakteam nodig. U hoort snel wanneer de tafel is.',
          ),
        ]
      : []),
  ];
}

/** Who led before hears that the lead has moved on. */
function eerdereRegie(fase: LadderFase): Concept[] {
  if (fase !== 'casusregie') return [];
  return [
    aanRol(
      'school',
      'regie-overgegaan',
      'De casusregisseur heeft nu de regie',
      'Wilt u elke week blijven melden hoe het gaat?',
    ),
  ];
}

/** Stagnatie that moves no phase is heard all the same: by the holder, and in arbitrage and om by the manager (rule 4). */
function bijVoortgang(na: Casus, { gegevens, door }: GebeurtenisVan<'voortgang-gerapporteerd'>): Concept[] {
  if (gegevens.oordeel === 'op-schema') return [];
  const tekst = `Er is gemeld: ${OORDEEL[gegevens.oordeel]}. Lees de toelichting in de casus.`;
  if (na.bereikt === 'arbitrage' || na.bereikt === 'om')
    return [aanRol('manager', 'signaal', 'Stagnatie gemeld', tekst)];
  const vanSchool = door === 'school' || door === 'systeem';
  return vanSchool && na.regie.rol !== 'school'
    ? [signaalAanRegie(na, 'Stagnatie gemeld door school', tekst)]
    : [];
}

/** Danger is told at once to whoever leads and to the manager (rule 24). */
function bijGevaar(na: Casus): Concept[] {
  const tekst = 'Er is gevaar gemeld. Lees de melding in de casus en zorg nu dat het kind veilig is.';
  const regie = aan(na.regie, 'dringend', 'Gevaar gemeld: doe dit eerst', tekst);
  return na.regie.rol === 'manager'
    ? [regie]
    : [regie, aanRol('manager', 'dringend', 'Gevaar gemeld', tekst)];
}

function bijSluiting(na: Casus, { gegevens }: GebeurtenisVan<'casus-gesloten'>): Concept[] {
  const terug = gegevens.reden === 'teruggekeerd';
  const tekst = terug
    ? 'Het kind gaat weer naar school. De casus is gesloten.'
    : `De casus is gesloten: ${SLUITREDEN[gegevens.reden]}.`;
  return [
    aan(na.regie, 'gesloten', 'Casus gesloten', tekst),
    ...(terug
      ? [
          aanRol(
            'ouders',
            'brief',
            'Uw kind gaat weer naar school',
            'De aanpak is klaar. Zit uw kind weer thuis? Meld het bij de school.',
          ),
        ]
      : []),
    ...(terug && !na.nazorgBevestigd
      ? [
          aanRol(
            'manager',
            'signaal',
            'Nazorg niet bevestigd',
            'De nazorg is voorbij zonder dat iemand bevestigde dat het kind naar school gaat.',
          ),
        ]
      : []),
  ];
}
