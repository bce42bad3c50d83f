import type { Backoff } from '../post/backoff';
import type { Geduld } from '../../dossier/abonnementen/queue';

/** Every time that deliveries to subscriptions go by. */
export interface WebhookTimes extends Geduld {
  /** How soon to look again when nothing was found. */
  readonly pollMs: number;
  /** How long a delivery is ours alone; longer than it may take. */
  readonly leaseMs: number;
  /** How long a receiver gets to answer. */
  readonly sendMs: number;
  readonly backoff: Backoff;
  /** How often the log is cleaned, and owners are told that their subscription was stopped. */
  readonly tidyMs: number;
}

const HOUR = 3_600_000;

/** A receiver that is away for a weekend misses nothing; one that is away for three days is stopped, and asked. */
export const WEBHOOK_TIMES: WebhookTimes = {
  pollMs: 500,
  leaseMs: 60_000,
  sendMs: 15_000,
  backoff: { firstMs: 10_000, longestMs: HOUR },
  stopMs: 72 * HOUR,
  giveUpMs: 7 * 24 * HOUR,
  tidyMs: 60_000,
};
