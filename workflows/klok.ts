import { vanEpoch, type Moment } from '../domain/tijd';

const SECOND_MS = 1_000;

/** Milliseconds on the workflow clock: its time comes from history, so a replay sees the same. */
export function workflowMs(verschuiving: number): number {
  // eslint-disable-next-line no-restricted-syntax -- in the workflow sandbox this is the deterministic workflow time
  return Date.now() + verschuiving;
}

/**
 * Moment on the workflow clock, in whole seconds: what is done at midnight stands at midnight, although it takes some
 * milliseconds before a command or a timer is handled. It never runs ahead of the real time.
 */
export function workflowMoment(verschuiving: number): Moment {
  return vanEpoch(Math.floor(workflowMs(verschuiving) / SECOND_MS) * SECOND_MS);
}
