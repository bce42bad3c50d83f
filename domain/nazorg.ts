import type { Casus } from './casus';
import { middernachtNaDagen, voegSamen } from './telling';
import type { Moment } from './tijd';

/**
 * The end of nazorg (rule 11): so many days from 00:00 of the day the child attends again, those of listed holidays left
 * out whether or not they count elsewhere; null outside nazorg.
 */
export function nazorgEinde(casus: Casus): Moment | null {
  if (casus.terugkeer === null || casus.gesloten !== null) return null;
  const { termijnen, vakanties } = casus.convenant;
  return middernachtNaDagen(casus.terugkeer.vanaf, termijnen.nazorg, voegSamen(vakanties.perioden));
}

/**
 * When the clock ends nazorg; null outside it, while the regie-holder must still confirm the return (rule 11), and while
 * danger is not averted (rule 24).
 */
export function nazorgOver(casus: Casus): Moment | null {
  if (casus.terugkeer?.bevestigd !== true || casus.taken['veiligheid-borgen'] !== undefined) return null;
  return nazorgEinde(casus);
}
