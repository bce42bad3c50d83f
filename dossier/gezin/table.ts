import type { ColumnType, Generated } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Signaalsoort } from './signaal';

/** The link of somebody of the family to their own page; one at a time is not withdrawn. Real times. */
export interface GezinslinkTable {
  id: Generated<string>;
  casusnummer: string;
  betrokkene: string;
  gemaaktOp: ColumnType<Moment, never, never>;
  gemaaktDoor: string;
  ingetrokkenOp: Moment | null;
  ingetrokkenDoor: string | null;
  /** Wrong birth dates in a row. */
  pogingen: Generated<number>;
  wachtTot: Moment | null;
}

/** A code of a letter that leads to such a link. Real times. */
export interface GezinscodeTable {
  /** The first characters: which code it is that somebody tries. */
  begin: string;
  link: string;
  /** Keyed hash of the whole code. */
  hash: Buffer;
  verlooptOp: Moment;
  /** Wrong answers in a row. */
  pogingen: Generated<number>;
  wachtTot: Moment | null;
}

/** A code that somebody tried and that is not there, in real time. */
export interface GezinspogingTable {
  id: Generated<string>;
  op: ColumnType<Moment, never, never>;
}

/** What somebody of the family said that whoever leads must look at. */
export interface GezinssignaalTable {
  id: string;
  casusnummer: string;
  betrokkene: string;
  soort: Signaalsoort;
  /** What they said, encrypted with the key of the child. */
  geheim: Buffer;
  /** On the clock of the installation. */
  op: Moment;
  afgehandeldOp: Moment | null;
  afgehandeldDoor: string | null;
}
