import type { Casus } from './casus';
import { regierolIn } from './fasewissel';
import type { Stap } from './verstrijken';
import { wijsAan, type Bezetting, type Rooster } from './rooster';
import { datumVan, type Moment } from './tijd';
import { Verslag } from './verslag';

/** The people a case can be given to, with how many open cases each holds (rule 15). */
export interface Bezet {
  readonly rooster: Rooster;
  readonly bezetting: Bezetting;
}

/**
 * True when nobody in person holds the lead (rule 15). A school leads as a school, and a region without a manager in person
 * has its cases that nobody can hold led by that role (rule 13).
 */
export function zoektHouder(casus: Casus): boolean {
  const { gesloten, regie, taken } = casus;
  if (gesloten !== null || regie.persoon !== null || regie.rol === 'school') return false;
  return regie.rol !== 'manager' || taken['casus-toewijzen'] === undefined;
}

/** Assigns a case (rule 15). When only the manager is left, that is a task (rule 13), which ends once somebody is found. */
export function wijsToeUitRooster(casus: Casus, { rooster, bezetting }: Bezet, nu: Moment): Stap {
  const { gemeente, onderwijssoort, bereikt } = casus;
  const vraag = { rol: regierolIn(bereikt, casus), gemeente, onderwijssoort, datum: datumVan(nu) };
  const verslag = Verslag.van(casus, nu, 'klok');
  const regie = wijsAan(rooster, vraag, bezetting);
  verslag.noteer('toegewezen', { ...regie, reden: 'rooster' });
  if (regie.rol === 'manager') verslag.openTaak('casus-toewijzen');
  else verslag.laatVervallen('casus-toewijzen');
  return verslag;
}
