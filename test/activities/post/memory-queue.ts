import type { Kanaal, TeBezorgen } from '../../../activities/post/kanaal';
import type { Post } from '../../../activities/post/loop';
import type { Leased, Note, PostQueue } from '../../../activities/post/queue';
import type { PostTimes } from '../../../activities/post/times';

/** Times with which a test takes milliseconds. */
export const QUICK: PostTimes = {
  leaseMs: 2_000,
  sendMs: 100,
  pollMs: 20,
  slowestPollMs: 80,
  backoff: { firstMs: 20, longestMs: 40 },
  roundMs: 60_000,
  heartbeatMs: 1_000,
  returnedMs: 100,
};

/** A queue in memory, to look at what the loop asks of it; which rows may be leased is for the tests on PostgreSQL. */
export class MemoryQueue implements PostQueue {
  readonly notes: Note[] = [];
  readonly givenBack: string[] = [];
  readonly leasedAt: number[] = [];
  /** What each lease asked for. */
  readonly asked: number[] = [];
  /** Thrown by the next calls, one each. */
  readonly errors: Error[] = [];
  /** Messages whose lease another took meanwhile. */
  readonly lost = new Set<string>();

  constructor(readonly ready: string[]) {}

  lease = async (_kanaal: string, count: number, lease: string) => {
    this.leasedAt.push(performance.now());
    this.asked.push(count);
    this.fail();
    const leased = this.ready.splice(0, count).map((id) => message(id, lease));
    return { leased, moved: 0 };
  };

  note = async (notes: readonly Note[]) => {
    this.fail();
    this.notes.push(...notes);
    return new Set(notes.map(({ id }) => id).filter((id) => !this.lost.has(id)));
  };

  giveBack = async (messages: readonly Pick<Leased, 'id' | 'lease'>[]) => {
    this.givenBack.push(...messages.map(({ id }) => id));
  };

  standing = async () => ({ wacht: [], opgegeven: 0 });

  private fail(): void {
    const error = this.errors.shift();
    if (error !== undefined) throw error;
  }
}

function message(id: string, lease: string): Leased {
  return {
    id,
    casusnummer: 'casus',
    soort: 'brief',
    meteen: true,
    geschrevenOp: '2026-10-06T08:00:00.000Z',
    aan: { rol: 'school', persoon: null, adres: null, adressaten: [] },
    onderwerp: 'onderwerp',
    tekst: 'tekst',
    lease,
    pogingen: 0,
    verpakt: Buffer.alloc(0),
  };
}

/** A channel that does what it is told with each message, and keeps what it was given. */
export function channel(
  bezorg: (bericht: TeBezorgen, signal: AbortSignal) => Promise<void> = async () => undefined,
): Kanaal & { readonly got: string[] } {
  const got: string[] = [];
  return {
    naam: 'proef',
    got,
    bezorg: (bericht, signal) => {
      got.push(bericht.id);
      return bezorg(bericht, signal);
    },
  };
}

/** What the loop works with in a test. */
export function post(queue: PostQueue, kanaal: Kanaal, rest: Partial<Post> = {}): Post {
  return { queue, kanalen: [kanaal], times: QUICK, ...rest };
}
