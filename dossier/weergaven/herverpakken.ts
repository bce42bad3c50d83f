import type { Database } from '../database';
import { herverpakKolom } from '../geheim/ringkolom';
import { DOEL } from './weergaven';

/** Encrypts the names of the lists that people keep with the active key of the installation; gives how many. */
export function herverpakWeergaven(db: Database): Promise<number> {
  return herverpakKolom(db, { tabel: 'weergave', kolom: 'naam', doel: DOEL });
}
