import type { Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { openGegevens } from '../geheim/inhoud';
import { sleutelBij } from '../geheim/kindsleutel';
import { sleutelbos } from '../geheim/sleutelbos';

/** An event as the dossier has it, in full. */
export interface StaandeGebeurtenis {
  readonly nummer: number;
  readonly soort: string;
  readonly op: Moment;
  readonly door: string;
  readonly gegevens: unknown;
}

/** Every event of a case in order, with what is encrypted of it: to hold against what a replay comes to, not to show. */
export async function leesGebeurtenissen(db: Database, casusnummer: string): Promise<StaandeGebeurtenis[]> {
  const rijen = await db
    .selectFrom('gebeurtenis')
    .select(['nummer', 'soort', 'op', 'door', 'gegevens', 'geheim'])
    .select(sleutelBij('gebeurtenis').as('verpakt'))
    .where('casusnummer', '=', casusnummer)
    .orderBy('nummer')
    .execute();
  return rijen.map(({ nummer, soort, op, door, ...rest }) => ({
    ...{ nummer: Number(nummer), soort, op, door },
    gegevens: openGegevens(sleutelbos(db), rest),
  }));
}
