import { sql } from 'kysely';
import type { Database } from '../database';
import { open, sluit } from '../geheim/inhoud';
import { sleutelBij } from '../geheim/kindsleutel';
import { sleutelbos } from '../geheim/sleutelbos';
import { gedaan, type Uitslag, type Wijziger } from '../mensen/write';
import { isCasusnummer } from '../paging';
import { storable } from '../storable';
import { inCasus } from './write';

/** Keeps why a report named no parent whom something can reach; what a later report says takes its place. */
export function bewaarGeenOuder(
  db: Database,
  { casusnummer, melding, reden }: { casusnummer: string; melding: string; reden: string },
  { door, op }: Wijziger,
): Promise<Uitslag<null>> {
  return inCasus(db, casusnummer, async (trx, sleutel) => {
    const rij = { geheim: sluit(sleutel, 'geen-ouder', reden), melding, door: storable(door), op };
    await trx
      .insertInto('geenOuder')
      .values({ casusnummer, ...rij })
      // The same report sent again says nothing new.
      .onConflict((daar) =>
        daar.column('casusnummer').doUpdateSet(rij).where(sql.ref('geen_ouder.melding'), '<>', melding),
      )
      .execute();
    return gedaan(null);
  });
}

/** Why nobody could name a parent when the child was reported; null: nobody said, or it was destroyed. */
export async function leesGeenOuder(db: Database, casusnummer: string): Promise<string | null> {
  if (!isCasusnummer(casusnummer)) return null;
  const rij = await db
    .selectFrom('geenOuder')
    .select('geheim')
    .select(sleutelBij('geen_ouder').as('verpakt'))
    .where('casusnummer', '=', casusnummer)
    .executeTakeFirst();
  return rij === undefined ? null : open(sleutelbos(db), rij.verpakt, 'geen-ouder', rij.geheim);
}
