/**
 * How long a case may be woken after a moment that it shares with many, in milliseconds: from 0 up to, and not with, the
 * spread; always the same for the same workflow id, and over many ids each part of it as often. Running cases replay by
 * it: it never changes.
 */
export function delayMs(workflowId: string, spreadMs: number): number {
  return Math.floor((hash(workflowId) / 2 ** 32) * spreadMs);
}

/** FNV-1a, with the last step of MurmurHash3 so that ids that differ in one character end up far apart. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
