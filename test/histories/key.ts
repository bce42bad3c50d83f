import { readKeys } from '../../temporal/codec';

/** The key of the recorded histories: it protects nothing, and is used in tests only. */
export const PROEFSLEUTEL = Buffer.alloc(32, 'alleen voor proeven').toString('base64');

/** What the dossier is opened with in tests. */
export const PROEFSLEUTELS = readKeys(PROEFSLEUTEL);
