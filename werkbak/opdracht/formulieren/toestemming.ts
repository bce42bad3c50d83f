import { z } from 'zod';
import { isGeplaatst } from '../../../domain/aanbod';
import { AANGESCHREVEN, isErbij } from '../../../domain/betrokkene';
import type { Aanbod } from '../../../domain/casus';
import { inWoorden } from '../../../taal/woorden';
import { spreektAls } from '../../../domain/gebruiker';
import { GEGEVENS } from '../../../domain/opdracht';
import { datumSchema, datumVan, plusDagen } from '../../../domain/tijd';
import { aanbodnaam } from '../../../taal/aanbod';
import {
  AANBODANTWOORD,
  AANBODSOORT,
  TOESTEMMER,
  TOESTEMMING,
  TOESTEMMINGSWIJZE,
} from '../../../taal/antwoorden';
import { metHoofdletter } from '../../../taal/zin';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren, type Omgeving } from '../formulier';
import { enige } from '../../formulier/velden';

const AANBOD = GEGEVENS.doeAanbod.shape;
/** Whoever may place by mandate says whether they do. Who pays is asked of one party: the other pays the rest. */
const aanbodschema = GEGEVENS.doeAanbod.omit({ verdeling: true }).extend({
  doorzettingsmacht: AANBOD.doorzettingsmacht.unwrap(),
  'verdeling.gemeente': AANBOD.verdeling.unwrap().shape.gemeente,
});

const TOESTEMMING_VAST = GEGEVENS.legToestemmingVast.shape;
/** A parent is chosen among those around the child, else typed; people say the last day, the rules count to the first day after it. */
const toestemmingschema = z.strictObject({
  van: TOESTEMMING_VAST.van,
  ouder: z.uuid().optional(),
  wie: TOESTEMMING_VAST.wie,
  besluit: TOESTEMMING_VAST.besluit,
  hoe: TOESTEMMING_VAST.hoe,
  datum: TOESTEMMING_VAST.datum,
  waarvoor: TOESTEMMING_VAST.waarvoor,
  geldigTm: TOESTEMMING_VAST.geldigTot,
});

/** What the gemeente pays unless somebody says otherwise, in percents (rule 8). */
const DEEL_GEMEENTE = '50';

/** Consent and offers. */
export const toestemming: Formulieren<
  'legToestemmingVast' | 'doeAanbod' | 'beantwoordAanbod' | 'controleerStart'
> = {
  legToestemmingVast: formulier({
    titel: OPDRACHTTITEL.legToestemmingVast,
    uitleg: 'Schrijf op of de ouders of de jongere instemmen met wat er gaat gebeuren.',
    knop: 'Leg de toestemming vast',
    gedaan: 'De toestemming is vastgelegd.',
    beslist: 'besluit',
    schema: toestemmingschema,
    woorden: (o) => ({
      van: { label: 'Wie gaf antwoord?', keuzen: metHoofdletter(TOESTEMMER) },
      ouder:
        oudersVan(o).length === 0
          ? null
          : {
              label: 'Welke ouder was dit?',
              keuzen: oudersVan(o).map(({ id, naam }) => ({ waarde: id, label: naam })),
              leeg: 'Alle ouders samen',
            },
      wie:
        oudersVan(o).length === 0
          ? {
              label: 'Welke ouder was dit?',
              uitleg: 'Alleen als een van de ouders antwoordt. Leeg: alle ouders samen.',
            }
          : {
              label: 'Naam van een ouder die er niet bij staat',
              uitleg: 'Alleen als u hierboven geen ouder koos.',
            },
      besluit: {
        label: 'Wat was het antwoord?',
        uitleg: 'Zonder toestemming gaat de aanpak door. Wel delen wij dan minder met anderen.',
        keuzen: metHoofdletter(TOESTEMMING),
      },
      hoe: { label: 'Hoe kreeg u het antwoord?', keuzen: metHoofdletter(TOESTEMMINGSWIJZE) },
      datum: { label: 'Op welke dag kreeg u het antwoord?', uitleg: 'Leeg: vandaag.' },
      waarvoor: {
        label: 'Waarvoor is dit antwoord?',
        uitleg: 'Bijvoorbeeld: overleg met de jeugdarts. De school en de tafel lezen dit niet.',
        kort: true,
      },
      geldigTm: {
        label: 'Tot en met welke dag geldt de toestemming?',
        uitleg: 'Alleen als de toestemming voor een tijd is. Daarna vraagt u het opnieuw.',
      },
    }),
    invulling: ({ casus }) => {
      const [enige, ...anderen] = casus.toestemmers;
      return enige === undefined || anderen.length > 0 ? {} : { van: enige };
    },
    foutveld: (veld) => (veld === 'geldigTot' ? 'geldigTm' : veld),
    maak: ({ ouder, wie, geldigTm, ...gelezen }, o) => {
      const naam = oudersVan(o).find(({ id }) => id === ouder)?.naam ?? wie;
      return {
        ...gelezen,
        ...(gelezen['van'] === 'jongere' || naam === undefined ? {} : { wie: naam }),
        ...(geldigTm === undefined ? {} : { geldigTot: dagErna(geldigTm) }),
      };
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
      overbrugging: { label: 'Wat krijgt het kind tot die tijd?', uitleg: 'Alleen bij een wachtlijst.' },
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
  controleerStart: formulier({
    titel: OPDRACHTTITEL.controleerStart,
    uitleg: 'Schrijf op of het kind echt is begonnen.',
    knop: 'Leg dit vast',
    gedaan: 'Vastgelegd of het aanbod is begonnen.',
    beslist: 'gestart',
    schema: GEGEVENS.controleerStart,
    woorden: (o) => ({
      aanbod: { label: 'Welk aanbod?', keuzen: nogNietBegonnen(o) },
      gestart: { label: 'Is het begonnen?' },
      toelichting: { label: 'Hoe is het gegaan?' },
      startdatum: {
        label: 'Wanneer begint het dan wel?',
        uitleg: 'Alleen als het niet is begonnen. Op die dag vragen wij het opnieuw.',
      },
    }),
    invulling: (o) => enige('aanbod', nogNietBegonnen(o)),
  }),
};

/** Placing by mandate is of whoever leads from casusregie on (rule 8); whoever chooses a role may choose that one. */
function magDoorzetten({ gebruiker, casus: { bereikt, regie } }: Omgeving): boolean {
  const als = spreektAls(gebruiker);
  return bereikt !== 'schoolregie' && regie.rol !== 'manager' && (als === regie.rol || als === 'iedereen');
}

function nogNietBegonnen({ casus }: Omgeving) {
  return casus.aanbod.filter((een) => isGeplaatst(een) && een.gestart !== true).map(alsKeuze);
}

function openAanbod({ casus }: Omgeving) {
  return casus.aanbod.filter(({ besluit }) => besluit === null).map(alsKeuze);
}

function alsKeuze(aanbod: Aanbod) {
  return {
    waarde: aanbod.id,
    label: aanbodnaam(aanbod),
    uitleg: `Begint op ${inWoorden(aanbod.startdatum)}`,
  };
}

/** The parents with authority and guardians around the child now: whose consent can be asked (rule 6). */
function oudersVan({ betrokkenen, nu }: Omgeving) {
  return betrokkenen.filter((een) => AANGESCHREVEN.ouders.includes(een.soort) && isErbij(een, datumVan(nu)));
}

/** The first day after a last day; what is no date goes on as it was typed, to be refused. */
function dagErna(tm: unknown): unknown {
  const dag = datumSchema.safeParse(tm);
  return dag.success ? plusDagen(dag.data, 1) : tm;
}
