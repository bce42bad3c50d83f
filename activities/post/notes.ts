import type { Note, PostQueue } from './queue';

/** How many outcomes go in one statement. */
const TOGETHER = 200;

interface Pending {
  readonly note: Note;
  /** Milliseconds until the lease ends; zero or less when it has. */
  readonly left: () => number;
  readonly done: (kept: boolean) => void;
}

/**
 * Notes outcomes, those that come together in one statement. While the database does not answer it tries on for as long
 * as the lease lasts: what was sent and cannot be noted would be sent again.
 */
export class Notes {
  private readonly pending: Pending[] = [];
  private writing = false;

  constructor(
    private readonly queue: Pick<PostQueue, 'note'>,
    private readonly retryMs: number,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Resolves when it was noted, with false when the lease was lost. Never rejects. */
  add(note: Note, left: () => number): Promise<boolean> {
    return new Promise((done) => {
      this.pending.push({ note, left, done });
      if (!this.writing) void this.write();
    });
  }

  private async write(): Promise<void> {
    this.writing = true;
    // What ends at the same moment is here by then.
    await new Promise((next) => setImmediate(next));
    while (this.pending.length > 0) {
      const batch = this.take();
      try {
        const kept = await this.queue.note(batch.map(({ note }) => note));
        for (const { note, done } of batch) done(kept.has(note.id));
      } catch (error) {
        this.failed(error);
        await new Promise((next) => setTimeout(next, this.retryMs));
        const lost = batch.filter(({ left }) => left() <= 0);
        for (const { done } of lost) done(false);
        this.pending.unshift(...batch.filter((one) => !lost.includes(one)));
      }
    }
    this.writing = false;
  }

  /** The next outcomes, of each message the first. */
  private take(): Pending[] {
    const ids = new Set<string>();
    const batch = this.pending.filter(({ note }) => {
      if (ids.size === TOGETHER || ids.has(note.id)) return false;
      ids.add(note.id);
      return true;
    });
    const taken = new Set(batch);
    const rest = this.pending.filter((one) => !taken.has(one));
    this.pending.splice(0, this.pending.length, ...rest);
    return batch;
  }
}
