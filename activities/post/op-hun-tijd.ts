import { mailmoment } from '../../domain/mailkeuze';
import { vanEpoch, type Moment } from '../../domain/tijd';
import type { Ontvanger } from '../../dossier/mensen/ontvangers';
import { NietGewenst, Uitgesteld, type TeBezorgen } from './kanaal';

/**
 * Who of those a message is for gets it now, by what each of them chose. `rest`: somebody wants it later, or nobody wants it
 * at all; null when everybody who wants it is among them, or nobody is asked.
 */
export function opHunTijd<O extends Pick<Ontvanger, 'mailkeuze'>>(
  ontvangers: readonly O[],
  bericht: Pick<TeBezorgen, 'meteen' | 'geschrevenOp'>,
  nu: Moment = vanEpoch(Date.now()),
): { readonly wie: readonly O[]; readonly rest: Uitgesteld | NietGewenst | null } {
  const momenten = ontvangers.map((een) => ({ een, op: mailmoment(een.mailkeuze ?? 'meteen', bericht) }));
  // What goes at once does so, also where another computer has written it in what is the future here.
  const isNu = (op: Moment) => op <= nu || op === bericht.geschrevenOp;
  const wie = momenten.flatMap(({ een, op }) => (op !== null && isNu(op) ? [een] : []));
  const [later] = momenten.flatMap(({ op }) => (op !== null && !isNu(op) ? [op] : [])).sort();
  if (later !== undefined) return { wie, rest: new Uitgesteld(later) };
  return { wie, rest: wie.length === 0 && ontvangers.length > 0 ? new NietGewenst() : null };
}
