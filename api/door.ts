import { ROLLEN, type Rol } from '../domain/fase';
import { spreektAls, type Gebruiker } from '../domain/gebruiker';
import { Problem } from '../toegang/problems';

/**
 * As which role a command is given: as whoever signed in, whatever is asked; only `lokaal` says it itself. Whether that
 * role may give it as the case stands, the table of the rules says (rule 19).
 */
export function doorWie(wie: Gebruiker, asked: Rol | undefined): Rol {
  const als = spreektAls(wie);
  if (als === null) throw new Problem('geen-recht');
  if (als === 'iedereen') {
    if (asked !== undefined) return asked;
    throw Problem.ongeldig([{ veld: 'door', melding: `moet een van ${ROLLEN.join(', ')} zijn` }]);
  }
  if (asked !== undefined && asked !== als)
    throw new Problem('niet-bevoegd', `U geeft opdrachten als ${als}, niet als ${asked}.`);
  return als;
}
