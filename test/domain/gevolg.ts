import { vooraf } from '../../domain/decide';
import type { Opdrachtnaam } from '../../domain/opdracht';
import { moment } from '../../domain/tijd';
import type { Weigering } from '../../domain/weigering';
import type { Spel } from './hulp';

type Poging = Parameters<Spel['probeer']>;

/** The kinds of the events that a command gives after those of the clock, in order; of one that is refused the code. */
export function geeft(spel: Spel, ...poging: Poging): readonly string[] | string {
  const uitkomst = spel.tot(poging[0]).probeer(...poging);
  return uitkomst.aanvaard ? uitkomst.gebeurtenissen.map(({ soort }) => soort) : uitkomst.weigering.code;
}

/** Why a command would be refused; null when it would not. */
export function weigering(spel: Spel, ...poging: Poging): Weigering | null {
  const uitkomst = spel.probeer(...poging);
  return uitkomst.aanvaard ? null : uitkomst.weigering;
}

/** Why a command is not offered to a role in a case as it stands; null when it is. */
export function nietAangeboden({ casus }: Spel, op: string, opdracht: Opdrachtnaam, door: string) {
  return vooraf(opdracht, casus, { nu: moment(op), door })?.reden ?? null;
}
