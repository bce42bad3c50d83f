import { readNumbers } from '../numbers';

export interface WerkbakOptions {
  /** Open cases in one werkbak. */
  readonly open: number;
  /** Closed cases beside them, few and many. */
  readonly few: number;
  readonly many: number;
  /** How often each question counts. */
  readonly runs: number;
  /** True: the figures say nothing. */
  readonly snel: boolean;
}

const USAGE = 'npm run bench:werkbak -- [--snel]';
const USUAL = { open: 300, few: 1_000, many: 19_700, runs: 30 };
const SNEL = { open: 30, few: 100, many: 1_000, runs: 5 };

/** The options of `npm run bench:werkbak`; anything else is refused with the usage. */
export function readOptions(args: string[]): WerkbakOptions {
  const { snel } = readNumbers(args, [], USAGE);
  return { ...(snel ? SNEL : USUAL), snel };
}
