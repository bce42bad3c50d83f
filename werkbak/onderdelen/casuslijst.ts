import type { Gebruiker } from '../../domain/gebruiker';
import { heeftRecht } from '../../domain/toegang';

/** Address of the list of cases. */
export const CASUSLIJSTPAD = '/werkbak/casussen';

/** What the address of the list of cases can ask; it never names a child. */
export interface Casuslijstvraag {
  /** The view: one's own cases, all open ones that somebody reaches, or the closed ones. */
  readonly van: 'mij' | 'regio' | 'gesloten';
  readonly fase?: string | undefined;
  readonly gemeente?: string | undefined;
  readonly school?: string | undefined;
  /** Id of who holds the lead. */
  readonly houder?: string | undefined;
  /** `ja`: only cases that nobody holds. */
  readonly niemand?: string | undefined;
  /** Only for who reaches more than one region. */
  readonly regio?: string | undefined;
  readonly volgorde?: string | undefined;
  /** Where the page begins. */
  readonly na?: string | undefined;
  /** `alles`: every case of the page is ticked; `selectie`: all of the list are chosen. */
  readonly kies?: string | undefined;
}

/** The address that asks this, of the list or of what is made of it. */
export function casuslijstadres(vraag: Casuslijstvraag, pad: string = CASUSLIJSTPAD): string {
  return `${pad}?${casuslijstzoek(vraag)}`;
}

/** What stands behind the question mark of that address, always in the same order. */
export function casuslijstzoek(vraag: Casuslijstvraag): string {
  const { van, fase, gemeente, school, houder, niemand, regio, volgorde, na, kies } = vraag;
  const delen = { van, fase, gemeente, school, houder, niemand, regio, volgorde, na, kies };
  const gevuld = Object.entries(delen).filter((deel): deel is [string, string] => deel[1] !== undefined);
  return new URLSearchParams(gevuld).toString();
}

/**
 * The list behind a number of open cases that was counted over a whole region; null for somebody who does not reach all of
 * it, and so would find fewer than the number says.
 */
export function casuslijstVanRegio(
  gebruiker: Gebruiker,
  regio: string | null,
  wat: Omit<Casuslijstvraag, 'van' | 'regio'> = {},
): string | null {
  const heel = gebruiker.gemeenten === null && gebruiker.scholen.length === 0;
  if (!heel || gebruiker.rol === 'teamlid' || !heeftRecht(gebruiker, 'casus')) return null;
  const overal = gebruiker.regio === null && regio !== null ? { regio } : {};
  return casuslijstadres({ van: 'regio', ...wat, ...overal });
}
