import { readNumbers } from '../numbers';

export interface LezenOptions {
  /** Cases in the two databases, few and many. */
  readonly few: number;
  readonly many: number;
  /** How often each question counts. */
  readonly runs: number;
  /** True: the figures say nothing. */
  readonly snel: boolean;
}

const USAGE = 'npm run bench:lezen -- [--snel] [--veel N] [--keren N]';
const MOST = 1_000_000;

/** The options of `npm run bench:lezen`; anything else is refused with the usage. */
export function readOptions(args: string[]): LezenOptions {
  const numbers = readNumbers(args, ['veel', 'keren'], USAGE);
  const { snel } = numbers;
  return {
    few: 20,
    many: numbers.whole('veel', snel ? 1_000 : 300_000, MOST),
    runs: numbers.whole('keren', snel ? 5 : 50, 10_000),
    snel,
  };
}
