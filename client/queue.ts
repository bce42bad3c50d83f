import { TemporalUnreachable } from './errors';

/** More updates at once a server takes of one workflow in all, shared by every process: it refuses the eleventh. */
const IN_FLIGHT = 4;
const WAITING = 100;

/** Too many wait for this case already; nothing of what was asked has been sent. */
export class QueueFull extends Error {
  override readonly name = 'QueueFull';

  constructor() {
    super('Too many commands wait for this case.');
  }
}

interface Lane {
  busy: number;
  /** Who waits, in the order in which they came. */
  readonly waiting: Set<() => void>;
}

/** Lets a few at a time through to each case and keeps the others in order, so that a busy case holds up no other. */
export class CaseQueue {
  private readonly lanes = new Map<string, Lane>();

  constructor(private readonly limits = { inFlight: IN_FLIGHT, waiting: WAITING }) {}

  /**
   * Does work for a case when it is its turn. Rejects with `QueueFull` at once when too many wait, and with
   * `TemporalUnreachable` when its turn does not come before the deadline; the work has not begun then.
   */
  async enter<T>(workflowId: string, deadline: number, work: () => Promise<T>): Promise<T> {
    const lane = this.lanes.get(workflowId) ?? { busy: 0, waiting: new Set() };
    this.lanes.set(workflowId, lane);
    if (lane.busy < this.limits.inFlight) lane.busy += 1;
    else await this.turn(lane, deadline);
    try {
      return await work();
    } finally {
      this.leave(workflowId, lane);
    }
  }

  private turn(lane: Lane, deadline: number): Promise<void> {
    if (lane.waiting.size >= this.limits.waiting) throw new QueueFull();
    return new Promise((resolve, reject) => {
      const go = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        lane.waiting.delete(go);
        reject(new TemporalUnreachable(new Error('its turn did not come')));
      }, deadline - Date.now());
      lane.waiting.add(go);
    });
  }

  /** Gives the place to who waits longest. */
  private leave(workflowId: string, lane: Lane): void {
    const next = lane.waiting.values().next();
    if (next.done !== true) {
      lane.waiting.delete(next.value);
      next.value();
    } else if (--lane.busy === 0) this.lanes.delete(workflowId);
  }
}
