/** Where a page begins - after the row with this key, or at the start when null - and how many rows it may hold. */
export interface Page<K> {
  readonly na: K | null;
  readonly aantal: number;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True when a text is a uuid as we write them: anything else the database would refuse instead of not finding it. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** True when a text can be a case number. */
export function isCasusnummer(text: string): boolean {
  return isUuid(text);
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** True when a text is a canonical moment that exists: 30 February is none, and neither is the year 0. */
export function isMoment(text: string): boolean {
  if (!MOMENT.test(text) || text.startsWith('0000')) return false;
  const op = new Date(text);
  return !Number.isNaN(op.getTime()) && op.toISOString() === text;
}
