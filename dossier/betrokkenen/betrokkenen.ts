import type { Database } from '../database';
import { reachableOn, type OnDatabase } from '../reachable';
import { bewaarGeenOuder, leesGeenOuder } from './geen-ouder';
import { bewaarGemeldeOuder } from './gemeld';
import { leesBetrokkenen, leesBetrokkenewijzigingen, vindBetrokkene } from './read';
import { haalBetrokkeneDoor, voegBetrokkeneToe, wijzigBetrokkene } from './write';

/**
 * The people around the children (rule 20). Every change stands in the history with who made it, in the same transaction.
 * Who may see or change whom is for who asks. Everything rejects as `DossierUnreachable` when the database is away.
 */
export interface Betrokkenen {
  readonly lees: OnDatabase<typeof leesBetrokkenen>;
  readonly vind: OnDatabase<typeof vindBetrokkene>;
  readonly wijzigingen: OnDatabase<typeof leesBetrokkenewijzigingen>;
  readonly voegToe: OnDatabase<typeof voegBetrokkeneToe>;
  readonly wijzig: OnDatabase<typeof wijzigBetrokkene>;
  readonly haalDoor: OnDatabase<typeof haalBetrokkeneDoor>;
  readonly bewaarGemelde: OnDatabase<typeof bewaarGemeldeOuder>;
  readonly bewaarGeenOuder: OnDatabase<typeof bewaarGeenOuder>;
  readonly leesGeenOuder: OnDatabase<typeof leesGeenOuder>;
}

/** The people around the children of a database. */
export function betrokkenen(db: Database): Betrokkenen {
  const guarded = reachableOn(db);
  return {
    lees: guarded(leesBetrokkenen),
    vind: guarded(vindBetrokkene),
    wijzigingen: guarded(leesBetrokkenewijzigingen),
    voegToe: guarded(voegBetrokkeneToe),
    wijzig: guarded(wijzigBetrokkene),
    haalDoor: guarded(haalBetrokkeneDoor),
    bewaarGemelde: guarded(bewaarGemeldeOuder),
    bewaarGeenOuder: guarded(bewaarGeenOuder),
    leesGeenOuder: guarded(leesGeenOuder),
  };
}
