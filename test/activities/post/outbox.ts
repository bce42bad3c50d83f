import { sql } from 'kysely';
import { postQueue, type Leased, type Note } from '../../../activities/post/queue';
import { legVast } from '../../../dossier/write';
import { proefdossier } from '../../dossier/dossier-proef';
import { Verhaal } from '../../dossier/verhaal';

const LEASE_MS = 60_000;

export const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

/** A real outbox for one test file, empty at the start of each test. */
export class Outbox {
  private proef!: Awaited<ReturnType<typeof proefdossier>>;

  constructor() {
    beforeAll(async () => {
      this.proef = await proefdossier();
    });
    afterAll(() => this.proef.sluit());
    afterEach(() => sql`truncate bericht cascade`.execute(this.db));
  }

  get db() {
    return this.proef.db;
  }

  get url(): string {
    return this.proef.url;
  }

  /** The queue as another process has it. */
  queue(leaseMs = LEASE_MS) {
    return postQueue(this.proef.open(), leaseMs);
  }

  rows() {
    return this.db.selectFrom('bericht').selectAll().orderBy('volgorde').execute();
  }

  row(id: string) {
    return this.db.selectFrom('bericht').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  }

  /** Writes a case with messages over several writes: their ids in the order in which they were written. */
  async story(): Promise<string[]> {
    const verhaal = new Verhaal();
    verhaal.tot('2026-10-06T08:00:00.000Z');
    const all: string[] = [];
    for (const partij of verhaal.partijen) all.push(...(await legVast(this.db, partij)).berichten);
    expect(all.length).toBeGreaterThan(3);
    return all;
  }
}

/** The note of a message that was sent. */
export const sent = ({ id, lease, pogingen, onderwerp, tekst, verpakt }: Leased): Note => ({
  id,
  lease,
  outcome: 'bezorgd',
  pogingen: pogingen + 1,
  verzonden: { onderwerp, tekst, verpakt },
});
