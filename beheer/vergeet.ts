import { vergeetKind } from '../dossier/geheim/vergeten';
import { metDossier } from './dossier';
import type { Programma } from './programma';

/** `vergeet CASUSNUMMER|KENMERK`: destroys the key of the child of a closed case. That cannot be undone. */
export const vergeet: Programma = async (environment, [nummer, ...meer], say) => {
  if (nummer === undefined || meer.length > 0) throw new Error('Name one case of the child.');
  const { casussen, op } = await metDossier('vergeet', environment, (db) => vergeetKind(db, nummer));
  say(`The key of the child was destroyed at ${op}. Its cases: ${casussen.join(', ')}`);
  return true;
};
