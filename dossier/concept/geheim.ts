import type { Sleutelbos } from '../geheim/sleutelbos';
import { jsonMetRing, jsonUitRing } from '../geheim/ring';
import type { Formuliervelden } from './table';

const DOEL = 'concept';

/** What was typed, encrypted: it may be of a child that has no case yet, so with the key of the installation. */
export function sluitConcept(bos: Sleutelbos, velden: Formuliervelden): Buffer {
  return jsonMetRing(bos, DOEL, velden);
}

/** What was typed, out of its row. */
export function openConcept(bos: Sleutelbos, geheim: Buffer): Formuliervelden {
  return jsonUitRing(bos, DOEL, geheim);
}
