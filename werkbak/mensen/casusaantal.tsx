import { casuslijstVanRegio } from '../onderdelen/casuslijst';
import type { Plek } from '../onderdelen/plek';
import { tel } from './zinnen';

/**
 * A number of open cases that was counted over the region, as the way to the list of them; who does not reach the whole
 * region reads the number alone, because their list would be shorter.
 */
export function Casusaantal({
  plek,
  aantal,
  woorden = false,
  houder,
  school,
}: {
  readonly plek: Plek;
  readonly aantal: number;
  /** True: in a sentence, with the word for it. */
  readonly woorden?: boolean;
  /** Id of who holds the lead. */
  readonly houder?: string;
  /** BRIN as the cases name it. */
  readonly school?: string;
}) {
  const tekst = woorden ? tel(aantal, 'open casus', 'open casussen') : String(aantal);
  const naar = casuslijstVanRegio(plek.gebruiker, plek.regio, { houder, school });
  return naar === null || aantal === 0 ? <>{tekst}</> : <a href={naar}>{tekst}</a>;
}
