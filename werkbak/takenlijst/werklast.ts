import type { Werklast } from '../../dossier/werklast';
import type { Taaktype } from '../../domain/taak';

/** How much open work there is, and how much of it is overdue. */
export interface Last {
  readonly open: number;
  readonly teLaat: number;
}

/** The open work of a region as whoever manages looks at it; every number is that of a list of tasks. */
export interface Verdeling {
  /** By person, who has it now: most overdue first, then most of it. */
  readonly personen: readonly (Last & { readonly persoon: string })[];
  /** What schools have to do and none of their people took, by school in the same order. */
  readonly scholen: readonly (Last & { readonly school: string })[];
  readonly alleScholen: Last;
  /** What nobody owns, by type of task. */
  readonly vanNiemand: readonly (Last & { readonly type: Taaktype })[];
  readonly perType: ReadonlyMap<Taaktype, Last>;
}

/** Puts the counts together. */
export function verdeel(regels: readonly Werklast[]): Verdeling {
  const van = regels.filter(({ uitvoerder }) => uitvoerder !== null);
  const niemand = regels.filter(({ uitvoerder }) => uitvoerder === null);
  const school = niemand.filter(({ rol }) => rol === 'school');
  const los = niemand.filter(({ rol }) => rol !== 'school');
  return {
    personen: geordend(van, ({ uitvoerder }) => uitvoerder ?? '').map(([persoon, last]) => ({
      persoon,
      ...last,
    })),
    scholen: geordend(school, (regel) => regel.school ?? '')
      .filter(([brin]) => brin !== '')
      .map(([brin, last]) => ({ school: brin, ...last })),
    alleScholen: samen(school),
    vanNiemand: geordend(los, ({ type }) => type).map(([type, last]) => ({ type, ...last })),
    perType: new Map(geordend(regels, ({ type }) => type)),
  };
}

/** All of it together. */
export function samen(lasten: readonly Last[]): Last {
  return lasten.reduce<Last>(
    (som, { open, teLaat }) => ({ open: som.open + open, teLaat: som.teLaat + teLaat }),
    { open: 0, teLaat: 0 },
  );
}

function geordend<K extends string>(
  regels: readonly Werklast[],
  sleutel: (regel: Werklast) => K,
): [K, Last][] {
  const groepen = new Map<K, Werklast[]>();
  for (const regel of regels) {
    const groep = groepen.get(sleutel(regel));
    if (groep === undefined) groepen.set(sleutel(regel), [regel]);
    else groep.push(regel);
  }
  return [...groepen]
    .map(([naam, groep]): [K, Last] => [naam, samen(groep)])
    .sort(([a, een], [b, ander]) => ander.teLaat - een.teLaat || ander.open - een.open || (a < b ? -1 : 1));
}
