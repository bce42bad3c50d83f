import type { Voortgezet } from './contract';

/** The forms of the carried state that this release reads: all up to this one. */
export const LEEST = 1;
/**
 * The form that this release writes: never a newer one than the release before it reads, so that a case that moved here can move
 * back. A new form is read one release before it is written.
 */
export const SCHRIJFT = 1;

/**
 * The state that a run was given by the run before it. Throws for a form that this release does not read: the task of the case then
 * fails and is tried again, and nothing is lost, until a worker takes it that does.
 */
export function gelezen(voortgezet: Voortgezet | undefined): Voortgezet | null {
  if (voortgezet === undefined) return null;
  const { vorm = 1 } = voortgezet;
  if (vorm > LEEST) throw new Error(`The carried state has form ${vorm}; this release reads up to ${LEEST}.`);
  return voortgezet;
}
