/** A value that occurs so many times. */
export interface Waarde {
  readonly waarde: number;
  readonly aantal: number;
}

/** How values are spread. */
export interface Spreiding {
  readonly aantal: number;
  /** The mean, with one decimal. */
  readonly gemiddeld: number;
  readonly mediaan: number;
  /** Half of the values lie from the one to the other. */
  readonly kwart: number;
  readonly driekwart: number;
}

/** How values are spread; null for none. A quantile is the first value up to which at least that share lies. */
export function spreiding(waarden: readonly Waarde[]): Spreiding | null {
  const op = waarden.filter(({ aantal }) => aantal > 0).sort((a, b) => a.waarde - b.waarde);
  const aantal = op.reduce((som, een) => som + een.aantal, 0);
  const hoogste = op.at(-1);
  if (hoogste === undefined) return null;
  const som = op.reduce((s, een) => s + een.waarde * een.aantal, 0);
  const kwantiel = (deel: number): number => {
    let tot = 0;
    const gevonden = op.find((een) => (tot += een.aantal) >= deel * aantal);
    return (gevonden ?? hoogste).waarde;
  };
  return {
    aantal,
    gemiddeld: Math.round((10 * som) / aantal) / 10,
    mediaan: kwantiel(0.5),
    kwart: kwantiel(0.25),
    driekwart: kwantiel(0.75),
  };
}

/** Fewer than so many children could be recognised in a figure that others see. */
const MINST = 5;

/** Whether so many children may be shown to whoever may not know them; of none that may always be told. */
export function isToonbaar(aantal: number): boolean {
  return aantal === 0 || aantal >= MINST;
}

/**
 * Which parts of a whole may be shown to whoever may not know the children: those of at least five, but when only one part
 * would be left out, or all that are left out are fewer than five together, the smallest of the others is left out too, as the whole
 * would give it away. A part of none may always be shown.
 */
export function toonbaar(aantallen: readonly number[]): boolean[] {
  const toon = aantallen.map(isToonbaar);
  const weg = (): number[] => aantallen.filter((_, i) => toon[i] === false);
  const samen = (): number => weg().reduce((som, aantal) => som + aantal, 0);
  const opGrootte = aantallen.map((aantal, plek) => ({ aantal, plek })).sort((a, b) => a.aantal - b.aantal);
  for (const { aantal, plek } of opGrootte) {
    if (weg().length === 0 || (weg().length > 1 && samen() >= MINST)) break;
    if (aantal > 0) toon[plek] = false;
  }
  return toon;
}
