import { zetMens } from '../../dossier/mens';
import { sql } from 'kysely';
import type { Leased, Note, PostQueue } from '../../../activities/post/queue';
import { UITBAK } from '../../../dossier/berichtstatus';
import { Outbox, pause, sent } from './outbox';

const outbox = new Outbox();

const ids = (leased: readonly Leased[]) => leased.map(({ id }) => id);
const failed = (of: Leased, waitMs: number, rest: Partial<Note> = {}): Note => ({
  ...sent(of),
  outcome: 'mislukt',
  foutcode: 'vol',
  fout: 'full',
  waitMs,
  ...rest,
});
const first = (leased: readonly Leased[]): Leased => {
  const [one] = leased;
  if (one === undefined) throw new Error('nothing was leased');
  return one;
};

test('of each ordering key only the oldest that is not done, in the order in which they were written', async () => {
  const cases = [await outbox.story(), await outbox.story()];
  const post = outbox.queue();
  for (let i = 0; i < Math.max(...cases.map(({ length }) => length)); i++) {
    const { leased } = await post.lease(UITBAK, 50, `lease-${i}`);
    expect(ids(leased).sort()).toEqual(cases.flatMap((all) => all.slice(i, i + 1)).sort());
    expect((await post.lease(UITBAK, 50, 'another')).leased).toEqual([]);
    expect(await post.note(leased.map(sent))).toEqual(new Set(ids(leased)));
  }
  expect(await post.lease(UITBAK, 50, 'none')).toEqual({ leased: [], moved: 0 });
  for (const one of await outbox.rows()) {
    expect(one).toMatchObject({ pogingen: 1, geleendDoor: null, geleendTot: null, foutcode: null });
    expect(one.bezorgdOp).not.toBeNull();
  }
});

test('a message goes with who it is for, and the address of somebody who is known and active', async () => {
  const [id = ''] = await outbox.story();
  await zetMens(outbox.db, { id: 'anna', regio: 'standaard', email: 'anna@voorbeeld.nl' });
  const post = outbox.queue();
  const addressed = async () => {
    const got = first((await post.lease(UITBAK, 1, 'one')).leased);
    await post.giveBack([got]);
    return got.aan;
  };
  expect(await addressed()).toMatchObject({ persoon: null, adres: null });
  await outbox.db.updateTable('bericht').set({ aanPersoon: 'anna' }).where('id', '=', id).execute();
  expect(await addressed()).toMatchObject({ persoon: 'anna', adres: 'anna@voorbeeld.nl' });
  await outbox.db.updateTable('persoon').set({ actief: false }).execute();
  expect(await addressed()).toMatchObject({ persoon: 'anna', adres: null });
});

test('noting requires the same lease, and says which were lost', async () => {
  await outbox.story();
  const [slow, quick] = [outbox.queue(200), outbox.queue()];
  const mine = first((await slow.lease(UITBAK, 1, 'mine')).leased);
  await pause(250);
  const theirs = first((await quick.lease(UITBAK, 1, 'theirs')).leased);
  expect(theirs.id).toBe(mine.id);
  expect(await slow.note([sent(mine)])).toEqual(new Set());
  await slow.giveBack([mine]);
  expect(await outbox.row(mine.id)).toMatchObject({ geleendDoor: 'theirs', bezorgdOp: null, pogingen: 0 });
  expect(await quick.note([sent(theirs)])).toEqual(new Set([theirs.id]));
  expect(await slow.note([sent(mine), sent(theirs)])).toEqual(new Set());
});

test('a lease that ended and that nobody took can still be noted', async () => {
  await outbox.story();
  const post = outbox.queue(100);
  const one = first((await post.lease(UITBAK, 1, 'mine')).leased);
  await pause(150);
  expect(await post.note([sent(one)])).toEqual(new Set([one.id]));
});

test('what failed holds back its key until the next attempt, and that stands in the row', async () => {
  const [id = '', next = ''] = await outbox.story();
  const post = outbox.queue();
  const got = first((await post.lease(UITBAK, 1, 'a')).leased);
  await post.note([failed(got, 400)]);
  expect(await outbox.row(id)).toMatchObject({
    pogingen: 1,
    foutcode: 'vol',
    fout: 'full',
    geleendDoor: null,
  });
  // The one behind it is met, and put off to the moment of the first.
  await sql`update bericht set volgende_poging_op = now() where id = ${next}`.execute(outbox.db);
  expect((await post.lease(UITBAK, 5, 'b')).leased).toEqual([]);
  expect((await outbox.row(next)).volgendePogingOp).toEqual((await outbox.row(id)).volgendePogingOp);
  await pause(450);
  const { leased } = await outbox.queue().lease(UITBAK, 5, 'c');
  expect(leased.map((one) => [one.id, one.pogingen])).toEqual([[id, 1]]);
});

test('giving up frees the key', async () => {
  const [id = '', next = ''] = await outbox.story();
  const post = outbox.queue();
  const got = first((await post.lease(UITBAK, 5, 'a')).leased);
  await post.note([{ ...sent(got), outcome: 'opgegeven', foutcode: 'geen-adres', fout: 'no address' }]);
  expect(await outbox.row(id)).toMatchObject({ bezorgdOp: null, opgegevenOp: expect.any(String) });
  expect(ids((await post.lease(UITBAK, 5, 'b')).leased)).toEqual([next]);
  expect((await post.standing()).opgegeven).toBe(1);
});

test('a lease that stays after a failure keeps everybody off until it ends, and takes a late answer', async () => {
  await outbox.story();
  const post = outbox.queue(300);
  const got = first((await post.lease(UITBAK, 1, 'a')).leased);
  await post.note([failed(got, 10, { keepLease: true })]);
  await pause(50);
  expect((await post.lease(UITBAK, 5, 'b')).leased).toEqual([]);
  expect(await outbox.row(got.id)).toMatchObject({ geleendDoor: 'a', pogingen: 1 });
  expect(await post.note([sent(got)])).toEqual(new Set([got.id]));
  expect(await outbox.row(got.id)).toMatchObject({ geleendDoor: null, pogingen: 1, foutcode: null });
});

test('what is given back can be leased at once', async () => {
  const [id] = await outbox.story();
  const post = outbox.queue();
  await post.giveBack((await post.lease(UITBAK, 1, 'a')).leased);
  expect(ids((await post.lease(UITBAK, 1, 'b')).leased)).toEqual([id]);
});

test('what nobody called is met by itself: a key that was freed by hand goes on', async () => {
  const [id = '', next = ''] = await outbox.story();
  await sql`update bericht set opgegeven_op = now() where id = ${id}`.execute(outbox.db);
  await sql`update bericht set volgende_poging_op = now() where id = ${next}`.execute(outbox.db);
  expect(ids((await outbox.queue().lease(UITBAK, 5, 'a')).leased)).toEqual([next]);
});

test('other channels are left alone, and what waits is told per channel', async () => {
  const [id = ''] = await outbox.story();
  const all = (await outbox.rows()).length;
  await outbox.db
    .updateTable('bericht')
    .set({ kanaal: 'post', volgordesleutel: 'post/x', foutcode: 'vol' })
    .where('id', '=', id)
    .execute();
  const post = outbox.queue();
  expect(ids((await post.lease('post', 5, 'a')).leased)).toEqual([id]);
  expect((await post.standing()).wacht).toEqual([
    { kanaal: 'post', aantal: 1, sinds: expect.any(String), fouten: { vol: 1 } },
    { kanaal: UITBAK, aantal: all - 1, sinds: expect.any(String), fouten: {} },
  ]);
});

test('many workers at once never lease the same row, nor a row before the one in front of it', async () => {
  const cases: string[][] = [];
  for (let i = 0; i < 25; i++) cases.push(await outbox.story());
  const done = new Map<string, string[]>();
  const seen = new Set<string>();
  const worker = async (post: PostQueue, name: string) => {
    for (let i = 0, idle = 0; idle < 20; i++) {
      const { leased, moved } = await post.lease(UITBAK, 3, `${name}-${i}`);
      for (const { id, casusnummer } of leased) {
        expect(seen.has(id)).toBe(false);
        seen.add(id);
        done.set(casusnummer, [...(done.get(casusnummer) ?? []), id]);
      }
      expect((await post.note(leased.map(sent))).size).toBe(leased.length);
      idle = leased.length + moved === 0 ? idle + 1 : 0;
    }
  };
  await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => worker(outbox.queue(), name)));
  expect([...done.values()].sort()).toEqual(cases.sort());
});
