import type { ColumnType, Generated } from 'kysely';
import type { Moment } from '../../domain/tijd';

/** A moment that the database gives when the row is made. */
type Vanzelf = ColumnType<Moment, Moment | undefined, Moment>;

/** How far a case is in the case system of a region. */
export const REGISTRATIESTANDEN = ['loopt', 'afgesloten', 'overgedragen', 'van-voor-de-aansluiting'] as const;
export type Registratiestand = (typeof REGISTRATIESTANDEN)[number];

/** The case system of a region that has one, and how it does as a whole. Every moment is in real time. */
export interface ZaaksysteemTable {
  regio: string;
  aangeslotenOp: Vanzelf;
  /** When the cases that were there had all got a row; null: they are still getting one. */
  gevuldOp: Moment | null;
  /** When it said that its types changed: what is known of them from before that is looked up anew. */
  typesGewijzigdOp: Moment | null;
  /** When a case was last registered in it. */
  geluktOp: Moment | null;
  /** Attempts in a row at which it did not answer as a case system. */
  pogingen: Generated<number>;
  /** Nothing is tried before. */
  volgendePogingOp: Vanzelf;
  foutcode: string | null;
  fout: string | null;
  foutSinds: Moment | null;
}

/** What of a case stands in the case system of a region. Every moment is in real time. */
export interface RegistratieTable {
  casusnummer: string;
  regio: string;
  stand: Generated<Registratiestand>;
  /** Address of the zaak; null as long as there is none. */
  zaak: string | null;
  /** Number of the last event that was registered; of the last change of people and how many stukken beside it. */
  tot: Generated<number>;
  wijzigingTot: ColumnType<string, string | number | undefined, string | number>;
  stukkenTot: Generated<number>;
  /** Keyed hash of what was registered: the same again needs no call. */
  vingerafdruk: Buffer | null;
  /** Hash of the settings of the region under which it was registered. */
  instellingen: string | null;
  /** When the case system must be looked at again, though nothing happened here. */
  nagaanOp: Moment | null;
  geregistreerdOp: Moment | null;
  /** Attempts in a row that failed on this case. */
  pogingen: Generated<number>;
  /** Nothing is tried before; null: nothing is to be done, until the sweep sees that something is. */
  volgendePogingOp: ColumnType<Moment | null, Moment | null | undefined, Moment | null>;
  geleendDoor: string | null;
  geleendOp: Moment | null;
  geleendTot: Moment | null;
  /** What went wrong the last time: a word, and what the case system said of it, without anything of a person. */
  foutcode: string | null;
  fout: string | null;
  foutSinds: Moment | null;
}
