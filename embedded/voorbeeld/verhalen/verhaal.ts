import type { Rol } from '../../../domain/fase';
import type { Gegevens, Opdrachtnaam } from '../../../domain/opdracht';
import { middernacht, naarEpoch, plusDagen, vanEpoch, type Datum, type Moment } from '../../../domain/tijd';
import type { Kind } from '../plan';

/** When in a story: days since the Monday with which it begins, and the time of day. */
export type Tijd = readonly [dag: number, klok: string];

/** The days of a story as dates and moments. */
export interface Dagen {
  readonly dag: (dag: number) => Datum;
  readonly op: (dag: number, klok: string) => Moment;
}

/** One thing that somebody does. */
export interface Stap {
  readonly tijd: Tijd;
  /** The name of somebody of the region. */
  readonly wie: string;
  readonly door: Rol;
  readonly opdracht: Opdrachtnaam;
  readonly gegevens: (dagen: Dagen) => unknown;
}

/** A child of whom it is told day by day what happened. */
export interface Verhaal {
  readonly kind: Kind;
  /** The first day is the Monday at or before this many days ago. */
  readonly begon: number;
  readonly gemeld: Tijd;
  readonly melder: string;
  readonly stappen: readonly Stap[];
}

/** Who does something, so that what they do reads by itself. */
export function als(wie: string, door: Rol) {
  return <N extends Opdrachtnaam>(
    dag: number,
    klok: string,
    opdracht: N,
    gegevens: Gegevens<N> | ((dagen: Dagen) => Gegevens<N>),
  ): Stap => ({
    tijd: [dag, klok],
    wie,
    door,
    opdracht,
    gegevens: typeof gegevens === 'function' ? gegevens : () => gegevens,
  });
}

/** The days of a story that begins on a date. */
export function dagenVanaf(begin: Datum): Dagen {
  const dag = (na: number): Datum => plusDagen(begin, na);
  const op = (na: number, klok: string): Moment => {
    const [uren = 0, minuten = 0] = klok.split(':').map(Number);
    return vanEpoch(naarEpoch(middernacht(dag(na))) + (uren * 60 + minuten) * 60_000);
  };
  return { dag, op };
}
