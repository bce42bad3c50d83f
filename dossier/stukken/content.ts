import { createHash } from 'node:crypto';
import { openKindsleutel, type Kindsleutel } from '../geheim/kindsleutel';
import type { Sleutelbos } from '../geheim/sleutelbos';
import { ontsleutel, versleutel } from '../geheim/versleuteling';
import type { Stukvorm } from './stuk';

/** What a stuk says, in both forms, as it leaves the house. */
export interface Inhoud {
  readonly pdf: Buffer;
  readonly json: Buffer;
}

/**
 * The columns of what a stuk says, encrypted with the key of the child, with the hashes of what leaves the house. With
 * `outOfRow` the only place where it goes in or out.
 */
export function intoRow({ versleuteling }: Kindsleutel, { pdf, json }: Inhoud) {
  return {
    pdf: versleutel(versleuteling, doel('pdf'), pdf),
    json: versleutel(versleuteling, doel('json'), json),
    pdfSha256: sha256(pdf),
    jsonSha256: sha256(json),
  };
}

/** How a stuk stands in its row. */
export interface Bewaard {
  readonly bytes: Buffer;
  readonly sha256: string;
  /** The key of the child as it stands wrapped; null when it was destroyed. */
  readonly verpakt: Buffer | null;
}

/**
 * What a column holds; null once the key of the child was destroyed. Throws when it is not what was kept: a file that
 * somebody changed proves nothing.
 */
export function outOfRow(bos: Sleutelbos, vorm: Stukvorm, { bytes, sha256: hash, verpakt }: Bewaard) {
  const sleutel = openKindsleutel(bos, verpakt);
  if (sleutel === null) return null;
  const inhoud = ontsleutel(sleutel.versleuteling, doel(vorm), bytes);
  if (sha256(inhoud) !== hash) throw new Error('a stuk is not what was kept: its hash differs');
  return inhoud;
}

function doel(vorm: Stukvorm): string {
  return `stuk/${vorm}`;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
