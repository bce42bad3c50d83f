import { parseArgs } from 'node:util';

export interface PostOptions {
  /** Messages of each drain. */
  readonly aantal: number;
  /** People of the region among whom those of the outage are divided. */
  readonly mensen: number;
  /** Seconds that the mail server is away. */
  readonly uitval: number;
}

const USAGE = 'npm run bench:post -- [--aantal NUMBER] [--mensen NUMBER] [--uitval SECONDS] [--snel]';
const DEFAULTS: PostOptions = { aantal: 10_000, mensen: 200, uitval: 60 };
/** Enough to see that everything works; the figures say nothing. */
export const SNEL: PostOptions = { aantal: 60, mensen: 6, uitval: 3 };

function whole(name: string, value: string | undefined, otherwise: number, most: number): number {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > most) {
    throw new Error(`--${name} ${value} is not a whole number from 1 to ${most}. Use: ${USAGE}`);
  }
  return number;
}

/** The options of `npm run bench:post`; anything else is refused with the usage. */
export function readPostOptions(args: string[]): PostOptions {
  const text = { type: 'string' } as const;
  const parse = () =>
    parseArgs({
      args,
      options: {
        ...{ aantal: text, mensen: text, uitval: text },
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
  const aantal = whole('aantal', values.aantal, base.aantal, 50_000);
  return {
    aantal,
    mensen: Math.min(aantal, whole('mensen', values.mensen, base.mensen, 5_000)),
    uitval: whole('uitval', values.uitval, base.uitval, 3_600),
  };
}
