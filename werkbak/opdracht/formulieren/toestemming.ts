import { houderMag } from '../../../domain/bevoegdheid';
import { inWoorden } from '../../../taal/woorden';
import { spreektAls } from '../../../domain/gebruiker';
import { keuzen, type Formulieren, type Omgeving } from '../formulier';

const VAN = keuzen({ ouder: 'De ouders', jongere: 'De jongere' });
const BESLUITEN = keuzen({
  gegeven: 'Ja, toestemming gegeven',
  geweigerd: 'Nee, geweigerd',
  ingetrokken: 'Eerder gegeven, nu ingetrokken',
});
const SOORTEN = keuzen({
  onderwijs: 'Onderwijs',
  zorg: 'Zorg',
  onderwijszorg: 'Onderwijs en zorg samen',
  afstandsonderwijs: 'Onderwijs op afstand',
  dagbesteding: 'Dagbesteding',
  werk: 'Werk',
});
const ANTWOORDEN = keuzen({
  aanvaard: 'Ja, de familie neemt het aan',
  afgewezen: 'Nee, de familie wil het niet',
});
/** What the gemeente pays unless somebody says otherwise, in percents (rule 8). */
const DEEL_GEMEENTE = '50';

/** Consent and offers. */
export const toestemming: Formulieren<'legToestemmingVast' | 'doeAanbod' | 'beantwoordAanbod'> = {
  legToestemmingVast: {
    titel: 'Leg toestemming vast',
    uitleg: 'Schrijf op of de ouders of de jongere instemmen met wat er gaat gebeuren.',
    knop: 'Leg de toestemming vast',
    gedaan: 'De toestemming is vastgelegd.',
    beslist: 'besluit',
    velden: () => [
      { soort: 'keuze', naam: 'van', label: 'Wie gaf antwoord?', keuzen: VAN },
      {
        soort: 'keuze',
        naam: 'besluit',
        label: 'Wat was het antwoord?',
        uitleg: 'Zonder toestemming gaat de aanpak door. Wel delen wij dan minder met anderen.',
        keuzen: BESLUITEN,
      },
    ],
    invulling: ({ casus }) => {
      const [enige, ...anderen] = casus.toestemmers;
      return enige === undefined || anderen.length > 0 ? {} : { van: enige };
    },
  },
  doeAanbod: {
    titel: 'Leg een aanbod vast',
    uitleg: 'Schrijf op welke plek of hulp het kind kan krijgen. U vraagt daarna of de familie dit wil.',
    knop: 'Leg het aanbod vast',
    gedaan: 'Het aanbod is vastgelegd.',
    beslist: 'doorzettingsmacht',
    velden: (o) => [
      { soort: 'verborgen', naam: 'aanbod', label: 'Aanbod' },
      {
        soort: 'lijst',
        naam: 'soort',
        label: 'Wat voor aanbod is het?',
        keuzen: SOORTEN,
        leeg: 'Kies een soort',
      },
      { soort: 'tekst', naam: 'aanbieder', label: 'Van wie is het aanbod?', lengte: 200 },
      { soort: 'datum', naam: 'startdatum', label: 'Wanneer kan het beginnen?' },
      {
        soort: 'ja-nee',
        naam: 'wachtlijst',
        label: 'Is er een wachtlijst?',
        uitleg: 'Een wachtlijst zet de klok niet stil.',
      },
      ...(magDoorzetten(o)
        ? [
            {
              soort: 'ja-nee' as const,
              naam: 'doorzettingsmacht',
              label: 'Plaatst u met doorzettingsmacht?',
              uitleg: 'Dan krijgt het kind de plek, ook als er een wachtlijst is.',
            },
          ]
        : []),
      {
        soort: 'getal',
        naam: 'verdeling.gemeente',
        label: 'Welk deel betaalt de gemeente, in procenten?',
        uitleg: 'Het samenwerkingsverband betaalt de rest.',
        van: 0,
        tot: 100,
      },
    ],
    invulling: (o) => ({
      aanbod: `aanbod-${o.sleutel}`,
      'verdeling.gemeente': DEEL_GEMEENTE,
      ...(magDoorzetten(o) ? { doorzettingsmacht: 'nee' } : {}),
    }),
    maak: ({ verdeling, ...gelezen }) => {
      const gemeente: unknown =
        typeof verdeling === 'object' && verdeling !== null ? Reflect.get(verdeling, 'gemeente') : undefined;
      return typeof gemeente === 'number'
        ? { ...gelezen, verdeling: { gemeente, swv: 100 - gemeente } }
        : gelezen;
    },
  },
  beantwoordAanbod: {
    titel: 'Leg het antwoord op een aanbod vast',
    uitleg: 'Schrijf op of de familie het aanbod aanneemt.',
    knop: 'Leg het antwoord vast',
    gedaan: 'Het antwoord op het aanbod is vastgelegd.',
    beslist: 'besluit',
    velden: (o) => [
      { soort: 'keuze', naam: 'aanbod', label: 'Welk aanbod?', keuzen: openAanbod(o) },
      { soort: 'keuze', naam: 'besluit', label: 'Wat is het antwoord?', keuzen: ANTWOORDEN },
    ],
    invulling: (o) => enige('aanbod', openAanbod(o)),
  },
};

/** Placing by mandate is the casusregisseur's (rule 8); whoever chooses a role may choose that one. */
function magDoorzetten({ gebruiker, casus }: Omgeving): boolean {
  const als = spreektAls(gebruiker);
  return (als === 'casusregisseur' || als === 'iedereen') && houderMag(casus, 'casusregisseur');
}

function openAanbod({ casus }: Omgeving) {
  return casus.aanbod
    .filter(({ besluit }) => besluit === null)
    .map(({ id, soort, aanbieder, startdatum }) => ({
      waarde: id,
      label: `${SOORTEN.find((s) => s.waarde === soort)?.label ?? soort} van ${aanbieder}`,
      uitleg: `Begint op ${inWoorden(startdatum)}`,
    }));
}

/** The only answer there is, filled in. */
export function enige(
  naam: string,
  antwoorden: readonly { readonly waarde: string }[],
): Record<string, string> {
  const [eerste, ...anderen] = antwoorden;
  return eerste === undefined || anderen.length > 0 ? {} : { [naam]: eerste.waarde };
}
