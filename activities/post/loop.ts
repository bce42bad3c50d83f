import { randomUUID } from 'node:crypto';
import os from 'node:os';
import { naarEpoch, type Moment } from '../../domain/tijd';
import { backoffMs } from './backoff';
import type { Kanaal } from './kanaal';
import { Notes } from './notes';
import type { Leased, Note, PostQueue } from './queue';
import { send } from './send';
import { stopwatch, type Stopwatch } from './stopwatch';
import { POST_TIMES, type PostTimes } from './times';

/** What the loop works with. */
export interface Post {
  readonly queue: PostQueue;
  readonly kanalen: readonly Kanaal[];
  readonly times?: PostTimes;
  /** How many messages of one channel are under way at the same time; of one that takes several together, how many times. */
  readonly slots?: number;
  /** Where it is told, once each time, that the database does not answer or a lease was lost. */
  readonly report?: (text: string) => void;
  readonly watch?: Stopwatch;
  readonly chance?: () => number;
}

/** What came of the attempts of a loop. */
export interface Tally {
  bezorgd: number;
  mislukt: number;
  opgegeven: number;
  /** Put off, because it is no time for them to leave, or not yet the time at which somebody wants them. */
  uitgesteld: number;
  /** Done without being sent: nobody they are for wants them. */
  'niet-gewenst': number;
  /** Outcomes that could not be noted, because the lease was another's by then. */
  kwijt: number;
}

const SLOTS = 20;
/** How many whose turn it is a channel gets at once that hands over several in one. */
const TOGETHER = 50;
/** What was put off to one moment is looked at within so long after it. */
const APART_MS = 60_000;

/**
 * Delivers messages until it is told to stop: then it leases nothing more, finishes what is being sent, gives back what
 * was not begun, and resolves. Several may run at once, in one process or in many. Never rejects: while the database does
 * not answer it tries on.
 */
export function deliver(post: Post, stop: AbortSignal): Promise<Tally> {
  return new Loop(post, stop).run();
}

class Loop {
  private readonly tally: Tally = {
    ...{ bezorgd: 0, mislukt: 0, opgegeven: 0, uitgesteld: 0, kwijt: 0 },
    'niet-gewenst': 0,
  };
  private readonly times: PostTimes;
  private readonly slots: number;
  private readonly watch: Stopwatch;
  private readonly notes: Notes;
  private readonly underWay = new Map<string, number>();
  /** Whose leases these are, as who runs the database sees it. */
  private readonly name = `${os.hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
  private leases = 0;
  private away = false;
  private wake: () => void = () => undefined;
  private woken = false;

  constructor(
    private readonly post: Post,
    private readonly stop: AbortSignal,
  ) {
    this.times = post.times ?? POST_TIMES;
    this.slots = post.slots ?? SLOTS;
    this.watch = post.watch ?? stopwatch;
    this.notes = new Notes(post.queue, this.times.pollMs, (error) => this.doesNotAnswer(error));
  }

  async run(): Promise<Tally> {
    const ring = () => this.ring();
    this.stop.addEventListener('abort', ring);
    for (let pauseMs = this.times.pollMs; !this.stop.aborted;) {
      this.woken = false;
      if ((await this.look()) > 0) pauseMs = this.times.pollMs;
      const done = await this.rest(pauseMs);
      pauseMs = done ? this.times.pollMs : Math.min(pauseMs * 2, this.times.slowestPollMs);
    }
    while ([...this.underWay.values()].some((count) => count > 0)) await this.rest(this.times.slowestPollMs);
    this.stop.removeEventListener('abort', ring);
    return this.tally;
  }

  /** Leases what each channel has room for and begins sending it; answers how many there were. */
  private async look(): Promise<number> {
    let found = 0;
    for (const kanaal of this.post.kanalen) {
      for (let moved = 1; moved > 0 && !this.stop.aborted;) {
        const room = Math.min(this.slots, kanaal.slots ?? this.slots) - (this.underWay.get(kanaal.naam) ?? 0);
        if (room <= 0) break;
        const age = this.watch();
        const lease = `${this.name}-${++this.leases}`;
        const { samen } = kanaal;
        try {
          const got =
            samen === undefined
              ? await this.post.queue.lease(kanaal.naam, room, lease)
              : await this.post.queue.lease(kanaal.naam, TOGETHER, lease, samen.meer);
          this.away = false;
          moved = got.leased.length === 0 ? got.moved : 0;
          found += got.leased.length;
          const parts = samen === undefined ? got.leased.map((een) => [een]) : [got.leased];
          for (const part of parts) if (part.length > 0) void this.take(kanaal, part, age);
        } catch (error) {
          this.doesNotAnswer(error);
          return found;
        }
      }
    }
    return found;
  }

  /** Waits, shorter when something is done meanwhile; true when that was so. */
  private async rest(ms: number): Promise<boolean> {
    if (!this.woken) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    const { woken } = this;
    this.woken = false;
    // What was done in the same moment has left its place by then.
    await new Promise((next) => setImmediate(next));
    return woken;
  }

  private ring(): void {
    this.woken = true;
    this.wake();
  }

  /** From lease to note: of one message, or of several that go to their channel together. */
  private async take(kanaal: Kanaal, berichten: readonly Leased[], age: () => number): Promise<void> {
    const { naam } = kanaal;
    this.underWay.set(naam, (this.underWay.get(naam) ?? 0) + 1);
    const left = () => this.times.leaseMs - age();
    if (this.stop.aborted || left() <= this.times.sendMs) await this.giveBack(berichten);
    else {
      const waits = berichten.map((bericht) => ({ bericht, waitMs: this.waitOf(kanaal, bericht) }));
      const later = waits.filter(({ waitMs }) => waitMs > 0);
      const now = waits.flatMap(({ bericht, waitMs }) => (waitMs > 0 ? [] : [bericht]));
      await Promise.all([
        ...later.map(({ bericht: { id, lease, pogingen }, waitMs }) =>
          this.note({ id, lease, outcome: 'uitgesteld', pogingen, waitMs }, left),
        ),
        this.sendAndNote(kanaal, now, left),
      ]);
    }
    this.underWay.set(naam, (this.underWay.get(naam) ?? 1) - 1);
    this.ring();
  }

  private async sendAndNote(kanaal: Kanaal, berichten: readonly Leased[], left: () => number): Promise<void> {
    if (berichten.length === 0) return;
    const outcomes = await send(kanaal, berichten, this.times.sendMs);
    const back: Leased[] = [];
    const noting = berichten.map(async (bericht) => {
      const outcome = outcomes.get(bericht.id);
      if (outcome === undefined || outcome.outcome === 'niet-begonnen') {
        back.push(bericht);
        return;
      }
      const late = 'late' in outcome ? outcome.late : undefined;
      const note = this.noteOf(bericht, outcome);
      await this.note(late === undefined ? note : { ...note, keepLease: true }, left);
      void late?.then((delivered) => (delivered ? this.afterAll(bericht, left) : undefined));
    });
    await Promise.all(noting);
    await this.giveBack(back);
  }

  private async note(note: Note, left: () => number): Promise<void> {
    this.count(await this.notes.add(note, left), note);
  }

  private async giveBack(berichten: readonly Leased[]): Promise<void> {
    if (berichten.length === 0) return;
    await this.post.queue.giveBack(berichten).catch((error: unknown) => this.doesNotAnswer(error));
  }

  /** Milliseconds until a message may go by its channel; those that wait for one moment come a little apart. */
  private waitOf(kanaal: Kanaal, bericht: Leased): number {
    const wait = kanaal.vanaf === undefined ? 0 : naarEpoch(kanaal.vanaf(bericht)) - Date.now();
    return wait <= 0 ? 0 : wait + Math.round((this.post.chance ?? Math.random)() * APART_MS);
  }

  private noteOf(
    bericht: Leased,
    result: Pick<Note, 'outcome' | 'foutcode' | 'fout'> & { readonly tot?: Moment },
  ): Note {
    const { id, lease, pogingen, onderwerp, tekst, verpakt } = bericht;
    if (result.outcome === 'niet-gewenst') return { id, lease, outcome: 'niet-gewenst', pogingen };
    // At one moment, so that it goes in one mail with the rest.
    if (result.tot !== undefined)
      return { id, lease, outcome: 'uitgesteld', pogingen, overzichtOp: result.tot };
    const { outcome, foutcode, fout } = result;
    const attempts = pogingen + 1;
    if (outcome === 'bezorgd') {
      const done = { id, lease, outcome, pogingen: attempts };
      // What was put ready for nobody yet is still to go: in the envelope of that day.
      return foutcode === undefined
        ? { ...done, verzonden: { onderwerp, tekst, verpakt } }
        : { ...done, foutcode };
    }
    const note = { id, lease, outcome, pogingen: attempts, foutcode: foutcode ?? '', fout: fout ?? '' };
    if (outcome === 'opgegeven') return note;
    const chance = (this.post.chance ?? Math.random)();
    return { ...note, waitMs: backoffMs(attempts, chance, this.times.backoff) };
  }

  /** The channel answered after all: whoever has the message now is left alone. */
  private async afterAll(bericht: Leased, left: () => number): Promise<void> {
    const note = this.noteOf(bericht, { outcome: 'bezorgd' });
    if (await this.notes.add(note, left)) this.tally.bezorgd++;
    this.ring();
  }

  private count(kept: boolean, { id, outcome }: Note): void {
    if (kept) this.tally[outcome]++;
    else {
      this.tally.kwijt++;
      this.post.report?.(`the lease of message ${id} was lost before it could be noted (${outcome})`);
    }
  }

  private doesNotAnswer(error: unknown): void {
    if (!this.away) this.post.report?.(`the outbox does not answer, trying on: ${String(error)}`);
    this.away = true;
  }
}
