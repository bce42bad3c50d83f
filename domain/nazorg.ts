import type { Casus } from './casus';
import { middernacht, plusDagen, type Moment } from './tijd';

/** The end of nazorg (rule 11): its term from 00:00 of the day the child attends again; null outside nazorg. */
export function nazorgEinde(casus: Casus): Moment | null {
  if (casus.terugkeer === null || casus.gesloten !== null) return null;
  return middernacht(plusDagen(casus.terugkeer.vanaf, casus.convenant.termijnen.nazorg));
}
