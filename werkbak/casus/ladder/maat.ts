import { middernacht, naarEpoch, plusDagenMoment, type Moment } from '../../../domain/tijd';
import type { Ladderbeeld, Vlak } from './beeld';

/** How high each phase stands; the same for every case, so that pictures can be compared. */
const NIVEAU: Record<Vlak['wat'], number> = {
  'niet-gemeld': 0.5,
  schoolregie: 1,
  casusregie: 2,
  doorbraak: 3,
  arbitrage: 4,
  om: 5,
  nazorg: 0.9,
  gesloten: 0,
};

const STAP = 28;
const BOVEN = 40;
/** Days of room after the last thing that is known. */
const NA_DAGEN = 12;
/** Below this width a picture is for a phone. */
const SMAL = 500;
/** The least width of a step, so that its name fits upright beside the line of today. */
const STAPBREEDTE = { breed: 40, smal: 24 };

/** The sizes of one picture, in its own units; text is drawn at 12 units. */
export interface Maat {
  readonly breedte: number;
  readonly hoogte: number;
  readonly links: number;
  readonly rechts: number;
  /** Where the ground is: what is at school stands under it. */
  readonly grond: number;
  readonly as: number;
  readonly smal: boolean;
  readonly x: (op: Moment) => number;
  readonly top: (wat: Vlak['wat']) => number;
}

/** Fits a ladder in a width: time runs evenly, but no step is narrower than its name is high. */
export function maatVoor(beeld: Ladderbeeld, breedte: number): Maat {
  const links = 8;
  const rechts = breedte - 8;
  const smal = breedte < SMAL;
  const grond = BOVEN + 5 * STAP;
  const x = schaal(beeld, { links, rechts, minst: smal ? STAPBREEDTE.smal : STAPBREEDTE.breed });
  const top = (wat: Vlak['wat']): number => rond(grond - NIVEAU[wat] * STAP);
  return { breedte, hoogte: grond + 62, links, rechts, grond, as: grond + 18, smal, x, top };
}

function einde(beeld: Ladderbeeld): number {
  if (beeld.gesloten !== null) return naarEpoch(plusDagenMoment(beeld.gesloten, 3));
  const laatst = [
    beeld.nu,
    ...beeld.vlakken.flatMap(({ van, tot }) => [van, tot ?? van]),
    ...(beeld.hoop === null ? [] : [middernacht(beeld.hoop)]),
  ].reduce((a, b) => (a > b ? a : b));
  return naarEpoch(plusDagenMoment(laatst, NA_DAGEN));
}

/** Where a moment stands: straight lines between the borders of the steps. */
function schaal(
  beeld: Ladderbeeld,
  { links, rechts, minst }: Readonly<Record<'links' | 'rechts' | 'minst', number>>,
): (op: Moment) => number {
  const eind = einde(beeld);
  const randen = [...beeld.vlakken, ...beeld.doorlopen].flatMap(({ van, tot }) => [van, tot ?? van]);
  const grenzen = [naarEpoch(middernacht(beeld.begin)), ...randen.map(naarEpoch), eind]
    .filter((grens) => grens <= eind)
    .sort((a, b) => a - b)
    .filter((grens, i, alle) => grens !== alle[i - 1]);
  const duren = grenzen.slice(1).map((grens, i) => grens - (grenzen[i] ?? grens));
  const breedten = verdeel(duren, rechts - links, minst);
  return (op) => {
    const epoch = naarEpoch(op);
    let plek = links;
    for (const [i, breed] of breedten.entries()) {
      const deel = (epoch - (grenzen[i] ?? 0)) / Math.max(1, duren[i] ?? 1);
      plek += Math.min(1, Math.max(0, deel)) * breed;
    }
    return rond(plek);
  };
}

/** Shares a width by duration, none less than `minst` as long as they fit together. */
function verdeel(duren: readonly number[], breedte: number, minst: number): number[] {
  const vloer = Math.min(minst, breedte / Math.max(1, duren.length));
  const vast = new Set<number>();
  for (;;) {
    const over = duren.reduce((som, duur, i) => (vast.has(i) ? som : som + duur), 0);
    const perDuur = (breedte - vast.size * vloer) / Math.max(1, over);
    const krap = duren.findIndex((duur, i) => !vast.has(i) && duur * perDuur < vloer);
    if (krap === -1) return duren.map((duur, i) => (vast.has(i) ? vloer : duur * perDuur));
    vast.add(krap);
  }
}

/** A tenth of a unit is fine enough. */
function rond(getal: number): number {
  return Math.round(getal * 10) / 10;
}
