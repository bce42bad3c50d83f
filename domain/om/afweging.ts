import type { Aanbod, Casus } from '../casus';
import type { Gebeurtenis, GebeurtenisVan } from '../gebeurtenis';
import { datumVan, leeftijdOp, type Datum, type Moment } from '../tijd';
import { isLeerplichtig, isVrijgesteld, meerderjarigOp, weerhoudtVervolging } from './vervolging';

type Uitreiking = GebeurtenisVan<'arbitrageverzoek-uitgereikt'>['gegevens'];
type Stem = GebeurtenisVan<'stem-vastgelegd'>['gegevens'];

/** One time that the parents were asked for arbitration, and what became of it. */
export interface Verzoek {
  /** When it opened; null for one that an earlier case of the child made. */
  readonly op: Moment | null;
  /** Null: nobody recorded that it was handed over. */
  readonly uitgereikt: Uitreiking | null;
  /** Null: no answer, in time or at all. */
  readonly antwoord: GebeurtenisVan<'arbitrageverzoek-beantwoord'>['gegevens']['besluit'] | null;
}

/** What the leerplichtambtenaar weighs before deciding whether to prosecute (rule 10): facts, no judgement. */
export interface Afweging {
  /** Why a route is refused today, as a sentence; null when it can be taken. */
  readonly weerhoudt: Readonly<Record<'strafrecht' | 'civiel', string | null>>;
  /** The oldest first; only the last one where the timeline was not there. */
  readonly verzoeken: readonly Verzoek[];
  readonly aanbod: readonly Aanbod[];
  readonly vrijstelling: {
    readonly geldt: boolean;
    readonly geldtTot: Datum | null;
    /** What was recorded of it last; null: nothing, or the timeline was not there. */
    readonly laatst: GebeurtenisVan<'vrijstelling-vastgelegd'>['gegevens'] | null;
  };
  readonly leeftijd: number;
  /** Of compulsory or qualifying age today. */
  readonly leerplichtig: boolean;
  readonly meerderjarigOp: Datum;
  /** What was heard, the oldest first; null: the timeline was not there. */
  readonly stemmen: readonly (Stem & { readonly op: Moment })[] | null;
}

/** What is to be weighed in a case at a moment. `gebeurtenissen` in order; null: the timeline cannot be read now. */
export function afweging(casus: Casus, gebeurtenissen: readonly Gebeurtenis[] | null, nu: Moment): Afweging {
  const dag = datumVan(nu);
  const { geboortedatum, vrijstelling } = casus;
  return {
    weerhoudt: {
      strafrecht: weerhoudtVervolging(casus, 'strafrecht', nu),
      civiel: weerhoudtVervolging(casus, 'civiel', nu),
    },
    verzoeken: verzoeken(casus, gebeurtenissen ?? []),
    aanbod: casus.aanbod,
    vrijstelling: {
      geldt: isVrijgesteld(casus, dag),
      geldtTot: vrijstelling?.geldtTot ?? null,
      laatst: gebeurtenissen?.findLast(isVrijstelling)?.gegevens ?? null,
    },
    leeftijd: leeftijdOp(geboortedatum, dag),
    leerplichtig: isLeerplichtig(geboortedatum, dag),
    meerderjarigOp: meerderjarigOp(geboortedatum),
    stemmen: gebeurtenissen?.filter(isStem).map(({ gegevens, op }) => ({ ...gegevens, op })) ?? null,
  };
}

function isVrijstelling(g: Gebeurtenis): g is GebeurtenisVan<'vrijstelling-vastgelegd'> {
  return g.soort === 'vrijstelling-vastgelegd';
}

function isStem(g: Gebeurtenis): g is GebeurtenisVan<'stem-vastgelegd'> {
  return g.soort === 'stem-vastgelegd';
}

/** Every request of this case; without any in its timeline the one that its state knows of. */
function verzoeken({ arbitrage }: Casus, gebeurtenissen: readonly Gebeurtenis[]): Verzoek[] {
  const gedaan = gebeurtenissen.reduce(metGebeurtenis, []);
  if (gedaan.length > 0 || arbitrage === null) return gedaan;
  const { beantwoord, instemming, uitgereikt } = arbitrage;
  const antwoord = beantwoord ? (instemming ? 'instemming' : 'weigering') : null;
  return [{ op: null, uitgereikt, antwoord }];
}

function metGebeurtenis(eerder: Verzoek[], g: Gebeurtenis): Verzoek[] {
  if (g.soort === 'fase-geopend') {
    const { fase, doorlopen, aanleiding } = g.gegevens;
    // Late consent opens arbitration without asking again.
    const gevraagd = fase === 'arbitrage' && !doorlopen && aanleiding !== 'alsnog-instemming';
    return gevraagd ? [...eerder, { op: g.op, uitgereikt: null, antwoord: null }] : eerder;
  }
  if (g.soort === 'arbitrageverzoek-uitgereikt') return metLaatste(eerder, { uitgereikt: g.gegevens });
  return g.soort === 'arbitrageverzoek-beantwoord'
    ? metLaatste(eerder, { antwoord: g.gegevens.besluit })
    : eerder;
}

function metLaatste(eerder: Verzoek[], wat: Partial<Verzoek>): Verzoek[] {
  return eerder.map((verzoek, i) => (i === eerder.length - 1 ? { ...verzoek, ...wat } : verzoek));
}
