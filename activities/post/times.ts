import { BACKOFF, type Backoff } from './backoff';

/** Every time the postbode goes by. */
export interface PostTimes {
  /** How long a message is ours alone. */
  readonly leaseMs: number;
  /** How long a send may take; it begins only when the lease lasts longer. */
  readonly sendMs: number;
  /** How soon to look again when nothing was found, and how soon after finding nothing for a while. */
  readonly pollMs: number;
  readonly slowestPollMs: number;
  readonly backoff: Backoff;
  /** How long a round lasts, and how often it shows that it lives. */
  readonly roundMs: number;
  readonly heartbeatMs: number;
  /** How long between one look into the mailbox with returned mail and the next. */
  readonly returnedMs: number;
}

export const POST_TIMES: PostTimes = {
  leaseMs: 120_000,
  sendMs: 45_000,
  pollMs: 250,
  slowestPollMs: 1_000,
  backoff: BACKOFF,
  roundMs: 600_000,
  heartbeatMs: 5_000,
  returnedMs: 60_000,
};
