import type { Plek } from '../onderdelen/plek';

/** Address of the page of a school. */
export function schooladres({ adres }: Plek, brin: string, gedaan?: string): string {
  return adres(`/werkbak/mensen/school/${encodeURIComponent(brin)}`, { gedaan });
}
