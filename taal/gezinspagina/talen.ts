import { AR } from './ar';
import { EN } from './en';
import { PL } from './pl';
import { TR } from './tr';
import { UK } from './uk';
import type { Zinsleutel } from './zinnen';

/** The languages beside Dutch, each by its own name and the way it is written. */
export const VERTALINGEN = {
  en: { naam: 'English', richting: 'ltr', zinnen: EN },
  ar: { naam: 'العربية', richting: 'rtl', zinnen: AR },
  tr: { naam: 'Türkçe', richting: 'ltr', zinnen: TR },
  pl: { naam: 'Polski', richting: 'ltr', zinnen: PL },
  uk: { naam: 'Українська', richting: 'ltr', zinnen: UK },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly naam: string;
      readonly richting: 'ltr' | 'rtl';
      readonly zinnen: Readonly<Record<Zinsleutel, string>>;
    }
  >
>;
export type Vertaaltaal = keyof typeof VERTALINGEN;

/** The language of the page for a BCP 47 code; null: Dutch alone, also for a language it does not have. */
export function vertaaltaal(code: string | null | undefined): Vertaaltaal | null {
  const kort = code?.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(VERTALINGEN, kort) ? (kort as Vertaaltaal) : null;
}
