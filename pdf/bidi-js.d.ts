/** What we use of bidi-js, which has no types of its own: the Unicode Bidirectional Algorithm. */
declare module 'bidi-js' {
  interface Bidi {
    /** Level of each UTF-16 unit: odd is written from right to left. */
    getEmbeddingLevels(text: string, base: 'ltr' | 'rtl'): { levels: Uint8Array };
    /** The bracket that faces the other way; null for what has none. */
    getMirroredCharacter(sign: string): string | null;
  }
  function makeBidi(): Bidi;
  export = makeBidi;
}
