import { VEILIGHEIDSTAAK } from '../../domain/gevaar';
import type { Moment } from '../../domain/tijd';
import { spoed, type Spoed } from '../../taal/tijd';

/** Danger, else how urgent work is. */
type Soort = 'gevaar' | Spoed;

/** The open work around one child, what comes first on top. */
export interface Kindwerk<R> {
  readonly casusnummer: string;
  readonly regels: readonly [R, ...R[]];
}

/** The children whose work goes together. */
export interface Groep<R> {
  readonly wat: Soort;
  readonly kop: string;
  readonly kinderen: readonly Kindwerk<R>[];
}

const KOP: Record<Soort, string> = {
  gevaar: 'Gevaar: dit gaat voor',
  'te-laat': 'Te laat',
  vandaag: 'Vandaag',
  week: 'Komende zeven dagen',
  later: 'Later',
};

interface Werk {
  readonly casusnummer: string;
  readonly uiterlijk: Moment;
  readonly gevaar: boolean;
  readonly type: string;
}

/**
 * Work by child, each child once: those in danger, the child that has to be made safe first, then in the order of what is
 * most urgent around them. A group without children is left out.
 */
export function groepeer<R extends Werk>(regels: readonly R[], nu: Moment): Groep<R>[] {
  const kinderen = perKind(regels);
  return (Object.keys(KOP) as Soort[])
    .map((wat) => ({
      wat,
      kop: KOP[wat],
      kinderen: kinderen.filter((kind) => soort(kind, nu) === wat).sort(veiligheidEerst),
    }))
    .filter((groep) => groep.kinderen.length > 0);
}

/** In the order in which they first appear. */
function perKind<R extends Werk>(regels: readonly R[]): Kindwerk<R>[] {
  const kinderen = new Map<string, [R, ...R[]]>();
  for (const regel of regels) {
    const werk = kinderen.get(regel.casusnummer);
    if (werk === undefined) kinderen.set(regel.casusnummer, [regel]);
    else werk.push(regel);
  }
  return [...kinderen].map(([casusnummer, werk]) => ({
    casusnummer,
    regels: werk.sort((a, b) => Number(borgt(b)) - Number(borgt(a)) || op(a, b)),
  }));
}

function soort({ regels }: Kindwerk<Werk>, nu: Moment): Soort {
  if (regels.some(({ gevaar }) => gevaar)) return 'gevaar';
  // Without danger nothing goes before what is due first.
  return spoed(regels[0].uiterlijk, nu);
}

function veiligheidEerst(a: Kindwerk<Werk>, b: Kindwerk<Werk>): number {
  return Number(borgt(b.regels[0])) - Number(borgt(a.regels[0]));
}

function borgt({ type }: Werk): boolean {
  return type === VEILIGHEIDSTAAK;
}

function op(a: Werk, b: Werk): number {
  return a.uiterlijk < b.uiterlijk ? -1 : a.uiterlijk > b.uiterlijk ? 1 : 0;
}
