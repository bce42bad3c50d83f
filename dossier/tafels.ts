import { sql } from 'kysely';
import type { GeplandeTafel } from '../domain/tafelplan';
import { naarEpoch, vanEpoch, type Moment } from '../domain/tijd';
import type { Database } from './database';
import { storable } from './storable';

/** A table that began shortly before is still going on. */
const NET_BEGONNEN_MS = 6 * 3_600_000;

/**
 * The tables of the open cases of a region from shortly before a moment on, with who sits at each by id and who leads its case:
 * nothing of the child. For whoever plans another, whatever cases they reach.
 */
export async function leesTafels(db: Database, regio: string, nu: Moment): Promise<GeplandeTafel[]> {
  const { rows } = await sql<GeplandeTafel>`
    select casusnummer, toestand -> 'doorbraaktafel' ->> 'tijdstip' as tijdstip,
      array_remove(coalesce(tafelleden, '{}') || regie_persoon, null) as leden
    from casus
    where regio = ${storable(regio)} and gesloten_op is null and aan_tafel
      and (toestand -> 'doorbraaktafel' ->> 'tijdstip')::timestamptz > ${vanEpoch(naarEpoch(nu) - NET_BEGONNEN_MS)}
    order by 2, 1`.execute(db);
  return rows;
}
