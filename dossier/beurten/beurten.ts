import { beurten, type Beurt } from '../../domain/aan-zet';
import { leesBestand } from '../bestand';
import type { Database } from '../database';
import { nummerStroom } from '../stroom/nummer';

/** So many cases are done in one transaction. */
const SAMEN = 100;

/** Whose move it was in a case, and is, as its file tells now. */
export async function leesBeurten(db: Database, casusnummer: string): Promise<Beurt[]> {
  return beurten((await leesBestand(db, casusnummer)).map(({ gebeurtenis }) => gebeurtenis));
}

/**
 * Makes the turns anew of every case that changed since this was last done, so that they can be counted over all cases at once.
 * One process at a time; what is broken off is done again. Ends when all is done, or after some cases once the signal goes off.
 */
export async function werkBeurtenBij(db: Database, ending?: AbortSignal): Promise<void> {
  await nummerStroom(db);
  while (ending?.aborted !== true && (await werkVolgendeBij(db))) continue;
}

/** False: there is nothing left to do, or another process does it. */
async function werkVolgendeBij(db: Database): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const stand = await trx
      .selectFrom('beurtstand')
      .select('nummer')
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (stand === undefined) return false;
    const gewijzigd = await trx
      .selectFrom('casuswijziging')
      .select(['casusnummer', 'nummer'])
      .where('nummer', '>', stand.nummer)
      .orderBy('nummer')
      .limit(SAMEN)
      .execute();
    const laatste = gewijzigd.at(-1)?.nummer;
    if (laatste == null) return false;
    const nummers = [...new Set(gewijzigd.map(({ casusnummer }) => casusnummer))];
    const rijen = [];
    for (const casusnummer of nummers)
      for (const beurt of await leesBeurten(trx, casusnummer)) rijen.push({ casusnummer, ...beurt });
    await trx.deleteFrom('beurt').where('casusnummer', 'in', nummers).execute();
    if (rijen.length > 0) await trx.insertInto('beurt').values(rijen).execute();
    await trx.updateTable('beurtstand').set({ nummer: laatste }).execute();
    return gewijzigd.length === SAMEN;
  });
}
