import { parseArgs } from 'node:util';

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

function whole(name: string, value: string | undefined, otherwise: number, most: number): number {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > most) {
    throw new Error(`--${name} ${value} is not a whole number from 1 to ${most}. Use: ${USAGE}`);
  }
  return number;
}

/** The options of `npm run bench:storm`; anything else is refused with the usage. */
export function readStormOptions(args: string[]): StormOptions {
  const text = { type: 'string' } as const;
  const parse = () =>
    parseArgs({
      args,
      options: {
        ...{ aantal: text, spreiding: text, venster: text },
        snel: { type: 'boolean', default: false },
      },
    }).values;
  let values: ReturnType<typeof parse>;
  try {
    values = parse();
  } catch (error) {
    throw new Error(`${(error as Error).message.split('.')[0]}. Use: ${USAGE}`);
  }
  const base = values.snel ? SNEL : DEFAULTS;
  const spreiding = whole('spreiding', values.spreiding, base.spreiding, 3_600);
  return {
    aantal: whole('aantal', values.aantal, base.aantal, 20_000),
    spreiding,
    venster: Math.min(spreiding, whole('venster', values.venster, base.venster, 3_600)),
  };
}
