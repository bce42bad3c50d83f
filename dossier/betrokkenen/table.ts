import type { ColumnType, Generated } from 'kysely';
import type { Betrokkenesoort, Contactweg } from '../../domain/betrokkene';
import type { Datum, Moment } from '../../domain/tijd';
import type { Betrokkenewijzigingsoort } from './betrokkene';

/** Somebody around the child of a case. What says who it is, only row.ts writes and reads. */
export interface BetrokkeneTable {
  id: string;
  casusnummer: string;
  soort: Betrokkenesoort;
  naam: string;
  relatie: string | null;
  taal: string | null;
  voorkeur: Contactweg | null;
  email: string | null;
  telefoon: string | null;
  adres: string | null;
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
  voor: ColumnType<unknown, string | null, never>;
  na: ColumnType<unknown, string, never>;
  /** Id of the report that made it; null: somebody did. */
  melding: string | null;
  door: string;
  op: ColumnType<Moment, string, never>;
}
