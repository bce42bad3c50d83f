import { moment, naarEpoch, vanEpoch, type Moment } from '../../../domain/tijd';
import { pause } from '../../../embedded/processes';

/** The moment at which the terms of all cases pass that were reported before it: the first day of the fifth week. */
export const MIDNIGHT = { op: moment('2026-10-05T00:00:00+02:00'), firstDay: '2026-09-07' } as const;

/** After the programs are told, so long: they start, and half of what goes wrong comes before it. */
const LEAD_MS = 75_000;
/** What the clock gives by itself is written within this time, if anything is. */
const AFTER_MS = 10_000;

/** The clock of the cases, set so that terms of everybody pass at one moment, in the middle of it all. */
export class PressedClock {
  private shift: number | undefined;

  /** Sets it; gives what programs are told. */
  told(): Record<string, string> {
    this.shift = naarEpoch(MIDNIGHT.op) - LEAD_MS - Date.now();
    return { KLOK_VERSCHUIVING: String(this.shift), KLOK_SPREIDING: '0', NODE_ENV: 'chaos' };
  }

  nu(): Moment {
    if (this.shift === undefined) throw new Error('The clock was not set.');
    return vanEpoch(Date.now() + this.shift);
  }

  /** Waits until the moment has passed, and what it gives can be there. */
  async passed(): Promise<void> {
    const left = naarEpoch(MIDNIGHT.op) + AFTER_MS - naarEpoch(this.nu());
    if (left > 0) await pause(left);
  }
}
