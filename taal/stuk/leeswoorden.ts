import { tijdstip } from '../tijd';
import { hoofdletter } from '../zin';
import type { Punt } from './blok';
import { JAAR } from './invoer';
import type { Deel } from './schema';

/** Yes, no, or that nobody has said so yet. */
export function jaNee(wat: boolean | null, onbekend = 'nog niet bekend'): string {
  return wat === null ? onbekend : wat ? 'ja' : 'nee';
}

/** An event as a point of a list, under its number in the file. */
export function gebeurtenispunt({
  nummer,
  op,
  door,
  zin,
  toelichting,
}: Omit<Deel<'verloop'>[number]['gebeurtenissen'][number], 'soort'>): Punt {
  return { tekst: `${nummer}. ${hoofdletter(tijdstip(op, JAAR))}, ${door}. ${zin}`, citaat: toelichting };
}
