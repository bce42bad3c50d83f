import { OURS } from './ours';
import { STANDARD } from './standard';

/** Every rule that the description is judged by. */
export const RULES = [...STANDARD, ...OURS];
