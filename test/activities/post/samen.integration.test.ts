import { sql } from 'kysely';
import type { Leased, PostQueue } from '../../../activities/post/queue';
import { UITBAK } from '../../../dossier/berichtstatus';
import { Outbox, pause, sent } from './outbox';

const outbox = new Outbox();
const MORE = 500;

/** Messages for one recipient of that name; null: they go by themselves, as what is urgent does. */
async function aanEen(ontvanger: string | null, ids: readonly string[]): Promise<void> {
  await sql`update bericht set ontvanger = ${ontvanger} where id = any(${ids}::text[])`.execute(outbox.db);
}

const ids = (leased: readonly Leased[]) => leased.map(({ id }) => id);

test('what is for the same people comes along: of every key all that is not done, in order, whenever it was to be tried', async () => {
  const [een, twee, ander] = [await outbox.story(), await outbox.story(), await outbox.story()];
  await aanEen('voorbeeld/manager', [...een, ...twee]);
  await aanEen('voorbeeld/school', ander);
  // Only the first of one case is to be tried now.
  await sql`update bericht set volgende_poging_op = now() + interval '1 hour' where id <> ${een[0] ?? ''}`.execute(
    outbox.db,
  );
  const { leased } = await outbox.queue().lease(UITBAK, 50, 'a', MORE);
  expect(ids(leased)).toEqual([...een, ...twee]);
  expect((await outbox.rows()).filter(({ geleendDoor }) => geleendDoor === 'a')).toHaveLength(leased.length);
});

test('without more only the oldest of each key is leased, whoever it is for', async () => {
  const een = await outbox.story();
  await aanEen('voorbeeld/manager', een);
  expect(ids((await outbox.queue().lease(UITBAK, 50, 'a')).leased)).toEqual(een.slice(0, 1));
});

test('what is urgent brings nothing along, and comes along with nothing', async () => {
  const [een, twee] = [await outbox.story(), await outbox.story()];
  await aanEen('voorbeeld/manager', een);
  await aanEen(null, twee);
  await sql`update bericht set volgende_poging_op = now() + interval '1 hour' where id = any(${twee.slice(1)}::text[])`.execute(
    outbox.db,
  );
  const { leased } = await outbox.queue().lease(UITBAK, 50, 'a', MORE);
  expect(ids(leased)).toEqual([...een, ...twee.slice(0, 1)]);
});

test('no more come along than is said, of each key without a gap', async () => {
  const een = await outbox.story();
  await aanEen('voorbeeld/manager', een);
  expect(ids((await outbox.queue().lease(UITBAK, 50, 'a', 2)).leased)).toEqual(een.slice(0, 3));
});

test('when not everything fits, nobody gets in pieces what could go at once: the others wait for the next time', async () => {
  const personen = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
  const van = new Map<string, string>();
  for (const persoon of [...personen, ...personen]) {
    const heel = await outbox.story();
    const story = heel.slice(0, 2);
    await sql`delete from bericht where id = any(${heel.slice(2)}::text[])`.execute(outbox.db);
    await aanEen('voorbeeld/manager', story);
    await sql`update bericht set aan_persoon = ${persoon} where id = any(${story}::text[])`.execute(
      outbox.db,
    );
    for (const id of story) van.set(id, persoon);
  }
  const post = outbox.queue();
  const gekregen = new Map<string, number>();
  for (let keer = 0; keer < personen.length / 2; keer++) {
    const { leased } = await post.lease(UITBAK, 8, `keer-${keer}`, 4);
    for (const persoon of new Set(leased.map(({ id }) => van.get(id) ?? '')))
      gekregen.set(persoon, (gekregen.get(persoon) ?? 0) + 1);
    expect((await post.note(leased.map(sent))).size).toBe(leased.length);
  }
  expect(gekregen).toEqual(new Map(personen.map((persoon) => [persoon, 1])));
});

test('who has messages of their own beside those for all with their role gets them together, whichever is to be tried first', async () => {
  const [aanAllen, aanAnna, aanBram, aanCees] = [
    await outbox.story(),
    await outbox.story(),
    await outbox.story(),
    await outbox.story(),
  ];
  await aanEen('voorbeeld/casusregisseur', [...aanAllen, ...aanAnna, ...aanBram]);
  await aanEen('elders/casusregisseur', aanCees);
  for (const [persoon, story] of [
    ['anna', aanAnna],
    ['bram', aanBram],
    ['cees', aanCees],
  ] as const)
    await sql`update bericht set aan_persoon = ${persoon} where id = any(${story}::text[])`.execute(
      outbox.db,
    );
  for (const eerst of [aanAllen, aanAnna, aanBram]) {
    await sql`update bericht set volgende_poging_op = now() + case when id = ${eerst[0] ?? ''} then interval '0'
      else interval '1 hour' end`.execute(outbox.db);
    const { leased } = await outbox.queue().lease(UITBAK, 50, 'a', MORE);
    expect(ids(leased)).toEqual([...aanAllen, ...aanAnna, ...aanBram]);
    await outbox.queue().giveBack(leased);
  }
  // Without anything for all of them, what somebody else waits for is no reason to look.
  await outbox.queue().lease(UITBAK, 50, 'weg', MORE);
  await sql`update bericht set bezorgd_op = now() where id = any(${aanAllen}::text[])`.execute(outbox.db);
  await sql`update bericht set geleend_door = null, geleend_tot = null,
    volgende_poging_op = now() + case when id = ${aanAnna[0] ?? ''} then interval '0' else interval '1 hour' end`.execute(
    outbox.db,
  );
  expect(ids((await outbox.queue().lease(UITBAK, 50, 'b', MORE)).leased)).toEqual(aanAnna);
});

test('two that look at the same moment do not each find half of what is for one person', async () => {
  const stories = [];
  for (let i = 0; i < 12; i++) stories.push(await outbox.story());
  await aanEen('voorbeeld/manager', stories.flat());
  const queues = [outbox.queue(), outbox.queue(), outbox.queue()];
  for (let keer = 0; keer < 5; keer++) {
    const got = await Promise.all(queues.map((post, i) => post.lease(UITBAK, 4, `${keer}-${i}`, MORE)));
    expect(got.map(({ leased }) => leased.length).sort((a, b) => b - a)).toEqual([
      stories.flat().length,
      0,
      0,
    ]);
    await outbox.queue().giveBack(got.flatMap(({ leased }) => leased));
    await sql`update bericht set volgende_poging_op = now()`.execute(outbox.db);
  }
});

test('a key of which another is delivering the oldest stays with who has it', async () => {
  const een = await outbox.story();
  const twee = await outbox.story();
  const bezig = await outbox.queue().lease(UITBAK, 1, 'a');
  expect(ids(bezig.leased)).toEqual(een.slice(0, 1));
  await aanEen('voorbeeld/manager', [...een, ...twee]);
  expect(ids((await outbox.queue().lease(UITBAK, 50, 'b', MORE)).leased)).toEqual(twee);
});

test('messages of one key that are noted together are all done, and the one behind them is called', async () => {
  const een = await outbox.story();
  await aanEen('voorbeeld/manager', een.slice(0, -1));
  await aanEen(null, een.slice(-1));
  const post = outbox.queue();
  const { leased } = await post.lease(UITBAK, 50, 'a', MORE);
  expect(ids(leased)).toEqual(een.slice(0, -1));
  await sql`update bericht set volgende_poging_op = now() + interval '1 hour' where id = ${een.at(-1) ?? ''}`.execute(
    outbox.db,
  );
  expect((await post.note(leased.map(sent))).size).toBe(leased.length);
  const rows = await outbox.rows();
  expect(rows.slice(0, -1).every(({ bezorgdOp }) => bezorgdOp !== null)).toBe(true);
  expect(ids((await post.lease(UITBAK, 50, 'b', MORE)).leased)).toEqual(een.slice(-1));
});

test('many who lease at once never share a row, nor take one before the one in front of it', async () => {
  const cases: string[][] = [];
  for (let i = 0; i < 24; i++) {
    const story = await outbox.story();
    await aanEen(`voorbeeld/${i % 3}`, story);
    cases.push(story);
  }
  const done = new Map<string, string[]>();
  const seen = new Set<string>();
  const worker = async (post: PostQueue, name: string) => {
    for (let i = 0, idle = 0; idle < 20; i++) {
      const { leased, moved } = await post.lease(UITBAK, 3, `${name}-${i}`, 7);
      for (const { id, casusnummer } of leased) {
        expect(seen.has(id)).toBe(false);
        seen.add(id);
        done.set(casusnummer, [...(done.get(casusnummer) ?? []), id]);
      }
      await pause(Math.random() * 5);
      expect((await post.note(leased.map(sent))).size).toBe(leased.length);
      idle = leased.length + moved === 0 ? idle + 1 : 0;
    }
  };
  await Promise.all(['a', 'b', 'c', 'd'].map((name) => worker(outbox.queue(), name)));
  expect([...done.values()].sort()).toEqual(cases.sort());
});
