import type { Casus } from '../../domain/casus';
import type { GebeurtenisVan } from '../../domain/gebeurtenis';
import { inWoorden } from '../woorden';
import { aan, aanRol, type Concept } from './bericht';
import { regieGekregen, signaalAanRegie } from './regie';

/** A transfer: who led, who leads, the old school, the new one and the family each hear their own thing (rule 13). */
export function bijOverdracht(na: Casus, { gegevens }: GebeurtenisVan<'overgedragen'>): Concept[] {
  return [
    aan(
      gegevens.vorige,
      'regie-overgegaan',
      'Casus overgedragen',
      'Deze casus is overgedragen. U hoeft niets meer te doen.',
    ),
    regieGekregen(na),
    ...(typeof gegevens.school === 'string'
      ? [
          aanRol(
            'school',
            'signaal',
            'Dit kind hoort nu bij uw school',
            'Een kind dat thuiszit hoort nu bij uw school. Lees in de casus wat er al is gedaan. Meld elke week hoe het gaat.',
          ),
        ]
      : []),
    aanRol(
      'oude-school',
      'signaal',
      'Dit kind hoort niet meer bij uw school',
      'Het kind is overgedragen. U hoeft niets meer te melden. Vraagt de nieuwe school iets? Help dan mee.',
    ),
    aanRol(
      'ouders',
      'brief',
      'Andere mensen helpen uw kind',
      'Uw kind gaat over naar een andere school of gemeente. Alles wat is afgesproken blijft gelden. U vertelt uw verhaal niet opnieuw: het gaat mee.',
    ),
  ];
}

/** A transfer that is to come: who will receive the child prepares for it, and the family knows. */
export function bijAankondiging(
  na: Casus,
  { gegevens }: GebeurtenisVan<'overdracht-aangekondigd'>,
): Concept[] {
  const dag = inWoorden(gegevens.per);
  return [
    aanRol(
      'ontvanger',
      'signaal',
      'Er komt een kind naar u toe',
      `Op ${dag} gaat een kind dat thuiszit over naar u. Wie nu de regie heeft belt u voor een warme overdracht.`,
    ),
    signaalAanRegie(
      na,
      'Overdracht aangekondigd',
      `Op ${dag} gaat deze casus over. Draag het kind voor die dag warm over.`,
    ),
    aanRol(
      'ouders',
      'brief',
      'Straks helpen andere mensen uw kind',
      `Op ${dag} gaat uw kind over naar een andere school of gemeente. Wij dragen het samen met u over.`,
    ),
  ];
}

/** What was announced does not come, or comes otherwise: who prepared for it hears so. */
export function bijVervallen({ gegevens }: GebeurtenisVan<'aankondiging-vervallen'>): Concept[] {
  return [
    aanRol(
      'ontvanger',
      'signaal',
      'De overdracht gaat niet door',
      `De overdracht van ${inWoorden(gegevens.per)} gaat niet door. U hoeft niets meer te doen.`,
    ),
  ];
}
