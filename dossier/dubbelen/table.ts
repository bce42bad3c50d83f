import type { Moment } from '../../domain/tijd';

/** Two cases of two children, as somebody said; the lower case number first. */
export interface NietDubbelTable {
  casus: string;
  andere: string;
  /** Id of who said so. */
  door: string;
  op: Moment;
}
