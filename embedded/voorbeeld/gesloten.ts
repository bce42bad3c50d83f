import type { Aanbod } from '../../domain/casus';
import type { Melding } from '../../domain/melding';
import { dagenTussen, plusDagen, type Datum } from '../../domain/tijd';
import { verzonnenNaam } from './namen';
import type { Kind, Plan, Verzuim } from './plan';
import { RIJEN } from './rijen';
import { werkdagTot, werkdagVanaf } from './taakwerk';
import { Toeval } from './toeval';

/** How many children were helped before, and over how many days: more than the year that a region looks back. */
const AANTAL = 330;
const DAGEN = 430;
/** Days from the return until the clock closes, with some to spare for who reports late. */
const NAZORG = 34;
/** When hardly anybody is reported: month and day, in the summer and at Christmas. */
const STIL: readonly (readonly [van: string, tot: string])[] = [
  ['07-08', '08-19'],
  ['12-20', '12-31'],
];

/** Ages at which children are in each kind of education. */
const LEEFTIJD: Readonly<Record<Melding['onderwijssoort'], readonly [number, number]>> = {
  po: [5, 11],
  sbo: [7, 12],
  so: [6, 12],
  vo: [12, 16],
  pro: [12, 16],
  vso: [13, 16],
  mbo: [16, 17],
};

/** How long an absence lasts, and how it goes: of so many in a hundred. */
const AFLOPEN: readonly (readonly [procent: number, plan: (toeval: Toeval) => Plan])[] = [
  [40, (toeval) => ({ terug: toeval.tussen(8, 26) })],
  [27, (toeval) => ({ terug: toeval.tussen(29, 54), ...hulp(toeval, 34) })],
  [13, (toeval) => ({ terug: toeval.tussen(60, 82), ...hulp(toeval, 45) })],
  [
    3,
    (toeval) => ({ terug: toeval.tussen(40, 60), stagnatie: [toeval.tussen(12, 20), toeval.tussen(30, 36)] }),
  ],
  [2, (toeval) => ({ terug: toeval.tussen(34, 50), gevaar: toeval.tussen(9, 20) })],
  [7, (toeval) => ({ ouders: 'instemming', terug: toeval.tussen(112, 134), ...hulp(toeval, 60) })],
  [4, (toeval) => metOm(toeval)],
  [2, (toeval) => ({ sluit: { dag: toeval.tussen(15, 60), reden: 'verhuisd-buitenland' } })],
  [2, (toeval) => ({ sluit: { dag: toeval.tussen(9, 15), reden: 'foutieve-melding' } })],
];

/** What is offered, the most common twice. */
const AANBOD: [Aanbod['soort'], ...Aanbod['soort'][]] = [
  ...(['onderwijs', 'zorg', 'onderwijszorg', 'onderwijszorg', 'afstandsonderwijs', 'dagbesteding'] as const),
];

function hulp(toeval: Toeval, dag: number): Plan {
  const soort = toeval.uit<Aanbod['soort']>(AANBOD);
  return toeval.kans(70)
    ? { aanbod: [{ dag, soort, over: toeval.tussen(7, 14), antwoord: 'aanvaard' }] }
    : {};
}

function metOm(toeval: Toeval): Plan {
  return {
    ouders: 'weigering',
    om: toeval.kans(50)
      ? { route: 'strafrecht', besluit: { besluit: 'sepot' } }
      : {
          route: 'strafrecht',
          besluit: { besluit: 'vervolging', zitting: 'officier' },
          uitkomst: { uitkomst: 'De officier legt een leerstraf op.', soort: 'leerstraf' },
        },
    terug: toeval.tussen(170, 200),
  };
}

/** A child that was helped before, with the absence that it was helped in. */
export interface Geholpen {
  readonly kind: Kind;
  readonly verzuim: Verzuim;
}

/** The invented children whose cases are closed by now; the same every time for the same day. */
export function geholpenKinderen(vandaag: Datum): Geholpen[] {
  return Array.from({ length: AANTAL }, (_, nummer) => geholpen(nummer, vandaag));
}

function geholpen(nummer: number, vandaag: Datum): Geholpen {
  const toeval = new Toeval(`geholpen-${nummer}`);
  const plan = kiesPlan(toeval);
  const terugval =
    plan.terug !== undefined && toeval.kans(9)
      ? { terugval: toeval.tussen(6, 18), weerTerug: toeval.tussen(9, 24) }
      : {};
  const heel = { ...plan, ...terugval, ...(toeval.kans(12) ? { ijver: 55 } : {}) };
  // Spread evenly, and over by now however long it lasted.
  const ruimte = DAGEN - duur(heel);
  const geleden = duur(heel) + Math.floor(((nummer + toeval.deel()) / AANTAL) * ruimte);
  const eersteDag = buitenVakantie(werkdagTot(plusDagen(vandaag, -geleden)), plusDagen(vandaag, -duur(heel)));
  const [, , onderwijssoort, gemeente, school] = toeval.uit(RIJEN as [(typeof RIJEN)[0] & {}]);
  const leeftijd = toeval.tussen(...LEEFTIJD[onderwijssoort]);
  const geboortedatum = plusDagen(
    `${Number(eersteDag.slice(0, 4)) - leeftijd}${eersteDag.slice(4, 8)}01`,
    -toeval.tussen(30, 300),
  );
  return {
    kind: {
      leerling: `vb-g${nummer}`,
      naam: verzonnenNaam(nummer),
      geboortedatum,
      onderwijssoort,
      gemeente,
      school,
    },
    verzuim: { eersteDag, plan: heel },
  };
}

function kiesPlan(toeval: Toeval): Plan {
  let over = toeval.deel() * 100;
  for (const [procent, plan] of AFLOPEN) {
    over -= procent;
    if (over < 0) return plan(toeval);
  }
  return { terug: 20 };
}

/** Days from the first one until it is closed for certain. */
function duur({ terug, terugval, weerTerug, sluit }: Plan): number {
  if (sluit !== undefined) return sluit.dag + 6;
  return (terug ?? 0) + (terugval ?? 0) + (weerTerug ?? 0) + NAZORG + 8;
}

/** The day itself, or before the holiday it lies in: nobody is reported then. */
function buitenVakantie(dag: Datum, laatste: Datum): Datum {
  const binnen = STIL.find(([van, tot]) => dag.slice(5) >= van && dag.slice(5) <= tot);
  if (binnen === undefined) return dag;
  const [van, tot] = binnen;
  const erna = werkdagVanaf(
    plusDagen(`${dag.slice(0, 5)}${tot}`, 1 + (dagenTussen(`${dag.slice(0, 5)}${van}`, dag) % 21)),
  );
  return erna <= laatste ? erna : werkdagTot(plusDagen(`${dag.slice(0, 5)}${van}`, -1));
}
