import type { Moment } from '../../domain/tijd';
import { spoed, type Spoed } from '../../taal/tijd';

/** Work of one urgency. */
export interface Groep<R> {
  readonly spoed: Spoed;
  readonly kop: string;
  readonly regels: readonly R[];
}

const KOP: Record<Spoed, string> = {
  'te-laat': 'Te laat',
  vandaag: 'Vandaag',
  week: 'Komende zeven dagen',
  later: 'Later',
};

/** Work in the order of its urgency; a group without work is left out. */
export function groepeer<R extends { readonly uiterlijk: Moment }>(
  regels: readonly R[],
  nu: Moment,
): Groep<R>[] {
  return (Object.keys(KOP) as Spoed[])
    .map((welke) => ({
      spoed: welke,
      kop: KOP[welke],
      regels: regels.filter(({ uiterlijk }) => spoed(uiterlijk, nu) === welke),
    }))
    .filter((groep) => groep.regels.length > 0);
}
