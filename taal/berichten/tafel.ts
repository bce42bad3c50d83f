import type { Casus } from '../../domain/casus';
import type { Gebeurtenis, GebeurtenisVan } from '../../domain/gebeurtenis';
import { tijdstipInWoorden } from '../woorden';
import { aanRol, type Concept } from './bericht';
import { signaalAanRegie } from './regie';

/** Who is always asked to a table: the people of it, the family and the school (rule 21). */
const GENODIGDEN = ['doorbraakteam', 'ouders', 'jongere', 'school'] as const;

/** The invitation to a table, or to another moment of it. */
export function uitnodigingen({ gegevens }: GebeurtenisVan<'doorbraaktafel-gepland'>): Concept[] {
  const waar = gegevens.plaats === undefined ? '' : ` Plaats: ${gegevens.plaats}.`;
  const tekst = `De doorbraaktafel is op ${tijdstipInWoorden(gegevens.tijdstip)}.${waar} Wij maken daar samen afspraken, zodat het kind weer naar school kan.`;
  return GENODIGDEN.map((rol) => aanRol(rol, 'uitnodiging', 'Uitnodiging doorbraaktafel', tekst));
}

/** A table that does not take place is told to everybody who was asked. */
export function afzeggingen({ gegevens }: GebeurtenisVan<'doorbraaktafel-vervallen'>): Concept[] {
  const tekst = `De doorbraaktafel van ${tijdstipInWoorden(gegevens.tijdstip)} gaat niet door. De aanpak is veranderd. U hoort wat er nu gebeurt.`;
  return GENODIGDEN.map((rol) => aanRol(rol, 'uitnodiging', 'De doorbraaktafel gaat niet door', tekst));
}

/** A table that came to nothing after its phase was over moves nothing, so whoever leads and the manager hear so. */
export function bijVerslag(
  na: Casus,
  { gegevens }: GebeurtenisVan<'doorbraaktafel-vastgelegd'>,
  erna: readonly Gebeurtenis[],
): Concept[] {
  if (gegevens.uitkomst !== 'stagnatie' || erna.some(({ soort }) => soort === 'fase-geopend')) return [];
  const tekst = 'De doorbraaktafel kwam er niet uit. Lees het verslag in de casus.';
  return [
    signaalAanRegie(na, 'Stagnatie aan tafel', tekst),
    aanRol('manager', 'signaal', 'Stagnatie aan tafel', tekst),
  ];
}
