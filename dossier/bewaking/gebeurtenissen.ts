import type { Gebeurtenis } from '../../domain/gebeurtenis';
import type { Herkenbaar } from '../../domain/bewaking/voorloper';
import type { Database } from '../database';
import { openGegevens } from '../geheim/inhoud';
import { SLEUTEL_VAN_CASUS } from '../geheim/kindsleutel';
import { sleutelbos } from '../geheim/sleutelbos';

/** Every event of a case in order, with its id: what a case can be come to again with. */
export async function leesGebeurtenissen(
  db: Database,
  casusnummer: string,
): Promise<(Herkenbaar & { readonly gebeurtenis: Gebeurtenis })[]> {
  const rijen = await db
    .selectFrom('gebeurtenis')
    .innerJoin('casus', 'casus.casusnummer', 'gebeurtenis.casusnummer')
    .select(['nummer', 'id', 'soort', 'op', 'door', 'gegevens', 'gebeurtenis.geheim'])
    .select(SLEUTEL_VAN_CASUS.as('verpakt'))
    .where('gebeurtenis.casusnummer', '=', casusnummer)
    .orderBy('nummer')
    .execute();
  const bos = sleutelbos(db);
  return rijen.map(({ nummer, id, soort, op, door, ...inhoud }) => ({
    ...{ nummer, id },
    // As it was written: a row holds what an event is made of.
    gebeurtenis: { soort, op, door, gegevens: openGegevens(bos, inhoud) } as unknown as Gebeurtenis,
  }));
}
