import { asJson } from '../storable';
import type { Sleutelbos } from './sleutelbos';
import { ontsleutel, versleutel } from './versleuteling';

/** Bytes of the name of the key, which stands in front. */
const NAAM = 6;

/** Encrypts with the active key of the installation, and says in front which that is. */
export function metRing({ active }: Sleutelbos, doel: string, inhoud: string | Buffer): Buffer {
  return Buffer.concat([Buffer.from(active.id, 'hex'), versleutel(active.dossier, doel, inhoud)]);
}

/** What was encrypted with a key of the installation. Throws when the ring does not have it any more. */
export function ontRing({ all }: Sleutelbos, doel: string, bytes: Buffer): Buffer {
  const id = ringsleutelVan(bytes);
  const key = all.get(id);
  if (key === undefined)
    throw new Error(`The dossier was encrypted with key ${id}, which is not configured.`);
  return ontsleutel(key.dossier, doel, bytes.subarray(NAAM));
}

/** A value as JSON, encrypted with the active key of the installation. */
export function jsonMetRing(bos: Sleutelbos, doel: string, waarde: unknown): Buffer {
  return metRing(bos, doel, asJson(waarde));
}

/** A value that was kept so. Throws when the ring does not have its key any more. */
export function jsonUitRing<T>(bos: Sleutelbos, doel: string, bytes: Buffer): T {
  return JSON.parse(ontRing(bos, doel, bytes).toString('utf8')) as T;
}

/** The name of the key of the installation with which something was encrypted. */
function ringsleutelVan(bytes: Buffer): string {
  return bytes.subarray(0, NAAM).toString('hex');
}
