import { GEBEURTENISSEN, type Gebeurtenissoort } from '../../domain/gebeurtenis';
import { REGISTERSTATUSSEN, type Registerstatus } from '../../domain/registermelding';

/** What the kind begins with of an event that a report of the verzuimregister got a status. */
const VAN_REGISTER = 'registermelding.';

/** Such a kind: `registermelding.afgesloten`. */
export type Registersoort = `${typeof VAN_REGISTER}${Registerstatus}`;
/** Everything that can stand in the stream: what happens in a case, and the statuses of reports of the register. */
export type Stroomsoort = Gebeurtenissoort | Registersoort;

/** The kinds of what happens in a case. */
export const CASUSSOORTEN = Object.keys(GEBEURTENISSEN) as [Gebeurtenissoort, ...Gebeurtenissoort[]];
/** The kinds of the statuses of reports of the register. */
export const REGISTERSOORTEN_IN_STROOM = REGISTERSTATUSSEN.map(
  (status): Registersoort => `${VAN_REGISTER}${status}`,
);

/** True for a status of a report of the register: then what it is about is no case. */
export function isRegistersoort(soort: Stroomsoort): soort is Registersoort {
  return soort.startsWith(VAN_REGISTER);
}
