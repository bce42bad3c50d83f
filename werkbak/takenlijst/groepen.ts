import { VEILIGHEIDSTAAK } from '../../domain/gevaar';
import type { Moment } from '../../domain/tijd';
import { spoed, type Spoed } from '../../taal/tijd';

/** Danger, else how urgent work is. */
type Soort = 'gevaar' | Spoed;

/** Work that goes together. */
export interface Groep<R> {
  readonly wat: Soort;
  readonly kop: string;
  readonly regels: readonly R[];
}

const KOP: Record<Soort, string> = {
  gevaar: 'Gevaar: dit gaat voor',
  'te-laat': 'Te laat',
  vandaag: 'Vandaag',
  week: 'Komende zeven dagen',
  later: 'Later',
};

interface Werk {
  readonly uiterlijk: Moment;
  readonly gevaar: boolean;
  readonly type: string;
}

/** Work of children in danger, the child made safe first; then in the order of its urgency. A group without work is left out. */
export function groepeer<R extends Werk>(regels: readonly R[], nu: Moment): Groep<R>[] {
  const soort = ({ gevaar, uiterlijk }: R): Soort => (gevaar ? 'gevaar' : spoed(uiterlijk, nu));
  return (Object.keys(KOP) as Soort[])
    .map((wat) => ({
      wat,
      kop: KOP[wat],
      regels: regels.filter((regel) => soort(regel) === wat).sort(veiligheidEerst),
    }))
    .filter((groep) => groep.regels.length > 0);
}

function veiligheidEerst(a: Werk, b: Werk): number {
  return Number(b.type === VEILIGHEIDSTAAK) - Number(a.type === VEILIGHEIDSTAAK);
}
