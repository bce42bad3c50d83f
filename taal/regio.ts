import { hoofdletter } from './zin';

/** What a region is called. */
export function regionaam(regio: string): string {
  return hoofdletter(regio);
}
