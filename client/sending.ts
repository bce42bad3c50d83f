import type { Client } from '@temporalio/client';
import { admission, backoff } from './admission';
import { isNotFound, isClosing, statusOf, TemporalUnreachable, translate, weigeringVan } from './errors';

/** With less than this to go an attempt would only leave it unknown whether it was done. */
const SHORTEST_MS = 250;

/** One report or command on its way, with everything that must be done before its deadline. */
export class Sending {
  /** True from the first attempt on of which nobody knows whether it was admitted; it never becomes false again. */
  uncertain = false;
  private failed = 0;

  constructor(
    private readonly client: Client,
    readonly deadline: number,
  ) {}

  /** Asks something of Temporal that changes nothing. */
  async read<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await this.client.withDeadline(this.deadline, call);
    } catch (fault) {
      throw translate(fault);
    }
  }

  /**
   * Sends the update once. What the case answers comes back or is thrown; null when the attempt failed, the pause after
   * it is over, and it must be sent again under the same update id. Rejects with `TemporalUnreachable` when there is no
   * time left for that, or no sense in it.
   */
  async attempt<T>(call: () => Promise<T>): Promise<{ readonly answer: T } | null> {
    if (this.deadline - Date.now() < SHORTEST_MS) throw new TemporalUnreachable(new Error('no time left'));
    try {
      return { answer: await this.client.withDeadline(this.deadline, call) };
    } catch (fault) {
      if (weigeringVan(fault) !== null || isClosing(fault) || isNotFound(fault)) throw fault;
      const failure = statusOf(fault);
      if (failure === undefined) throw translate(fault);
      const verdict = admission(failure.status, failure.details);
      switch (verdict) {
        case 'refused':
          throw translate(fault);
        case 'uncertain':
          this.uncertain = true;
          break;
        case 'not-admitted':
          break;
      }
      await this.pause(backoff(this.failed++), fault);
      return null;
    }
  }

  /** Waits before what failed is done again; rejects with `TemporalUnreachable` when the deadline comes first. */
  async pause(ms: number, fault: unknown): Promise<void> {
    if (Date.now() + ms >= this.deadline) throw new TemporalUnreachable(fault);
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
}
