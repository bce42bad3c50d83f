import type { Mens, Persoonsrol } from '../dossier/mensen/mens';
import type { Casus } from '../domain/casus';
import { bereik, binnen, ligging } from '../domain/toegang';
import { alsGebruiker } from './persoon';

/** Somebody of the region who works on a case, as others who work on it can reach them. */
export interface Werker extends Pick<Mens, 'id' | 'naam' | 'rol' | 'email' | 'telefoon'> {
  /** True for whoever leads it now. */
  readonly leidt: boolean;
}

/** Of one role more than these say nothing: the people of the region have a page of their own. */
const MEEST = 3;
/** Who works on a case besides whoever leads it. */
const ROLLEN: readonly Persoonsrol[] = ['leerplichtambtenaar', 'school'];

/**
 * Who of the region works on a case: first whoever leads it now (`leider`, an id; null: nobody by name), then the
 * leerplichtambtenaren of its gemeente and the people of its school.
 */
export function werkersVan(casus: Casus, mensen: readonly Mens[], leider: string | null): Werker[] {
  const actief = mensen.filter((mens) => mens.actief && mens.regio === casus.convenant.regio);
  const anderen = ROLLEN.flatMap((rol) =>
    actief
      .filter((mens) => mens.rol === rol && mens.id !== leider && gaatErover(mens, casus))
      .slice(0, MEEST),
  );
  return [...actief.filter(({ id }) => id === leider), ...anderen].map((mens) => {
    const { id, naam, rol, email, telefoon } = mens;
    return { id, naam, rol, email, telefoon, leidt: id === leider };
  });
}

function gaatErover(mens: Mens, casus: Casus): boolean {
  return (
    binnen(bereik(alsGebruiker(mens)), ligging(casus)) &&
    (mens.onderwijssoorten?.includes(casus.onderwijssoort) ?? true)
  );
}
