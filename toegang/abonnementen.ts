import type { Gebruiker } from '../domain/gebruiker';
import type { Eigendom } from '../dossier/abonnementen/abonnement';

/** What is said of a subscription that is not there, or not for whoever asks. */
export const NIEMAND = 'Dit abonnement bestaat niet.';

/** A system sees its own; who answers for a region those of that region; whoever uses this computer alone all. */
export function eigendomVan({ rol, regio, id }: Gebruiker): Eigendom {
  return { regio, eigenaar: rol === 'systeem' ? id : null };
}
