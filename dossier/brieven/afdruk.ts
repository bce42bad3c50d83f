import { open, sluit } from '../geheim/inhoud';
import type { Kindsleutel } from '../geheim/kindsleutel';
import type { Sleutelbos } from '../geheim/sleutelbos';
import { asJson } from '../storable';
import type { Briefinhoud } from './brief';

/** What was printed, encrypted with the key of the child. */
export function sluitAfdruk(sleutel: Kindsleutel, inhoud: Briefinhoud): Buffer {
  return sluit(sleutel, 'afdruk', asJson(inhoud));
}

/** What was printed, out of its column; null when the key of the child was destroyed. */
export function openAfdruk(bos: Sleutelbos, verpakt: Buffer | null, afdruk: Buffer): Briefinhoud | null {
  const tekst = open(bos, verpakt, 'afdruk', afdruk);
  // Only `sluitAfdruk` writes it.
  return tekst === null ? null : (JSON.parse(tekst) as Briefinhoud);
}
