import type { Casus } from '../../domain/casus';
import type { GebeurtenisVan, Sluitreden } from '../../domain/gebeurtenis';
import { SLUITREDEN } from '../antwoorden';
import { aan, aanJongere, aanRol, type Concept } from './bericht';

/**
 * The end of a case; the family hears why, the manager when nobody confirmed that the child is back. No letter goes to the
 * family of a child that died, nor about a second case that their child should not have had.
 */
export function bijSluiting(na: Casus, { gegevens }: GebeurtenisVan<'casus-gesloten'>): Concept[] {
  if (gegevens.reden !== 'teruggekeerd')
    return [
      aan(
        na.regie,
        'gesloten',
        'Casus gesloten',
        `De casus is gesloten: ${SLUITREDEN[gegevens.reden]}. U hoeft niets meer te doen.`,
      ),
      ...aanGezin(na, gegevens.reden),
    ];
  const bel = na.school === null ? 'de leerplichtambtenaar van uw gemeente' : 'de school';
  const dicht = 'Het kind gaat weer naar school. De casus is gesloten. U hoeft niets meer te doen.';
  return [
    aan(na.regie, 'gesloten', 'Casus gesloten', dicht),
    aanRol(
      'ouders',
      'brief',
      'Uw kind gaat weer naar school',
      `Wat fijn dat uw kind weer naar school gaat. De aanpak is klaar. Zit uw kind weer thuis? Bel dan meteen ${bel}.`,
    ),
    ...aanJongere(
      na,
      'Je gaat weer naar school',
      'Wat fijn dat je weer naar school gaat. Wij stoppen nu met onze hulp. Zit je toch weer thuis? Zeg het dan meteen tegen ons of tegen je school.',
    ),
    ...(na.nazorgBevestigd
      ? []
      : [
          aanRol(
            'manager',
            'signaal',
            'Nazorg niet bevestigd',
            'De nazorg is voorbij. Niemand heeft bevestigd dat het kind naar school gaat. Vraag dit na. Zit het kind weer thuis? Meld het dan opnieuw.',
          ),
        ]),
  ];
}

/** Why the help ends, as it is told to the parents and to the young person; null: nobody writes to them. */
const EINDE: Record<Sluitreden, { readonly ouders: string; readonly jongere: string } | null> = {
  teruggekeerd: null,
  'verhuisd-buitenland': {
    ouders: 'Uw kind woont nu in een ander land. Daarom stoppen wij met de aanpak.',
    jongere: 'Je woont nu in een ander land. Daarom stoppen wij met onze hulp.',
  },
  'niet-meer-leerplichtig': {
    ouders: 'Uw kind hoeft volgens de wet niet meer naar school. Daarom stoppen wij met de aanpak.',
    jongere: 'Je hoeft volgens de wet niet meer naar school. Daarom stoppen wij met onze hulp.',
  },
  doorstroompunt: {
    ouders: 'Het Doorstroompunt helpt uw kind nu verder. Daarom stoppen wij met de aanpak.',
    jongere: 'Het Doorstroompunt helpt je nu verder. Daarom stoppen wij met onze hulp.',
  },
  overleden: null,
  'foutieve-melding': {
    ouders: 'Uw kind was bij ons gemeld. Dat was een vergissing. Wij doen er niets meer mee.',
    jongere: 'Je was bij ons gemeld. Dat was een vergissing. Wij doen er niets meer mee.',
  },
  'dubbele-melding': null,
};

function aanGezin(na: Casus, reden: Sluitreden): Concept[] {
  const einde = EINDE[reden];
  if (einde === null) return [];
  return [
    aanRol(
      'ouders',
      'brief',
      'Wij stoppen met de aanpak',
      `${einde.ouders} Klopt dit niet? Laat het ons dan meteen weten.`,
    ),
    ...aanJongere(
      na,
      'Wij stoppen met onze hulp',
      `${einde.jongere} Klopt dit niet? Zeg het ons dan meteen.`,
    ),
  ];
}
