import { z } from 'zod';
import type { Convenanten } from '../../convenanten/convenanten';
import type { Gebruiker } from '../../domain/gebruiker';
import { meldingSchema } from '../../domain/melding';
import { datumSchema, plusDagen } from '../../domain/tijd';
import type { Veldfout } from '../../domain/weigering';
import { bijVelden, leesVelden } from '../formulier/lezen';
import { ANDERE_SCHOOL, vulOnderwijsIn, type Schoolsoorten } from './onderwijs';
import { brinveld } from '../opdracht/formulieren/overdracht';
import { veldenUit, type Getypt, type Keuze, type Veld } from '../formulier/velden';
import { VERZUIMSOORT } from '../../taal/antwoorden';
import { ONDERWIJSLABEL } from '../../taal/onderwijs';
import { metHoofdletter } from '../../taal/zin';

/** Answer for a child that no school has. */
const GEEN_SCHOOL = 'geen';
/** Periods of attendance that can be typed. */
const PERIODEN = [0, 1, 2];
/** The first and the last day of a period, as people say them. */
const KANTEN = [
  ['van', 'van'],
  ['tm', 'tot en met'],
] as const;

/** What a report can be made of: who reports, and what there is to choose from. */
export interface Meldomgeving {
  readonly gebruiker: Gebruiker;
  readonly convenanten: Convenanten;
  /** The schools whoever reports can name. */
  readonly scholen: readonly Keuze[];
  /** The kind of education of each school that gives only one. */
  readonly soorten: Schoolsoorten;
}

const MELDING = meldingSchema.shape;

/** What everybody fills in. A name is asked of whoever reports here: a child is looked for by it. */
const hoofdschema = z.strictObject({
  naam: MELDING.naam.unwrap(),
  geboortedatum: MELDING.geboortedatum,
  eersteVerzuimdag: MELDING.eersteVerzuimdag,
  // A school of the list, another one, or none.
  school: z.string(),
  brin: brinveld,
  onderwijssoort: MELDING.onderwijssoort,
  gemeente: MELDING.gemeente,
  langdurigVerwacht: MELDING.langdurigVerwacht,
  soortVerzuim: MELDING.soortVerzuim,
});

const sleutelschema = z.strictObject({ leerling: MELDING.leerling.optional() });

/** The fields everybody fills in. */
export function hoofdvelden(o: Meldomgeving): Veld[] {
  const keuzen = schoolkeuzen(o);
  const school = { label: 'Op welke school staat het kind?', keuzen };
  return veldenUit(hoofdschema, {
    naam: { label: 'Hoe heet het kind?', ontbreekt: 'Vul de naam van het kind in.' },
    geboortedatum: {
      label: 'Wanneer is het kind geboren?',
      uitleg: 'Bijvoorbeeld 27 3 2014.',
      inDelen: true,
    },
    eersteVerzuimdag: {
      label: 'Wat is de eerste dag dat het kind niet op school was?',
      uitleg: 'De eerste dag van deze periode thuis. Vanaf die dag telt de klok.',
    },
    onderwijssoort: {
      label: 'Welk onderwijs volgt het kind?',
      ...(o.soorten.size === 0
        ? {}
        : { uitleg: 'Geeft de school één soort? Dan vullen wij het in als u dit openlaat.' }),
      ontbreekt: 'Kies welk onderwijs het kind volgt.',
      keuzen: ONDERWIJSLABEL,
      leeg: 'Kies een soort',
    },
    school: keuzen.length > 6 ? { ...school, leeg: 'Kies een school' } : school,
    brin: kanAndereSchool(o)
      ? {
          label: 'BRIN van een andere school',
          uitleg: 'Alleen als u een andere school koos: vier tekens en de vestiging, zoals 12AB00.',
        }
      : null,
    gemeente: {
      label: 'In welke gemeente woont het kind?',
      keuzen: gemeenten(o),
      leeg: 'Kies een gemeente',
      ontbreekt: 'Kies de gemeente waar het kind woont.',
    },
    langdurigVerwacht: {
      label: 'Verwacht u dat dit lang gaat duren?',
      uitleg: 'Bij ja komt er meteen een casusregisseur. U mag dit openlaten.',
    },
    soortVerzuim: {
      label: 'Wat voor verzuim is het?',
      uitleg: 'U mag dit openlaten. Het verandert niets aan wat er gebeurt.',
      keuzen: metHoofdletter(VERZUIMSOORT),
      leeg: 'Kies een soort',
    },
  });
}

/** What not every report needs: periods of attendance, and the school's own key. */
export function bijvelden(): Veld[] {
  return [
    ...PERIODEN.flatMap((i) =>
      KANTEN.flatMap(([kant, naam]) =>
        veldenUit(z.strictObject({ [`aanwezig.${i}.${kant}`]: datumSchema.optional() }), {
          [`aanwezig.${i}.${kant}`]: { label: `Periode ${i + 1}: ${naam}` },
        }),
      ),
    ),
    ...veldenUit(sleutelschema, {
      leerling: {
        label: 'Uw eigen sleutel voor dit kind',
        uitleg:
          'Alleen als uw school met een eigen sleutel meldt. Nooit een burgerservicenummer. Leeg: wij herkennen het kind aan naam en geboortedatum.',
      },
    }),
  ];
}

/** What already stands in the form: the school, where there is only one. */
export function meldinvulling(o: Meldomgeving): Getypt {
  const [eerste, ...anderen] = schoolkeuzen(o);
  return eerste === undefined || anderen.length > 0
    ? {}
    : vulOnderwijsIn({ school: eerste.waarde }, o.soorten);
}

/** A report as it was typed, ready to be judged by the rules, and what cannot be read of it. */
export function leesMelding(
  getypt: Getypt,
  o: Meldomgeving,
  sleutelVan: (naam: string, geboortedatum: string) => string,
): { ruw: unknown; fouten: readonly Veldfout[]; plek: readonly number[] } {
  const { gegevens, fouten } = leesVelden([...hoofdvelden(o), ...bijvelden()], getypt);
  const { aanwezig: perioden, school, brin, leerling, naam, geboortedatum, ...rest } = gegevens;
  const plek = PERIODEN.filter((i) => deel(perioden, i) !== undefined);
  const sleutel =
    typeof leerling === 'string'
      ? leerling
      : typeof naam === 'string' && typeof geboortedatum === 'string'
        ? sleutelVan(naam, geboortedatum)
        : undefined;
  const ruw = {
    ...rest,
    ...(naam === undefined ? {} : { naam }),
    ...(geboortedatum === undefined ? {} : { geboortedatum }),
    ...(sleutel === undefined ? {} : { leerling: sleutel }),
    ...(school === undefined ? {} : { school: gekozenSchool(school, brin) }),
    ...(plek.length === 0 ? {} : { aanwezig: plek.map((i) => periode(deel(perioden, i))) }),
  };
  return { ruw, fouten: [...fouten, ...half(perioden, plek)], plek };
}

/** What the rules found, beside the fields; what the form itself found comes first. */
export function meldfouten(
  eigen: readonly Veldfout[],
  vanRegels: readonly Veldfout[],
  plek: readonly number[],
  getypt: Getypt,
  o: Meldomgeving,
): { bijVeld: Veldfout[]; los: string[] } {
  const foutveld = (veld: string): string => {
    const [, index = '', kant = ''] = /^aanwezig\.(\d+)(?:\.(\w+))?$/.exec(veld) ?? [];
    if (index !== '') return `aanwezig.${plek[Number(index)] ?? index}.${kant === 'van' ? 'van' : 'tm'}`;
    return veld === 'school' && getypt['school'] === ANDERE_SCHOOL ? 'brin' : veld;
  };
  const ander = vanRegels.filter(
    ({ veld }) => !eigen.some((fout) => isVan(fout.veld, foutveld(veld))) && !afgeleid(veld, getypt),
  );
  const { bijVeld, los } = bijVelden({ foutveld }, [...hoofdvelden(o), ...bijvelden()], ander, getypt);
  return { bijVeld: [...eigen, ...bijVeld], los };
}

/** True of a field, and of each part in which it is typed. */
function isVan(veld: string, heel: string): boolean {
  return veld === heel || veld.startsWith(`${heel}.`);
}

/** True when a key of the school was typed; else the child goes by its name and birth date. */
export function heeftEigenSleutel(getypt: Getypt): boolean {
  return (getypt['leerling'] ?? '').trim() !== '';
}

/** A key that could not be made says nothing that the name and the birth date do not say. */
function afgeleid(veld: string, getypt: Getypt): boolean {
  return veld === 'leerling' && !heeftEigenSleutel(getypt);
}

function kanAndereSchool({ gebruiker }: Meldomgeving): boolean {
  return gebruiker.scholen.length === 0;
}

function schoolkeuzen(o: Meldomgeving): readonly Keuze[] {
  if (!kanAndereSchool(o)) return o.scholen;
  return [
    ...o.scholen,
    { waarde: ANDERE_SCHOOL, label: 'Een school die er niet bij staat' },
    { waarde: GEEN_SCHOOL, label: 'Het kind heeft geen school' },
  ];
}

function gekozenSchool(school: unknown, brin: unknown): unknown {
  if (school === GEEN_SCHOOL) return null;
  return school === ANDERE_SCHOOL ? (brin ?? '') : school;
}

function gemeenten({ gebruiker: { regio, gemeenten: eigen }, convenanten }: Meldomgeving): Keuze[] {
  return convenanten
    .gemeentenMetConvenant()
    .filter(({ code }) => regio === null || convenanten.voorGemeente(code)?.regio === regio)
    .filter(({ code }) => eigen?.includes(code) ?? true)
    .map(({ code, naam }) => ({ waarde: code, label: naam }));
}

function deel(perioden: unknown, i: number): Record<string, unknown> | undefined {
  const gevonden: unknown =
    typeof perioden === 'object' && perioden !== null ? Reflect.get(perioden, String(i)) : undefined;
  return gevonden as Record<string, unknown> | undefined;
}

/** People say the last day; the rules count to the first day after it. */
function periode(typed: Record<string, unknown> | undefined): unknown {
  const { van, tm } = typed ?? {};
  const laatste = datumSchema.safeParse(tm);
  return { van, tot: laatste.success ? plusDagen(laatste.data, 1) : tm };
}

function half(perioden: unknown, plek: readonly number[]): Veldfout[] {
  return plek.flatMap((i) =>
    (['van', 'tm'] as const)
      .filter((kant) => deel(perioden, i)?.[kant] === undefined)
      .map((kant) => ({
        veld: `aanwezig.${i}.${kant}`,
        melding: 'Vul ook deze datum in, of maak beide leeg.',
      })),
  );
}
