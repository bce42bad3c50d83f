import type { Moment } from '../../domain/tijd';

/** What somebody said of what they promised; never changed. Only belofte.ts writes and reads what is encrypted. */
export interface BelofteTable {
  /** Given by the page that asked: the same form is the same row. */
  id: string;
  casusnummer: string;
  /** Id of the agreement within the case. */
  afspraak: string;
  /** False: it does not work out. */
  gedaan: boolean;
  /** What they said with it; null: nothing. */
  geheim: Buffer | null;
  /** On the clock of the case. */
  op: Moment;
}
