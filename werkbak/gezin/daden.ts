import type { Daad } from './daad';
import { MELDEN } from './melden';
import { ZEGGEN } from './zeggen';

/** Everything that the family can do on its page. */
export const DADEN: readonly Daad[] = [...ZEGGEN, ...MELDEN];
