/** The secret of the clients of the provider that have one. */
export const GEHEIM = 'geheim-van-de-proef-dat-lang-genoeg-is';
