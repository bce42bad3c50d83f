import { createHash } from 'node:crypto';
import type { Contact } from '../domain/betrokkene';

/**
 * What a message and somebody it is for are known by: the same at every attempt and over every channel, and another for
 * another address. Says neither which case it is nor who.
 */
export function bezorgsleutel(bericht: string, adres: string): string {
  return createHash('sha256').update(`${bericht}\n${adres.toLowerCase()}`).digest('hex').slice(0, 32);
}

/** The same for every spelling of one address: of a number its digits, of anything else its words. */
export function vergelijkbaar({ weg, adres }: Contact): string {
  if (weg === 'telefoon') return adres.replace(/[^\d+]/g, '').replace(/^(?:\+|00)31/, '0');
  return adres.trim().replace(/\s+/g, ' ').toLowerCase();
}
