import type { ColumnType } from 'kysely';
import type { Moment } from '../../domain/tijd';

/** The commands that can be given in many cases at once. */
export const VERZAMELSOORTEN = ['wijsToe', 'draagOver'] as const;
export type Verzamelsoort = (typeof VERZAMELSOORTEN)[number];

/** What can become of one case. `opnieuw`: not done, or not certain; the same again never does it twice. */
export type Uitslagsoort = 'gedaan' | 'geweigerd' | 'opnieuw';

/** A case that was chosen, as it stood when it was shown. */
export interface Gekozencasus {
  readonly casusnummer: string;
  readonly fase: string;
  /** Number of the last event that was shown. */
  readonly gezien: string;
}

/** A command in many cases at once; real times. */
export interface VerzamelopdrachtTable {
  id: string;
  /** Whose it is; nobody else sees it. */
  persoon: string;
  /** The key of the form it came with: the same form is the same thing, however often it is sent. */
  sleutel: string;
  soort: Verzamelsoort;
  /** Who gave it and what they filled in, encrypted: people type what they like. */
  geheim: Buffer;
  /** How many cases were chosen that were not there any more for whoever asked. */
  weggelaten: number;
  begonnenOp: ColumnType<Moment, never, never>;
  /** When something last became of a case. */
  vooruitOp: ColumnType<Moment, never, never>;
  /** Null: it runs. */
  klaarOp: ColumnType<Moment | null, never, never>;
  /** When it was first looked at after it was ready. */
  bekekenOp: ColumnType<Moment | null, never, never>;
  geleendDoor: ColumnType<string | null, never, never>;
  geleendTot: ColumnType<Moment | null, never, never>;
}

/** One case of it. */
export interface VerzamelopdrachtCasusTable {
  verzamelopdracht: string;
  casusnummer: string;
  /** Its place. */
  volgnummer: number;
  /** How the case stood when it was chosen: its phase and the number of its last event. */
  fase: string;
  gezien: string;
  /** Null: its turn has not come. */
  uitslag: Uitslagsoort | null;
  /** What became of it in one sentence of ours, which names nobody. */
  zin: string | null;
}
