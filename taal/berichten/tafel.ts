import type { Casus } from '../../domain/casus';
import type { Gebeurtenis, GebeurtenisVan } from '../../domain/gebeurtenis';
import type { Moment } from '../../domain/tijd';
import { afspraakmoment } from '../tijd';
import { aan, aanRol, type Concept } from './bericht';
import { signaalAanRegie } from './regie';

/** Who is always asked to a table: the people of it, the family and the school, when there is one (rule 21). */
const GENODIGDEN = ['doorbraakteam', 'ouders', 'jongere', 'school'] as const;
type Genodigde = (typeof GENODIGDEN)[number];

function genodigden({ school }: Casus): Genodigde[] {
  return GENODIGDEN.filter((rol) => rol !== 'school' || school !== null);
}

/** The invitation to a table; of one that takes the place of another it says so, and what is different. */
export function uitnodigingen(na: Casus, { gegevens }: GebeurtenisVan<'doorbraaktafel-gepland'>): Concept[] {
  const { plaats } = gegevens;
  const waar = plaats === undefined ? [] : [`Plaats: ${plaats}`];
  const uitgenodigd = genodigden(na).map((rol) => {
    const { begin, gevraagd } = UITNODIGING[rol];
    const { onderwerp, wanneer } = aankondiging(UITNODIGING[rol], gegevens, na.laatste);
    return aanRol(rol, 'uitnodiging', onderwerp, [...begin, ...wanneer, ...waar, gevraagd].join('\n'));
  });
  return [...uitgenodigd, ...afgezegd(gegevens)];
}

/** What is told of the moment: that it is, that it is another than before, or that something else is different. */
function aankondiging(
  { onderwerp, wat }: Uitnodiging,
  { tijdstip, inPlaatsVan }: GebeurtenisVan<'doorbraaktafel-gepland'>['gegevens'],
  op: Moment,
): { onderwerp: string; wanneer: string[] } {
  const is = `${wat} is op ${afspraakmoment(tijdstip)}.`;
  if (inPlaatsVan === undefined) return { onderwerp, wanneer: [is] };
  if (inPlaatsVan === tijdstip)
    return {
      onderwerp: `${wat}: er is iets veranderd`,
      wanneer: [`Er is iets veranderd aan de plaats of aan wie er komt. ${is} Dat moment blijft hetzelfde.`],
    };
  const weg = inPlaatsVan > op ? ` ${wat} van ${afspraakmoment(inPlaatsVan)} gaat niet door.` : '';
  return {
    onderwerp: `${wat} is op een ander moment`,
    wanneer: [`Het moment is veranderd. ${is}${weg}`],
  };
}

interface Uitnodiging {
  readonly onderwerp: string;
  /** What it is, for who does not know the word. */
  readonly begin: readonly string[];
  readonly wat: string;
  /** What a table asks of them. */
  readonly gevraagd: string;
}

const AAN_HET_WERK: Uitnodiging = {
  onderwerp: 'Uitnodiging doorbraaktafel',
  begin: [],
  wat: 'De doorbraaktafel',
  gevraagd:
    'Wij maken daar samen afspraken, zodat het kind weer naar school kan. Kunt u niet? Stuur dan iemand die namens u afspraken mag maken.',
};

const UITNODIGING: Record<Genodigde, Uitnodiging> = {
  doorbraakteam: AAN_HET_WERK,
  school: AAN_HET_WERK,
  ouders: {
    onderwerp: 'Uitnodiging voor een gesprek over uw kind',
    begin: ['Wij nodigen u uit voor een gesprek over uw kind. Het heet de doorbraaktafel.'],
    wat: 'Het gesprek',
    gevraagd:
      'Wij maken daar samen afspraken, zodat uw kind weer naar school kan. U mag iemand meenemen. Kunt u niet? Laat het ons snel weten, dan zoeken wij een ander moment.',
  },
  jongere: {
    onderwerp: 'Uitnodiging voor een gesprek over jou',
    begin: [
      'Wij nodigen je uit voor een gesprek over hoe jij weer naar school kunt. Het heet de doorbraaktafel.',
    ],
    wat: 'Het gesprek',
    gevraagd:
      'Je mag iemand meenemen die je vertrouwt. Kun je niet, of wil je niet? Laat het ons weten. Dan vertellen wij daar wat jij vindt.',
  },
};

/** Who was asked to a table and is not any more hears which one they need not come to. */
function afgezegd({
  inPlaatsVan,
  nietMeer = [],
}: GebeurtenisVan<'doorbraaktafel-gepland'>['gegevens']): Concept[] {
  if (inPlaatsVan === undefined) return [];
  const tekst = `De doorbraaktafel van ${afspraakmoment(inPlaatsVan)} is veranderd. U bent er niet meer voor gevraagd. U hoeft niet te komen.`;
  return nietMeer.map((persoon) =>
    aan({ rol: 'doorbraakteam', persoon }, 'signaal', 'U hoeft niet naar de doorbraaktafel', tekst),
  );
}

/** A table that does not take place is told to everybody who was asked. */
export function afzeggingen(na: Casus, { gegevens }: GebeurtenisVan<'doorbraaktafel-vervallen'>): Concept[] {
  const wanneer = afspraakmoment(gegevens.tijdstip);
  return genodigden(na).map((rol) => {
    const { wat } = UITNODIGING[rol];
    const weg = `${wat} van ${wanneer} gaat niet door.`;
    const verder = vervolg(rol === 'jongere' ? JE : U, na, gegevens);
    return aanRol(rol, 'uitnodiging', `${wat} gaat niet door`, `${weg} ${verder}`);
  });
}

const U = { hoeft: 'U hoeft niet te komen.', hoort: 'U hoort van ons', krijgt: 'u krijgt' };
const JE = { hoeft: 'Je hoeft niet te komen.', hoort: 'Je hoort van ons', krijgt: 'je krijgt' };

/** What comes after a table that does not take place: another way of working, or, of one that was called off, another moment. */
function vervolg(
  { hoeft, hoort, krijgt }: typeof U,
  { fase }: Casus,
  { reden }: GebeurtenisVan<'doorbraaktafel-vervallen'>['gegevens'],
): string {
  if (reden === undefined) return `De aanpak is veranderd. ${hoeft} ${hoort} wat er nu gebeurt.`;
  if (fase !== 'doorbraak') return `${hoeft} ${hoort} als er toch een gesprek nodig is.`;
  return `${hoeft} Wij zoeken een ander moment, en ${krijgt} daarvoor een nieuwe uitnodiging.`;
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
