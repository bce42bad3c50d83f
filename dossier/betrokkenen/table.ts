import type { ColumnType, Generated } from 'kysely';
import type { Betrokkenesoort } from '../../domain/betrokkene';
import type { Datum, Moment } from '../../domain/tijd';
import type { Betrokkenewijzigingsoort } from './betrokkene';

/** Somebody around the child of a case. What says who it is, only row.ts encrypts and reads. */
export interface BetrokkeneTable {
  id: string;
  casusnummer: string;
  soort: Betrokkenesoort;
  /** Name, relation, language and every way that leads to them, encrypted. */
  geheim: Buffer;
  van: Datum;
  /** The first day after; null: still. */
  tot: Datum | null;
  doorgehaald: Generated<boolean>;
  /** Rises with every change, so that two people at once do not undo each other. */
  versie: Generated<number>;
}

/** Every change of somebody around a child, never changed itself. */
export interface BetrokkeneWijzigingTable {
  id: Generated<string>;
  casusnummer: string;
  betrokkene: string;
  soort: Betrokkenewijzigingsoort;
  /** How they stood before and after, encrypted. */
  voor: ColumnType<Buffer | null, Buffer | null, never>;
  na: ColumnType<Buffer, Buffer, never>;
  /** Id of the report that made it; null: somebody did. */
  melding: string | null;
  door: string;
  op: ColumnType<Moment, string, never>;
}

/** Why a report named no parent whom something can reach. */
export interface GeenOuderTable {
  casusnummer: string;
  /** The reason as it was typed, encrypted. */
  geheim: Buffer;
  /** Id of the report. */
  melding: string;
  door: string;
  op: ColumnType<Moment, string, string>;
}
