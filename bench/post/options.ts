import { readNumbers } from '../numbers';

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

/** The options of `npm run bench:post`; anything else is refused with the usage. */
export function readPostOptions(args: string[]): PostOptions {
  const given = readNumbers(args, ['aantal', 'mensen', 'uitval'], USAGE);
  const base = given.snel ? SNEL : DEFAULTS;
  const aantal = given.whole('aantal', base.aantal, 50_000);
  return {
    aantal,
    mensen: Math.min(aantal, given.whole('mensen', base.mensen, 5_000)),
    uitval: given.whole('uitval', base.uitval, 3_600),
  };
}
