import { houderMag } from '../../../domain/bevoegdheid';
import { inWoorden } from '../../../taal/woorden';
import { spreektAls } from '../../../domain/gebruiker';
import { GEGEVENS } from '../../../domain/opdracht';
import { AANBODANTWOORD, AANBODSOORT, TOESTEMMER, TOESTEMMING } from '../../../taal/antwoorden';
import { hoofdletter, metHoofdletter } from '../../../taal/zin';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren, type Omgeving } from '../formulier';
import { enige } from '../../formulier/velden';

const AANBOD = GEGEVENS.doeAanbod.shape;
/** Whoever may place by mandate says whether they do. Who pays is asked of one party: the other pays the rest. */
const aanbodschema = GEGEVENS.doeAanbod.omit({ verdeling: true }).extend({
  doorzettingsmacht: AANBOD.doorzettingsmacht.unwrap(),
  'verdeling.gemeente': AANBOD.verdeling.unwrap().shape.gemeente,
});

/** What the gemeente pays unless somebody says otherwise, in percents (rule 8). */
const DEEL_GEMEENTE = '50';

/** Consent and offers. */
export const toestemming: Formulieren<'legToestemmingVast' | 'doeAanbod' | 'beantwoordAanbod'> = {
  legToestemmingVast: formulier({
    titel: OPDRACHTTITEL.legToestemmingVast,
    uitleg: 'Schrijf op of de ouders of de jongere instemmen met wat er gaat gebeuren.',
    knop: 'Leg de toestemming vast',
    gedaan: 'De toestemming is vastgelegd.',
    beslist: 'besluit',
    schema: GEGEVENS.legToestemmingVast,
    woorden: () => ({
      van: { label: 'Wie gaf antwoord?', keuzen: metHoofdletter(TOESTEMMER) },
      besluit: {
        label: 'Wat was het antwoord?',
        uitleg: 'Zonder toestemming gaat de aanpak door. Wel delen wij dan minder met anderen.',
        keuzen: metHoofdletter(TOESTEMMING),
      },
    }),
    invulling: ({ casus }) => {
      const [enige, ...anderen] = casus.toestemmers;
      return enige === undefined || anderen.length > 0 ? {} : { van: enige };
    },
  }),
  doeAanbod: formulier({
    titel: OPDRACHTTITEL.doeAanbod,
    uitleg: 'Schrijf op welke plek of hulp het kind kan krijgen. U vraagt daarna of de familie dit wil.',
    knop: 'Leg het aanbod vast',
    gedaan: 'Het aanbod is vastgelegd.',
    beslist: 'doorzettingsmacht',
    schema: aanbodschema,
    woorden: (o) => ({
      aanbod: { label: 'Aanbod', verborgen: true },
      soort: {
        label: 'Wat voor aanbod is het?',
        keuzen: metHoofdletter(AANBODSOORT),
        leeg: 'Kies een soort',
      },
      aanbieder: { label: 'Van wie is het aanbod?' },
      startdatum: { label: 'Wanneer kan het beginnen?' },
      wachtlijst: { label: 'Is er een wachtlijst?', uitleg: 'Een wachtlijst zet de klok niet stil.' },
      doorzettingsmacht: magDoorzetten(o)
        ? {
            label: 'Plaatst u met doorzettingsmacht?',
            uitleg: 'Dan krijgt het kind de plek, ook als er een wachtlijst is.',
          }
        : null,
      'verdeling.gemeente': {
        label: 'Welk deel betaalt de gemeente, in procenten?',
        uitleg: 'Het samenwerkingsverband betaalt de rest.',
      },
    }),
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
  }),
  beantwoordAanbod: formulier({
    titel: OPDRACHTTITEL.beantwoordAanbod,
    uitleg: 'Schrijf op of de familie het aanbod aanneemt.',
    knop: 'Leg het antwoord vast',
    gedaan: 'Het antwoord op het aanbod is vastgelegd.',
    beslist: 'besluit',
    schema: GEGEVENS.beantwoordAanbod,
    woorden: (o) => ({
      aanbod: { label: 'Welk aanbod?', keuzen: openAanbod(o) },
      besluit: {
        label: 'Wat is het antwoord?',
        keuzen: metHoofdletter(AANBODANTWOORD),
      },
    }),
    invulling: (o) => enige('aanbod', openAanbod(o)),
  }),
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
      label: `${hoofdletter(AANBODSOORT[soort])} van ${aanbieder}`,
      uitleg: `Begint op ${inWoorden(startdatum)}`,
    }));
}
