import type { Brieftekst } from '../../taal/berichten/omslag';
import { open, sluit } from './inhoud';
import type { Kindsleutel } from './kindsleutel';
import type { Sleutelbos } from './sleutelbos';
import { VERNIETIGD } from './splitsing';

/** What a message says, encrypted: as it was made, or as it was sent. */
export function sluitBrief(
  sleutel: Kindsleutel,
  doel: 'bericht' | 'verzonden',
  { onderwerp, tekst }: Brieftekst,
): Buffer {
  return sluit(sleutel, doel, JSON.stringify([onderwerp, tekst]));
}

/** What a message says, out of its row. */
export function openBrief(
  bos: Sleutelbos,
  verpakt: Buffer | null,
  doel: 'bericht' | 'verzonden',
  geheim: Buffer,
): Brieftekst {
  const inhoud = open(bos, verpakt, doel, geheim);
  if (inhoud === null) return { onderwerp: VERNIETIGD, tekst: VERNIETIGD };
  const [onderwerp, tekst] = JSON.parse(inhoud) as [string, string];
  return { onderwerp, tekst };
}
