/** Why something did not arrive, by what NotifyNL says became of it. */
const MISLUKT: Readonly<Record<string, string>> = {
  'permanent-failure': 'notify-niet-bezorgd',
  'temporary-failure': 'notify-tijdelijk',
  'technical-failure': 'notify-technisch',
  'validation-failed': 'notify-brief-afgekeurd',
  'virus-scan-failed': 'notify-brief-afgekeurd',
  'returned-letter': 'notify-brief-terug',
  failed: 'notify-niet-bezorgd',
  cancelled: 'notify-afgebroken',
};

/** Every word with which a carrier says afterwards that something did not arrive. */
export const NAGEKOMEN = [...new Set(Object.values(MISLUKT))];

/** Why something did not arrive, in a word that names nobody; null: it did, or nobody knows yet. */
export function misluktdoor(stand: string | null): string | null {
  return stand !== null && Object.hasOwn(MISLUKT, stand) ? (MISLUKT[stand] ?? null) : null;
}

/** True when a carrier is certain that it arrived. */
export function isAangekomen(stand: string | null): boolean {
  return stand === 'delivered' || stand === 'received';
}
