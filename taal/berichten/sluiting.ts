import type { Casus } from '../../domain/casus';
import type { GebeurtenisVan } from '../../domain/gebeurtenis';
import { SLUITREDEN } from '../antwoorden';
import { aan, aanRol, type Concept } from './bericht';

/** The end of a case; the family hears of it when the child is back at school, the manager when nobody confirmed that. */
export function bijSluiting(na: Casus, { gegevens }: GebeurtenisVan<'casus-gesloten'>): Concept[] {
  if (gegevens.reden !== 'teruggekeerd')
    return [
      aan(
        na.regie,
        'gesloten',
        'Casus gesloten',
        `De casus is gesloten: ${SLUITREDEN[gegevens.reden]}. U hoeft niets meer te doen.`,
      ),
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
