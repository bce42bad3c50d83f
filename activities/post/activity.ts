import { Context } from '@temporalio/activity';
import { inAmsterdam } from '../../domain/tijd';
import { deliver, type Post, type Tally } from './loop';
import type { PostQueue } from './queue';
import type { Standing } from './standing';
import { POST_TIMES } from './times';

/** What a round of the postbode came to, and what waits after it; null when the database does not say. */
export interface Rondeverslag extends Tally {
  readonly stand: Standing | null;
}

/**
 * The activity of the postbode. When the signal goes off it leases nothing more and waits until it is cancelled, which
 * the worker does when it is shut down.
 */
export function postActivities(
  post: Post,
  ending: AbortSignal,
  /** What is done beside it until the signal goes off, such as reading what came back; never rejects. */
  beside: (signal: AbortSignal) => Promise<void> = () => Promise.resolve(),
) {
  const { roundMs, heartbeatMs } = post.times ?? POST_TIMES;
  return {
    /**
     * Delivers messages for one round. Beats with what waits, since when, and what fails. On cancellation it finishes
     * what is being sent, gives its leases back and fails with the cancellation.
     */
    bezorgRonde: async (): Promise<Rondeverslag> => {
      const context = Context.current();
      const { cancellationSignal } = context;
      let stand: Standing | null = null;
      let asking = false;
      const beat = async () => {
        context.heartbeat({ stand });
        if (asking) return;
        asking = true;
        stand = await standing(post.queue);
        asking = false;
      };
      void beat();
      const beating = setInterval(() => void beat(), heartbeatMs);
      const round = new AbortController();
      const timer = setTimeout(() => round.abort(), roundMs);
      try {
        const stop = AbortSignal.any([ending, cancellationSignal, round.signal]);
        const [tally] = await Promise.all([deliver(post, stop), beside(stop)]);
        if (ending.aborted || cancellationSignal.aborted) await context.cancelled;
        return { ...tally, stand: await standing(post.queue) };
      } finally {
        clearTimeout(timer);
        clearInterval(beating);
      }
    },
  };
}

export type PostActivities = ReturnType<typeof postActivities>;

/** What waits, with the time as people read it. */
async function standing(queue: PostQueue): Promise<Standing | null> {
  try {
    const { wacht, opgegeven } = await queue.standing();
    return { wacht: wacht.map((w) => ({ ...w, sinds: inAmsterdam(w.sinds) })), opgegeven };
  } catch {
    return null;
  }
}
