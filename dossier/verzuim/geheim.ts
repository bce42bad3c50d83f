import { createHmac } from 'node:crypto';
import type { Database } from '../database';
import { jsonMetRing, jsonUitRing } from '../geheim/ring';
import { herverpakKolom } from '../geheim/ringkolom';
import type { Sleutelbos } from '../geheim/sleutelbos';

/** What is kept here of children who may have no case, and so no key of their own; each encrypted for its table. */
type Tabel = 'verzuimuren' | 'verzuimopening' | 'registermelding';
const TABELLEN: readonly Tabel[] = ['verzuimuren', 'verzuimopening', 'registermelding'];

/** A value as it is kept in a table, encrypted with the active key of the installation. */
export function sluitIn(bos: Sleutelbos, tabel: Tabel, waarde: unknown): Buffer {
  return jsonMetRing(bos, tabel, waarde);
}

/** A value as it was kept. Throws when the ring does not have its key any more. */
export function openUit<T>(bos: Sleutelbos, tabel: Tabel, geheim: Buffer): T {
  return jsonUitRing(bos, tabel, geheim);
}

/** The number that a caller gave something, as it is looked for: a keyed hash, as callers put names in numbers. */
export function nummerhash(bos: Sleutelbos, tabel: Tabel, nummer: string): string {
  return createHmac('sha256', bos.search).update(`${tabel} ${nummer}`).digest('base64url');
}

/** Encrypts what is kept of absences with the active key of the installation; gives how many rows. */
export async function herverpakVerzuim(db: Database): Promise<number> {
  let aantal = 0;
  for (const tabel of TABELLEN) aantal += await herverpakKolom(db, { tabel, kolom: 'geheim', doel: tabel });
  return aantal;
}
