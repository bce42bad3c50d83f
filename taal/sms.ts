import type { Gezinsrol } from '../domain/betrokkene';
import { rolVan, type Omslag } from './berichten/omslag';

/**
 * What somebody of the family reads in a text message: that there is something for them, and whom to call. It names no
 * child and tells nothing of what it is about: others see the screen of a phone.
 */
export function smsTekst(
  { kenmerk, afzender }: Pick<Omslag, 'kenmerk' | 'afzender'>,
  aan: Gezinsrol,
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
  return `Er is een bericht voor ${aan === 'jongere' ? 'jou' : 'u'}. ${doe}${over}`;
}
