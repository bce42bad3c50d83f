import { createHash } from 'node:crypto';

/** What a stuk says, in both forms, as it leaves the house. */
export interface Inhoud {
  readonly pdf: Buffer;
  readonly json: Buffer;
}

/** The columns of what a stuk says, with their hashes. With `outOfRow` the only place where it goes in or out. */
export function intoRow({ pdf, json }: Inhoud) {
  return { pdf, json, pdfSha256: sha256(pdf), jsonSha256: sha256(json) };
}

/** What a column holds. Throws when it is not what was kept: a file that somebody changed proves nothing. */
export function outOfRow(kept: Buffer, hash: string): Buffer {
  if (sha256(kept) !== hash) throw new Error('a stuk is not what was kept: its hash differs');
  return kept;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
