import type { Scenario, Stap, Verwachting } from './schema';

/** One thing to do in a scenario: take a step, or look. */
export type Punt =
  | { readonly soort: 'stap'; readonly op: string; readonly stap: Stap; readonly plek: number }
  | { readonly soort: 'kijk'; readonly op: string; readonly verwacht: Verwachting };

/** Steps and looks in order of time; at the same moment the steps come first, in the order of the file. `plek` is the place in the file. */
export function tijdlijn({ stappen, verwacht }: Scenario): Punt[] {
  const punten: Punt[] = [
    ...stappen.map((stap, plek) => ({ soort: 'stap' as const, op: stap.op, stap, plek })),
    ...verwacht.map((verwachting) => ({ soort: 'kijk' as const, op: verwachting.op, verwacht: verwachting })),
  ];
  return punten.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
}

/** The number every case has in a scenario run. */
export const CASUSNUMMER = '00000000-0000-4000-8000-000000000000';
