import type { ColumnType, Generated } from 'kysely';
import type { Moment } from '../../domain/tijd';

/** A list of children of whom everything was kept long enough. */
export interface VernietigingTable {
  id: string;
  regio: string;
  /** How many years were kept, and before when their last case was closed. */
  jaren: number;
  geslotenVoor: Moment;
  opgesteldDoor: string;
  opgesteldNaam: string;
  opgesteldOp: Moment;
  besluit: 'akkoord' | 'afgewezen' | null;
  beslotenDoor: string | null;
  beslotenNaam: string | null;
  beslotenOp: Moment | null;
  klaarOp: Moment | null;
}

/** One child of it. */
export interface VernietigingKindTable {
  vernietiging: string;
  kindsleutel: string;
  /** Of the cases of the child when the list was made; they lead nowhere once it was destroyed. */
  kenmerken: string[];
  stand: Generated<'wacht' | 'dossier-weg' | 'vernietigd' | 'bewaard'>;
  /** Why it was kept after all. */
  reden: string | null;
  /** What is to be removed from Temporal. */
  workflowId: string | null;
  /** How many rows were destroyed of each table. */
  aantallen: ColumnType<Readonly<Record<string, number>> | null, string | null, string | null>;
  op: Moment | null;
}
