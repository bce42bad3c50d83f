import type { Casus } from '../../domain/casus';
import type { Gebeurtenis, GebeurtenisVan } from '../../domain/gebeurtenis';
import { tijdstipInWoorden } from '../woorden';
import { aanRol, type Concept } from './bericht';
import { signaalAanRegie } from './regie';

/** Who is always asked to a table: the people of it, the family and the school, when there is one (rule 21). */
const GENODIGDEN = ['doorbraakteam', 'ouders', 'jongere', 'school'] as const;
type Genodigde = (typeof GENODIGDEN)[number];

function genodigden({ school }: Casus): Genodigde[] {
  return GENODIGDEN.filter((rol) => rol !== 'school' || school !== null);
}

/** The invitation to a table, or to another moment of it. */
export function uitnodigingen(na: Casus, { gegevens }: GebeurtenisVan<'doorbraaktafel-gepland'>): Concept[] {
  const waar = gegevens.plaats === undefined ? '' : `\nPlaats: ${gegevens.plaats}`;
  const wanneer = `De doorbraaktafel is op ${tijdstipInWoorden(gegevens.tijdstip)}. Stond er al een ander moment? Dan geldt nu dit moment.${waar}`;
  return genodigden(na).map((rol) =>
    aanRol(rol, 'uitnodiging', 'Uitnodiging doorbraaktafel', `${wanneer}\n${GEVRAAGD[rol]}`),
  );
}

const AAN_HET_WERK =
  'Wij maken daar samen afspraken, zodat het kind weer naar school kan. Kunt u niet? Stuur dan iemand die namens u afspraken mag maken.';

/** What a table asks of each of them. */
const GEVRAAGD: Record<Genodigde, string> = {
  doorbraakteam: AAN_HET_WERK,
  school: AAN_HET_WERK,
  ouders:
    'Dit is een gesprek over uw kind. Wij maken daar samen afspraken, zodat uw kind weer naar school kan. U mag iemand meenemen. Kunt u niet? Laat het ons snel weten, dan zoeken wij een ander moment.',
  jongere:
    'Dit is een gesprek over hoe jij weer naar school kunt. Jij bent er ook welkom. Je mag iemand meenemen die je vertrouwt. Kun je niet, of wil je niet? Laat het ons weten. Dan vertellen wij daar wat jij vindt.',
};

/** A table that does not take place is told to everybody who was asked. */
export function afzeggingen(na: Casus, { gegevens }: GebeurtenisVan<'doorbraaktafel-vervallen'>): Concept[] {
  const weg = `De doorbraaktafel van ${tijdstipInWoorden(gegevens.tijdstip)} gaat niet door. De aanpak is veranderd.`;
  return genodigden(na).map((rol) =>
    aanRol(
      rol,
      'uitnodiging',
      'De doorbraaktafel gaat niet door',
      rol === 'jongere'
        ? `${weg} Je hoeft niet te komen. Je hoort van ons wat er nu gebeurt.`
        : `${weg} U hoeft niet te komen. U hoort van ons wat er nu gebeurt.`,
    ),
  );
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
    signaalAanRegie(na, 'Stagnatie aan tafel', `${tekst} Bespreek met de manager wat er nu nodig is.`),
    aanRol(
      'manager',
      'signaal',
      'Stagnatie aan tafel',
      `${tekst} Bespreek met wie de regie heeft wat er nu nodig is.`,
    ),
  ];
}
