import { readNumbers } from '../numbers';

export interface StormOptions {
  /** Cases whose term passes at one instant. */
  readonly aantal: number;
  /** Seconds over which they are woken in the second storm. */
  readonly spreiding: number;
  /** Seconds of that spread in which commands are measured. */
  readonly venster: number;
}

const USAGE = 'npm run bench:storm -- [--aantal NUMBER] [--spreiding SECONDS] [--venster SECONDS] [--snel]';
/** The default spread of the product; half of it tells as much as all of it. */
const DEFAULTS: StormOptions = { aantal: 2_000, spreiding: 600, venster: 300 };
/** Enough to see that everything works; the figures say nothing. */
const SNEL: StormOptions = { aantal: 100, spreiding: 30, venster: 30 };

/** The options of `npm run bench:storm`; anything else is refused with the usage. */
export function readStormOptions(args: string[]): StormOptions {
  const given = readNumbers(args, ['aantal', 'spreiding', 'venster'], USAGE);
  const base = given.snel ? SNEL : DEFAULTS;
  const spreiding = given.whole('spreiding', base.spreiding, 3_600);
  return {
    aantal: given.whole('aantal', base.aantal, 20_000),
    spreiding,
    venster: Math.min(spreiding, given.whole('venster', base.venster, 3_600)),
  };
}
