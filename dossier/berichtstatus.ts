import type { Moment } from '../domain/tijd';

/** The local outbox: a channel that puts messages ready and sends them to nobody. */
export const UITBAK = 'uitbak';

/**
 * What became of a message: it waits, also between attempts; it was put ready in the local outbox; a channel has handed
 * it over; or it was given up.
 */
export const BERICHTSTATUSSEN = ['wacht', 'klaargezet', 'bezorgd', 'mislukt'] as const;
export type Berichtstatus = (typeof BERICHTSTATUSSEN)[number];

/** The status of a row of the outbox. Only what left the building is called delivered. */
export function berichtstatus(regel: {
  readonly kanaal: string;
  readonly bezorgdOp: Moment | null;
  readonly opgegevenOp: Moment | null;
}): Berichtstatus {
  if (regel.bezorgdOp !== null) return regel.kanaal === UITBAK ? 'klaargezet' : 'bezorgd';
  return regel.opgegevenOp === null ? 'wacht' : 'mislukt';
}

/** Messages with the same key arrive in the order in which they were written: those of a case over one channel. */
export function volgordesleutel(kanaal: string, casusnummer: string): string {
  return `${kanaal}/${casusnummer}`;
}
