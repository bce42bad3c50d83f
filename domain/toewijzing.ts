import type { Casus } from './casus';
import { regierolIn } from './fasewissel';
import type { Stap } from './verstrijken';
import { wijsAan, type Bezetting } from './rooster';
import { datumVan, type Moment } from './tijd';
import { Verslag } from './verslag';

/** True when the region has a roster and nobody of it holds the lead yet (rule 15). A school leads as a school. */
export function vraagtToewijzing(casus: Casus): boolean {
  return (
    casus.convenant.rooster !== undefined &&
    casus.gesloten === null &&
    casus.regie.persoon === null &&
    casus.regie.rol !== 'school' &&
    casus.taken['casus-toewijzen'] === undefined
  );
}

/** Assigns a case from the roster (rule 15). When only the manager is left, that is a task (rule 13). */
export function wijsToeUitRooster(casus: Casus, bezetting: Bezetting, nu: Moment): Stap {
  const { convenant, gemeente, onderwijssoort, bereikt } = casus;
  const vraag = { rol: regierolIn(bereikt, casus), gemeente, onderwijssoort, datum: datumVan(nu) };
  const verslag = Verslag.van(casus, nu, 'klok');
  const regie = wijsAan(convenant.rooster ?? [], vraag, bezetting);
  verslag.noteer('toegewezen', { ...regie, reden: 'rooster' });
  if (regie.rol === 'manager') verslag.openTaak('casus-toewijzen');
  return verslag;
}
