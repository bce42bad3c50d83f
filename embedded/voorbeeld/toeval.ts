/** Chance that is the same every time: what a seed gives, one after another. */
export class Toeval {
  private stand: number;

  constructor(zaad: string) {
    let h = 0x811c9dc5;
    for (let i = 0; i < zaad.length; i++) h = Math.imul(h ^ zaad.charCodeAt(i), 0x01000193);
    this.stand = h >>> 0;
  }

  /** From 0 up to, and not with, 1 (mulberry32). */
  deel(): number {
    this.stand = (this.stand + 0x6d2b79f5) >>> 0;
    let t = this.stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  tussen(van: number, tot: number): number {
    return van + Math.floor(this.deel() * (tot - van + 1));
  }

  /** True so many times in a hundred. */
  kans(procent: number): boolean {
    return this.deel() * 100 < procent;
  }

  /** One of them. */
  uit<T>(lijst: readonly [T, ...T[]]): T {
    return lijst[Math.floor(this.deel() * lijst.length)] ?? lijst[0];
  }
}
