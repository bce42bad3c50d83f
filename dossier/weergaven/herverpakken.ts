import { sql } from 'kysely';
import type { Database } from '../database';
import { metRing, ontRing, ringsleutelVan } from '../geheim/ring';
import { sleutelbos } from '../geheim/sleutelbos';
import { DOEL } from './weergaven';

/**
 * Encrypts the names of the lists that people keep with the active key of the installation, so that the old one may go;
 * gives how many. Safe beside running writers. Rejects when one was encrypted with a key that the ring does not have.
 */
export async function herverpakWeergaven(db: Database): Promise<number> {
  const bos = sleutelbos(db);
  const rijen = await db.selectFrom('weergave').select(['id', 'naam']).execute();
  const oud = rijen.filter(({ naam }) => ringsleutelVan(naam) !== bos.active.id);
  for (const { id, naam } of oud) {
    await sql`
      update weergave set naam = ${metRing(bos, DOEL, ontRing(bos, DOEL, naam))}
      where id = ${id}::uuid and naam = ${naam}`.execute(db);
  }
  return oud.length;
}
