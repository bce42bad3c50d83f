import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { BlijvendOnbezorgbaar, TijdelijkOnbezorgbaar } from '../../../activities/post/kanaal';
import { deliver, type Tally } from '../../../activities/post/loop';
import { postQueue } from '../../../activities/post/queue';
import { UITBAK } from '../../../dossier/berichtstatus';
import { openDatabase, type Database } from '../../../dossier/database';
import { legVast } from '../../../dossier/write';
import { Verhaal } from '../../dossier/verhaal';
import { channel, QUICK } from './memory-queue';
import { Outbox, pause, sent } from './outbox';
import { PROEFSLEUTELS } from '../../histories/key';

const outbox = new Outbox();

test('a write while the messages before it are being sent is found too', async () => {
  const verhaal = new Verhaal();
  verhaal.tot('2026-10-06T08:00:00.000Z');
  const kanaal = { ...channel(() => pause(15).then(() => undefined)), naam: UITBAK };
  const stop = new AbortController();
  const working = deliver({ queue: outbox.queue(), kanalen: [kanaal], times: QUICK }, stop.signal);
  const all: string[] = [];
  for (const partij of verhaal.partijen) {
    all.push(...(await legVast(outbox.db, partij)).berichten);
    await pause(10);
  }
  while ((await outbox.rows()).some(({ bezorgdOp }) => bezorgdOp === null)) await pause(20);
  stop.abort();
  await working;
  expect(kanaal.got).toEqual(all);
});

test('the wait after a failure is kept over restarts of whoever delivers', async () => {
  const times = { ...QUICK, backoff: { firstMs: 400, longestMs: 1_600 } };
  const attempts: number[] = [];
  let refused = 3;
  const kanaal = {
    naam: UITBAK,
    bezorg: async () => {
      attempts.push(performance.now());
      if (refused-- > 0) throw new TijdelijkOnbezorgbaar('vol', 'full');
    },
  };
  const [id = ''] = await outbox.story();
  await outbox.db.deleteFrom('bericht').where('id', '<>', id).execute();
  // Each lives so short that every attempt is another's.
  for (const end = Date.now() + 15_000; (await outbox.row(id)).bezorgdOp === null;) {
    if (Date.now() > end) throw new Error('did not arrive');
    const stop = new AbortController();
    const life = deliver({ queue: outbox.queue(), kanalen: [kanaal], times, chance: () => 0 }, stop.signal);
    await pause(60);
    stop.abort();
    await life;
  }
  const waits = attempts.slice(1).map((at, i) => at - (attempts[i] ?? 0));
  [200, 400, 800].forEach((ms, i) => expect(waits[i]).toBeGreaterThanOrEqual(ms - 5));
  expect(await outbox.row(id)).toMatchObject({ pogingen: 4, foutcode: null, fout: null });
});

test('a loop delivers what it can, gives up what cannot arrive, and leaves nothing leased', async () => {
  for (let i = 0; i < 10; i++) await outbox.story();
  const all = await outbox.rows();
  const [refusedId = ''] = all.map(({ id }) => id);
  const kanaal = channel(async ({ id }) => {
    if (id === refusedId) throw new BlijvendOnbezorgbaar('geen-adres', 'no address');
  });
  const stop = new AbortController();
  const loops: Promise<Tally>[] = [1, 2, 3].map(() =>
    deliver(
      { queue: outbox.queue(), kanalen: [{ ...kanaal, naam: UITBAK }], times: QUICK, slots: 2 },
      stop.signal,
    ),
  );
  const open = async () =>
    (await outbox.rows()).filter((one) => one.bezorgdOp === null && one.opgegevenOp === null);
  while ((await open()).length > 0) await pause(20);
  stop.abort();
  const tallies = await Promise.all(loops);
  expect(tallies.reduce((sum, { bezorgd }) => sum + bezorgd, 0)).toBe(all.length - 1);
  expect(tallies.reduce((sum, { opgegeven }) => sum + opgegeven, 0)).toBe(1);
  expect([...kanaal.got].sort()).toEqual(all.map(({ id }) => id).sort());
  expect((await outbox.rows()).filter(({ geleendDoor }) => geleendDoor !== null)).toEqual([]);
});

/** Fills the outbox with so many messages, five to a case, that all wait. */
async function backlog(db: Database, messages: number, dueIn: string): Promise<void> {
  const [id = ''] = await outbox.story();
  await db.deleteFrom('bericht').where('id', '<>', id).execute();
  await sql`
    insert into bericht (id, casusnummer, bij, soort, aan_rol, geheim, aangemaakt_op, kanaal,
      volgordesleutel, volgende_poging_op)
    select 'b' || i, casusnummer, 1, soort, aan_rol, geheim, aangemaakt_op, kanaal,
      'uitbak/' || (i / 5), now() + ${dueIn}::interval
    from bericht, generate_series(0, ${messages - 1}) i`.execute(db);
  await sql`delete from bericht where id = ${id}`.execute(db);
}

/** Rows of `bericht` that were read over this connection so far. */
async function rowsRead(db: Database): Promise<number> {
  await sql`select pg_stat_force_next_flush()`.execute(db);
  const { rows } = await sql<{ n: number }>`
    select (seq_tup_read + idx_tup_fetch)::int as n from pg_stat_user_tables
    where relname = 'bericht'`.execute(db);
  return rows[0]?.n ?? 0;
}

/** What the planner knows of the outbox: what it mostly is, or what it is now. */
test.each([
  ['-1 minute', 'empty'],
  ['-1 minute', 'full'],
  ['1 hour', 'empty'],
  ['1 hour', 'full'],
])(
  'leasing reads few rows of a large backlog, due in %s, planned on an outbox that is %s',
  async (dueIn, known) => {
    const db = openDatabase(outbox.url, { connections: 1, sleutels: PROEFSLEUTELS });
    // Filling it is no work of the product.
    await sql`set statement_timeout = '60s'`.execute(db);
    await sql`alter table bericht set (autovacuum_enabled = false)`.execute(db);
    await sql`analyze bericht`.execute(db);
    await backlog(db, 30_000, dueIn);
    if (known === 'full') await sql`analyze bericht`.execute(db);
    const post = postQueue(db, 60_000);
    const before = await rowsRead(db);
    for (let i = 0; i < 10; i++)
      await post.note((await post.lease(UITBAK, 20, randomUUID())).leased.map(sent));
    const after = await rowsRead(db);
    expect(after - before).toBeLessThan(10 * 500);
    // And it does count.
    await sql`select sum(length(geheim)) from bericht`.execute(db);
    expect((await rowsRead(db)) - after).toBeGreaterThan(29_000);
    await db.destroy();
  },
);
