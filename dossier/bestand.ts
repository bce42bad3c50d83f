import type { Gebeurtenis } from '../domain/gebeurtenis';
import type { Database } from './database';
import { openGegevens } from './geheim/inhoud';
import { SLEUTEL_VAN_CASUS } from './geheim/kindsleutel';
import { sleutelbos } from './geheim/sleutelbos';

/** The whole file of a case, in order: to reckon with, not to show; who may see what of it, tijdlijn.ts knows. */
export async function leesBestand(db: Database, casusnummer: string): Promise<Gebeurtenis[]> {
  const bos = sleutelbos(db);
  const rijen = await db
    .selectFrom('gebeurtenis')
    .innerJoin('casus', 'casus.casusnummer', 'gebeurtenis.casusnummer')
    .select(['soort', 'op', 'door', 'gegevens', 'gebeurtenis.geheim'])
    .select(SLEUTEL_VAN_CASUS.as('verpakt'))
    .where('gebeurtenis.casusnummer', '=', casusnummer)
    .orderBy('nummer')
    .execute();
  return rijen.map(({ soort, op, door, ...inhoud }) => {
    const gegevens = openGegevens(bos, inhoud);
    // Only the writer of cases puts rows there, and it writes no other kinds.
    return { soort, op, door, gegevens } as Gebeurtenis;
  });
}
