import type { Database } from '../database';
import { reachableOn, type OnDatabase } from '../reachable';
import { neemVerzuimOp, vervolgOpening } from './opname';
import { leenOpeningen, zetUitslag } from './openingen';
import { ruimVerzuimOp } from './opruimen';
import { leesVerzuimstanden } from './standen';

export type { Opgenomen, Opening, TeNemen } from './opname';
export type { Verzuimstand } from './stand';

/**
 * Hours of absence of children as they occur, and the reports that follow from them. Everything rejects as `DossierUnreachable` when the
 * database is away.
 */
export interface VerzuimStore {
  /** Takes an absence, and says how the child stands with it; of all writers one begins the report that follows. */
  readonly neemOp: OnDatabase<typeof neemVerzuimOp>;
  /** How the children of a page within reach stand who come near the threshold. */
  readonly standen: OnDatabase<typeof leesVerzuimstanden>;
  /** The reports that wait and that nobody makes now; they are lent for half a minute. */
  readonly leen: OnDatabase<typeof leenOpeningen>;
  /** Begins the report that what came while one was made asks for. */
  readonly vervolg: OnDatabase<typeof vervolgOpening>;
  readonly zetUitslag: OnDatabase<typeof zetUitslag>;
  /** Removes what can count no more; gives how many absences. */
  readonly ruimOp: OnDatabase<typeof ruimVerzuimOp>;
}

/** The hours of absence in a database. */
export function verzuimStore(db: Database): VerzuimStore {
  const guarded = reachableOn(db);
  return {
    neemOp: guarded(neemVerzuimOp),
    standen: guarded(leesVerzuimstanden),
    leen: guarded(leenOpeningen),
    vervolg: guarded(vervolgOpening),
    zetUitslag: guarded(zetUitslag),
    ruimOp: guarded(ruimVerzuimOp),
  };
}
