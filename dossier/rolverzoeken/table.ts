import type { ColumnType } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Persoonsgegevens } from '../mensen/mens';

/** A change that gives somebody a role with rights over others; never removed. */
export interface RolverzoekTable {
  id: string;
  regio: string;
  /** Id of whom it is for. */
  persoon: string;
  /** As whoever asks saw them; null: they are not there yet. */
  versie: number | null;
  /** How they would stand there. */
  gegevens: ColumnType<Persoonsgegevens, string, never>;
  gevraagdDoor: string;
  gevraagdOp: ColumnType<Moment, string, never>;
  /** Null: nobody has decided. */
  besluit: ColumnType<
    'gegeven' | 'geweigerd' | 'vervallen' | null,
    never,
    'gegeven' | 'geweigerd' | 'vervallen'
  >;
  /** Null: nobody has, or it lapsed by itself. */
  beslotenDoor: ColumnType<string | null, never, string | null>;
  beslotenOp: ColumnType<Moment | null, never, string>;
}
