import path from 'node:path';
import { parseArgs } from 'node:util';

export interface StartOptions {
  /** Fill an empty folder with invented cases. */
  voorbeeld: boolean;
  /** The data folder. */
  map: string;
  /** The port of the API. */
  poort: number;
}

const USAGE = 'npm start -- [--voorbeeld] [--map FOLDER] [--poort NUMBER]';

/** The options of `npm start`; anything else is refused with the usage. */
export function readOptions(args: string[], root: string): StartOptions {
  const parse = () =>
    parseArgs({
      args,
      options: {
        voorbeeld: { type: 'boolean', default: false },
        map: { type: 'string', default: path.join(root, '.doorbraak') },
        poort: { type: 'string', default: '3000' },
      },
    }).values;
  let values: ReturnType<typeof parse>;
  try {
    values = parse();
  } catch (error) {
    throw new Error(`${(error as Error).message.split('.')[0]}. Use: ${USAGE}`);
  }
  const poort = Number(values.poort);
  if (!Number.isInteger(poort) || poort < 1 || poort > 65_535) {
    throw new Error(`--poort ${values.poort} is not a port: give a whole number from 1 to 65535.`);
  }
  return { voorbeeld: values.voorbeeld, map: path.resolve(values.map), poort };
}
