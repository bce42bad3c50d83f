import type { Sleutelbos } from '../geheim/sleutelbos';
import { metRing, ontRing } from '../geheim/ring';
import { asJson } from '../storable';
import type { Formuliervelden } from './table';

const DOEL = 'concept';

/** What was typed, encrypted: it may be of a child that has no case yet, so with the key of the installation. */
export function sluitConcept(bos: Sleutelbos, velden: Formuliervelden): Buffer {
  return metRing(bos, DOEL, asJson(velden));
}

/** What was typed, out of its row. */
export function openConcept(bos: Sleutelbos, geheim: Buffer): Formuliervelden {
  return JSON.parse(ontRing(bos, DOEL, geheim).toString('utf8')) as Formuliervelden;
}
