import type { Kop } from '../domain/opdracht';

/** The headings under which commands stand. */
export const KOPNAAM: Record<Kop, string> = {
  'deze-week': 'Deze week',
  'terug-naar-school': 'Terug naar school',
  'afspraken-en-aanbod': 'Afspraken en aanbod',
  arbitrage: 'Arbitrage',
  'openbaar-ministerie': 'Openbaar Ministerie',
  'de-casus': 'De casus',
};
