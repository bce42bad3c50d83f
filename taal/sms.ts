import type { Gezinsrol } from '../domain/betrokkene';
import { rolVan, type Omslag } from './berichten/omslag';

/**
 * What somebody of the family reads in a text message: that there is something for them, where their own page is, and whom to
 * call. It names no child and tells nothing of what it is about: others see the screen of a phone, and the page asks a birth date.
 */
export function smsTekst(
  { kenmerk, afzender }: Pick<Omslag, 'kenmerk' | 'afzender'>,
  aan: Gezinsrol,
  /** The address of their own page; null: they have none. */
  pagina: string | null = null,
): string {
  const { naam, telefoon, email } = afzender;
  const wie = naam ?? rolVan(afzender);
  const doe =
    telefoon !== null
      ? `Bel ${wie}: ${telefoon}.`
      : email !== null
        ? `Mail ${wie}: ${email}.`
        : `Neem contact op met ${wie}.`;
  const over = kenmerk === null ? '' : ` Kenmerk ${kenmerk}.`;
  const [voor, eigen] = aan === 'jongere' ? ['jou', 'jouw'] : ['u', 'uw'];
  // An address ends its line, so that no dot is taken for part of it.
  const lees = pagina === null ? '' : `Kijk op ${eigen} pagina: ${pagina}\n`;
  return `Er is een bericht voor ${voor}. ${lees}${doe}${over}`;
}
