import { BACKOFF, type Backoff } from '../post/backoff';

/** Every time the registration goes by. */
export interface RegistratieTimes {
  /** How long a case is ours alone, and how long one call may take; none begins that could outlast the lease. */
  readonly leaseMs: number;
  readonly callMs: number;
  /** How often is looked for what is to be done, and for cases that are new. */
  readonly pollMs: number;
  readonly sweepMs: number;
  /** Waits after a case failed, and after the whole case system did. */
  readonly backoff: Backoff;
  readonly restBackoff: Backoff;
  /** How long types are taken for what they were at least, though something was refused. */
  readonly typesMs: number;
  readonly roundMs: number;
  readonly heartbeatMs: number;
}

export const REGISTRATIE_TIMES: RegistratieTimes = {
  leaseMs: 300_000,
  callMs: 30_000,
  pollMs: 1_000,
  sweepMs: 10_000,
  backoff: BACKOFF,
  restBackoff: { firstMs: 10_000, longestMs: 300_000 },
  typesMs: 10_000,
  roundMs: 600_000,
  heartbeatMs: 5_000,
};
