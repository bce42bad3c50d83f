import type { Gebeurtenis } from '../domain/gebeurtenis';
import type { Database } from './database';
import { openGegevens } from './geheim/inhoud';
import { SLEUTEL_VAN_CASUS } from './geheim/kindsleutel';
import { sleutelbos } from './geheim/sleutelbos';

/** An event as the dossier has it, in full, under its place in the case and its id. */
export interface Bestandregel {
  readonly nummer: number;
  readonly id: string;
  readonly gebeurtenis: Gebeurtenis;
}

/** The whole file of a case, in order: to reckon with, not to show; who may see what of it, tijdlijn.ts knows. */
export async function leesBestand(db: Database, casusnummer: string): Promise<Bestandregel[]> {
  const bos = sleutelbos(db);
  const rijen = await db
    .selectFrom('gebeurtenis')
    .innerJoin('casus', 'casus.casusnummer', 'gebeurtenis.casusnummer')
    .select(['nummer', 'id', 'soort', 'op', 'door', 'gegevens', 'gebeurtenis.geheim'])
    .select(SLEUTEL_VAN_CASUS.as('verpakt'))
    .where('gebeurtenis.casusnummer', '=', casusnummer)
    .orderBy('nummer')
    .execute();
  return rijen.map(({ nummer, id, soort, op, door, ...inhoud }) => ({
    ...{ nummer: Number(nummer), id },
    // Only the writer of cases puts rows there, and it writes no other kinds.
    gebeurtenis: { soort, op, door, gegevens: openGegevens(bos, inhoud) } as unknown as Gebeurtenis,
  }));
}
