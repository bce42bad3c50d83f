/** The key of the recorded histories: it protects nothing, and is used in tests only. */
export const PROEFSLEUTEL = Buffer.alloc(32, 'alleen voor proeven').toString('base64');
