import { openKindsleutel, type Kindsleutel } from '../geheim/kindsleutel';
import type { Sleutelbos } from '../geheim/sleutelbos';
import { ontsleutel, versleutel } from '../geheim/versleuteling';

/** A document is encrypted in pieces of so many bytes, so that nobody has to hold all of it to read it. */
const DEEL_BYTES = 1024 * 1024;

/** Into how many pieces so many bytes go. */
export function aantalDelen(grootte: number): number {
  return Math.ceil(grootte / DEEL_BYTES);
}

/** Which piece of which document: one cannot stand in the place of another. */
export interface Plek {
  readonly document: string;
  readonly nummer: number;
  /** Of the whole document, in bytes. */
  readonly grootte: number;
}

/** A piece of a document as it is kept, encrypted with the key of the child. With `openDeel` the only way in and out. */
export function sluitDeel({ versleuteling }: Kindsleutel, plek: Plek, bytes: Buffer): Buffer {
  const vanaf = plek.nummer * DEEL_BYTES;
  return versleutel(versleuteling, doel(plek), bytes.subarray(vanaf, vanaf + DEEL_BYTES));
}

/** What a piece holds; null once the key of the child was destroyed. Throws when it is not what was kept. */
export function openDeel(bos: Sleutelbos, verpakt: Buffer | null, plek: Plek, geheim: Buffer): Buffer | null {
  const sleutel = openKindsleutel(bos, verpakt);
  return sleutel === null ? null : ontsleutel(sleutel.versleuteling, doel(plek), geheim);
}

function doel({ document, nummer, grootte }: Plek): string {
  return `document/${document}/${nummer}/${grootte}`;
}
