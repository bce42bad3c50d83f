import type { Betrokkenesoort } from '../betrokkene';
import type { Casus } from '../casus';
import { delenBeperkt } from '../toestemming';
import { vrijgave } from '../vrijgave';

/** What of a case can stand in the case system of its gemeente. */
export const ZAAKDELEN = ['verloop', 'regie', 'school', 'uitspraak', 'stuk', 'gezin'] as const;
export type Zaakdeel = (typeof ZAAKDELEN)[number];

/**
 * Whether a part of a case goes into the case system (rule 6). Its course, who leads it, the school and the decisions are the
 * gemeente's own record, and the file for OM and RvdK goes on its legal ground; who the family is goes only with the
 * consent of everybody who is asked, and where the convenant says so.
 */
export function magInZaaksysteem(
  deel: Zaakdeel,
  casus: Pick<Casus, 'toestemmers' | 'toestemming' | 'convenant'>,
) {
  const wat = deel === 'gezin' ? 'gezin' : deel === 'stuk' ? 'stuk' : 'registratie';
  const mag = vrijgave('zaaksysteem', wat, delenBeperkt(casus)).wat === 'heel';
  return mag && (deel !== 'gezin' || casus.convenant.zaaksysteem?.betrokkenen === true);
}

/** Who of the people around a child is named in a case system, besides the child: who decides about it. */
export const GEZIN_IN_ZAAKSYSTEEM: readonly Betrokkenesoort[] = ['ouder-met-gezag', 'voogd'];
