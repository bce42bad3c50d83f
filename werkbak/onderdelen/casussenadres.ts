import type { Fase } from '../../domain/fase';

/** Address of the list of the open cases somebody reaches: of one phase, or that one person leads, when that is said. */
export function casussenadres(wat: { readonly fase?: Fase; readonly houder?: string } = {}): string {
  const delen = new URLSearchParams({ van: 'regio', ...wat, status: 'open' });
  return `/werkbak/casussen?${delen.toString()}`;
}
