import type { Generated } from 'kysely';
import type { Moment } from '../../domain/tijd';

/** The last change of a case in each place where it lies or lay; written when its events get their place (dossier/stroom/nummer.ts). */
export interface CasuswijzigingTable {
  casusnummer: string;
  regio: string;
  gemeente: string;
  school: string | null;
  /** True: the case does not lie here any more. */
  weg: boolean;
  /** Its place in the order of changes. */
  nummer: Generated<string | null>;
  /** Real time. */
  genummerdOp: Generated<Moment | null>;
}
