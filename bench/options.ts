import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Seconds of each measurement, over all its turns. */
  duur: number;
  /** How often what is compared takes turns in a round. */
  beurten: number;
  /** Seconds of each turn before it counts. */
  aanloop: number;
  /** Cases that are being started at the same time. */
  gelijktijdig: number;
  /** Rounds that must be reliable. */
  rondes: number;
  /** How many rounds may be done again because something else used the machine. */
  opnieuw: number;
  /** Whether the processes are profiled while cases are started. */
  cpuProfile: boolean;
}

const USAGE =
  'npm run bench -- [--duur SECONDS] [--gelijktijdig NUMBER] [--rondes NUMBER] [--snel] [--cpu-profile]';
const DEFAULTS = { duur: 20, beurten: 5, aanloop: 2, gelijktijdig: 16, rondes: 3, opnieuw: 3 };
/** Enough to see that everything works; the figures say nothing. */
const SNEL = { duur: 4, beurten: 2, aanloop: 1, gelijktijdig: 8, rondes: 1, opnieuw: 0 };

function positive(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 3_600) {
    throw new Error(`--${name} ${value} is not a whole number from 1 to 3600. Use: ${USAGE}`);
  }
  return number;
}

/** The options of `npm run bench`; anything else is refused with the usage. */
export function readOptions(args: string[]): BenchOptions {
  const parse = () =>
    parseArgs({
      args,
      options: {
        duur: { type: 'string' },
        gelijktijdig: { type: 'string' },
        rondes: { type: 'string' },
        snel: { type: 'boolean', default: false },
        'cpu-profile': { type: 'boolean', default: false },
      },
    }).values;
  let values: ReturnType<typeof parse>;
  try {
    values = parse();
  } catch (error) {
    throw new Error(`${(error as Error).message.split('.')[0]}. Use: ${USAGE}`);
  }
  const base = values.snel ? SNEL : DEFAULTS;
  return {
    duur: positive('duur', values.duur, base.duur),
    gelijktijdig: positive('gelijktijdig', values.gelijktijdig, base.gelijktijdig),
    rondes: positive('rondes', values.rondes, base.rondes),
    opnieuw: base.opnieuw,
    beurten: base.beurten,
    aanloop: base.aanloop,
    cpuProfile: values['cpu-profile'],
  };
}
