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

const STAP = 25;
const BOVEN = 40;
/** Days of room after the last thing that is known. */
const NA_DAGEN = 12;

/** The sizes of one picture, in its own units; text is drawn at 12 units. */
export interface Maat {
  readonly breedte: number;
  readonly hoogte: number;
  readonly links: number;
  readonly rechts: number;
  /** Where the ground is: what is at school stands under it. */
  readonly grond: number;
  readonly as: number;
  readonly x: (op: Moment) => number;
  readonly top: (wat: Vlak['wat']) => number;
}

/** Fits a ladder in a width. */
export function maatVoor(beeld: Ladderbeeld, breedte: number): Maat {
  const links = 8;
  const rechts = breedte - 8;
  const grond = BOVEN + 5 * STAP;
  const begin = naarEpoch(middernacht(beeld.begin));
  const laatst = [
    beeld.nu,
    ...beeld.vlakken.flatMap(({ van, tot }) => [van, tot ?? van]),
    ...(beeld.hoop === null ? [] : [middernacht(beeld.hoop)]),
    ...(beeld.gesloten === null ? [] : [beeld.gesloten]),
  ].reduce((a, b) => (a > b ? a : b));
  const einde = naarEpoch(
    beeld.gesloten === null ? plusDagenMoment(laatst, NA_DAGEN) : plusDagenMoment(beeld.gesloten, 3),
  );
  const x = (op: Moment): number => {
    const deel = (naarEpoch(op) - begin) / Math.max(1, einde - begin);
    return rond(links + Math.min(1, Math.max(0, deel)) * (rechts - links));
  };
  const top = (wat: Vlak['wat']): number => rond(grond - NIVEAU[wat] * STAP);
  return { breedte, hoogte: grond + 62, links, rechts, grond, as: grond + 18, x, top };
}

/** A tenth of a unit is fine enough. */
function rond(getal: number): number {
  return Math.round(getal * 10) / 10;
}
