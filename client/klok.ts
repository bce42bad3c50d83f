import { vanEpoch, type Moment } from '../domain/tijd';

/** The one clock of the shell: real time plus an offset that is fixed at start. */
export interface Klok {
  /** Milliseconds added to the real time; a case keeps the one it was started under. */
  readonly verschuiving: number;
  nu(): Moment;
}

/**
 * Makes the clock. Only demonstrations and scenario runs may shift it: with NODE_ENV=production any offset but zero is
 * refused, so nobody can move a term of a real child.
 */
export function maakKlok(verschuiving = 0): Klok {
  if (!Number.isSafeInteger(verschuiving))
    throw new Error('The offset of the clock must be a whole number of milliseconds.');
  if (verschuiving !== 0 && process.env['NODE_ENV'] === 'production') {
    throw new Error('In production the clock cannot be shifted: leave its offset out, or zero.');
  }
  return Object.freeze({ verschuiving, nu: () => vanEpoch(Date.now() + verschuiving) });
}
