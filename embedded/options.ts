import path from 'node:path';
import { parseArgs } from 'node:util';

export interface StartOptions {
  /** Fill an empty folder with invented cases. */
  voorbeeld: boolean;
  /** The data folder. */
  map: string;
  /** The port of the API. */
  poort: number;
  /** Start although running cases would not go on under this version as they are. */
  toch: boolean;
}

const USAGE = 'npm start -- [--voorbeeld] [--map FOLDER] [--poort NUMBER] [--toch]';

/** What `npm start -- --help` says. */
export const HELP = `${USAGE}

Starts everything on this computer: PostgreSQL, Temporal, the worker, the API and its pages. Every case is kept in the data
folder; Ctrl-C stops it. The README says which settings of the environment count.

  --voorbeeld     fill the folder once with a year of invented cases
  --map FOLDER    the data folder; without it .doorbraak in this folder
  --poort NUMBER  the port of the API and the pages; without it 3000
  --toch          start although open cases would not go on as they are; without it those are named, and nothing starts
  --help          this text`;

/** The options of `npm start`, null when only help is asked; anything else is refused with the usage. */
export function readOptions(args: string[], root: string): StartOptions | null {
  const parse = () =>
    parseArgs({
      args,
      options: {
        voorbeeld: { type: 'boolean', default: false },
        map: { type: 'string', default: path.join(root, '.doorbraak') },
        poort: { type: 'string', default: '3000' },
        toch: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  let values: ReturnType<typeof parse>;
  try {
    values = parse();
  } catch (error) {
    throw new Error(`${(error as Error).message.split('.')[0]}. Use: ${USAGE}`);
  }
  if (values.help) return null;
  const poort = Number(values.poort);
  if (!Number.isInteger(poort) || poort < 1 || poort > 65_535) {
    throw new Error(`--poort ${values.poort} is not a port: give a whole number from 1 to 65535.`);
  }
  return { voorbeeld: values.voorbeeld, map: path.resolve(values.map), poort, toch: values.toch };
}
