import type { Gebruiker } from '../../domain/gebruiker';
import type { Database } from '../database';
import { jsonMetRing, jsonUitRing } from '../geheim/ring';
import { herverpakKolom } from '../geheim/ringkolom';
import type { Sleutelbos } from '../geheim/sleutelbos';

const DOEL = 'verzamelopdracht';

/** Who gave a command in many cases, with the reach they had then, and what they filled in. */
export interface Opdrachtgever {
  readonly wie: Gebruiker;
  readonly getypt: Readonly<Record<string, string>>;
}

/** That, encrypted with the key of the installation: it is of many children. */
export function sluitOpdrachtgever(bos: Sleutelbos, { wie, getypt }: Opdrachtgever): Buffer {
  return jsonMetRing(bos, DOEL, { wie, getypt });
}

/** That, out of its row. */
export function openOpdrachtgever(bos: Sleutelbos, geheim: Buffer): Opdrachtgever {
  return jsonUitRing(bos, DOEL, geheim);
}

/** Encrypts what was filled in with the active key of the installation; gives how many. */
export function herverpakVerzamelopdrachten(db: Database): Promise<number> {
  return herverpakKolom(db, { tabel: 'verzamelopdracht', kolom: 'geheim', doel: DOEL });
}
