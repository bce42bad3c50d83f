import { vanEpoch, type Moment } from '../domain/tijd';

/** The one clock of the shell: real time plus an offset that is fixed at start. */
export interface Klok {
  /** Milliseconds added to the real time; a case keeps the one it was started under. */
  readonly verschuiving: number;
  /** Milliseconds over which the moments that cases share are spread; a case keeps this too. Absent: not at all. */
  readonly spreiding?: number;
  nu(): Moment;
}

/**
 * Makes the clock, which spreads nothing unless that is asked. Only demonstrations and scenario runs may shift it: with NODE_ENV=production any offset but zero is
 * refused, so nobody can move a term of a real child.
 */
export function createKlok(verschuiving = 0, spreiding = 0): Klok {
  if (!Number.isSafeInteger(verschuiving))
    throw new Error('The offset of the clock must be a whole number of milliseconds.');
  if (verschuiving !== 0 && process.env['NODE_ENV'] === 'production') {
    throw new Error('In production the clock cannot be shifted: leave its offset out, or zero.');
  }
  return Object.freeze({ verschuiving, spreiding, nu: () => vanEpoch(Date.now() + verschuiving) });
}
