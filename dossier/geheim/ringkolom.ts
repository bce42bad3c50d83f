import { sql } from 'kysely';
import type { Database } from '../database';
import { metRing, ontRing } from './ring';
import { sleutelbos } from './sleutelbos';

/** So many values are encrypted again in one statement. */
const PARTIJ = 500;

/** A column of a table that is encrypted with a key of the installation, and for what. */
export interface Ringkolom {
  readonly tabel: string;
  readonly kolom: string;
  readonly doel: string;
}

/**
 * Encrypts a column with the active key of the installation, so that the old one may go; gives how many values. Safe beside running
 * writers. Rejects when one was encrypted with a key that the ring does not have.
 */
export async function herverpakKolom(db: Database, { tabel, kolom, doel }: Ringkolom): Promise<number> {
  const bos = sleutelbos(db);
  const waarde = sql.ref(`t.${kolom}`);
  for (let aantal = 0; ;) {
    const { rows } = await sql<{ oud: Buffer }>`
      select ${waarde} as oud from ${sql.table(tabel)} as t
      where substring(${waarde} from 1 for 6) <> decode(${bos.active.id}, 'hex')
      limit ${sql.lit(PARTIJ)}`.execute(db);
    if (rows.length === 0) return aantal;
    const oud = rows.map((rij) => rij.oud);
    const nieuw = oud.map((bytes) => metRing(bos, doel, ontRing(bos, doel, bytes)));
    // One that was written meanwhile is left as it is.
    await sql`
      update ${sql.table(tabel)} as t set ${sql.ref(kolom)} = n.nieuw
      from unnest(${oud}::bytea[], ${nieuw}::bytea[]) as n (oud, nieuw)
      where ${waarde} = n.oud`.execute(db);
    aantal += rows.length;
  }
}
