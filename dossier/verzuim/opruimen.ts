import { sql } from 'kysely';
import type { Convenant } from '../../domain/convenant';
import { middernacht, type Datum } from '../../domain/tijd';
import { bewaardVanaf } from '../../domain/verzuim';
import type { Database } from '../database';

/**
 * Removes the absences that can count no more by any convenant of their region, and the reports and the relayed reports without a case
 * that are as old; gives how many absences.
 */
export async function ruimVerzuimOp(
  db: Database,
  convenanten: readonly Convenant[],
  vandaag: Datum,
): Promise<number> {
  const vanaf = new Map<string, Datum>();
  for (const convenant of convenanten) {
    const dag = bewaardVanaf(vandaag, convenant);
    const al = vanaf.get(convenant.regio);
    if (al === undefined || dag < al) vanaf.set(convenant.regio, dag);
  }
  let aantal = 0;
  for (const [regio, dag] of vanaf) {
    const weg = await db
      .deleteFrom('verzuimuren')
      .where('regio', '=', regio)
      .where('dag', '<', dag)
      .executeTakeFirst();
    aantal += Number(weg.numDeletedRows);
    const eerder = middernacht(dag);
    await db
      .deleteFrom('verzuimopening')
      .where('regio', '=', regio)
      .where('uitslag', 'is not', null)
      .where('gemaaktOp', '<', eerder)
      .execute();
    await sql`
      delete from registermelding
      where regio = ${regio} and casusnummer is null and gewijzigd_op < ${eerder}::timestamptz`.execute(db);
  }
  return aantal;
}
