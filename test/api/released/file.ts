import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Description } from '../../../api/description/form';

/** The description of the last release, as programs of others were made for it. */
export const RELEASED = path.join(__dirname, 'openapi.json');

/** Reads it. Throws when it is not there. */
export function readReleased(): Description {
  return JSON.parse(readFileSync(RELEASED, 'utf8')) as Description;
}
