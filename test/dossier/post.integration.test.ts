import { BlijvendOnbezorgbaar, TijdelijkOnbezorgbaar, type Kanaal } from '../../activities/post/kanaal';
import { deliver } from '../../activities/post/loop';
import { UITBAK } from '../../dossier/berichtstatus';
import { post } from '../../dossier/post/post';
import { standaard } from '../domain/hulp';
import { Outbox, pause } from '../activities/post/outbox';
import { OVERAL } from './verhaal';

const outbox = new Outbox();
const REGIO = standaard.regio;
const BEGIN = { na: null, aantal: 50 };

/** Tries every message once, over a channel that does with each what is said of it. */
async function bezorg(wat: (nth: number) => 'goed' | 'later' | 'nooit'): Promise<void> {
  let geprobeerd = 0;
  const kanaal: Kanaal = {
    naam: UITBAK,
    bezorg: () => {
      const zo = wat(geprobeerd++);
      if (zo === 'later')
        return Promise.reject(new TijdelijkOnbezorgbaar('vol', 'mailbox of jan@voorbeeld.nl full'));
      return zo === 'nooit'
        ? Promise.reject(new BlijvendOnbezorgbaar('bestaat-niet', 'jan@voorbeeld.nl unknown'))
        : Promise.resolve();
    },
  };
  const stop = new AbortController();
  const done = deliver({ queue: outbox.queue(), kanalen: [kanaal] }, stop.signal);
  for (let before = -1; before !== geprobeerd; await pause(700)) before = geprobeerd;
  stop.abort();
  await done;
}

test('counts what has not arrived by how it stands, the worst first, and no more once it arrives', async () => {
  const p = post(outbox.db);
  const ids = await outbox.story();
  expect(await p.tel(REGIO)).toEqual([
    { stand: 'wacht', kanaal: UITBAK, foutcode: null, aantal: ids.length, sinds: expect.any(String) },
  ]);
  // In order of a case: what is refused frees its key, what fails keeps those behind it waiting.
  await bezorg((nth) => (nth === 0 ? 'nooit' : 'later'));
  const geteld = await p.tel(REGIO);
  expect(geteld.map(({ stand, foutcode, aantal }) => [stand, foutcode, aantal])).toEqual([
    ['opgegeven', 'bestaat-niet', 1],
    ['hapert', 'vol', 1],
    ['wacht', null, ids.length - 2],
  ]);
  expect(await p.tel(null)).toEqual(geteld);
  expect(await p.tel('elders')).toEqual([]);
});

test('lists them with their case for who reaches it, and without it for who does not; never what went wrong in words', async () => {
  const p = post(outbox.db);
  await outbox.story();
  await bezorg((nth) => (nth === 0 ? 'nooit' : 'later'));
  const [een] = await p.lees(REGIO, OVERAL, { stand: 'opgegeven' }, BEGIN);
  expect(een).toMatchObject({
    kenmerk: expect.stringMatching(/^\d{4}-\d{5}$/),
    foutcode: 'bestaat-niet',
    pogingen: 1,
  });
  const [zonder] = await p.lees(REGIO, null, { stand: 'opgegeven' }, BEGIN);
  expect(zonder).toEqual({ ...een, casusnummer: null, kenmerk: null });
  expect(JSON.stringify([een, zonder])).not.toContain('voorbeeld.nl');
  expect(await p.lees('elders', OVERAL, { stand: 'opgegeven' }, BEGIN)).toEqual([]);
  expect(await p.lees(REGIO, OVERAL, { stand: 'opgegeven', kanaal: 'anders' }, BEGIN)).toEqual([]);
});

test('pages through a list by what was written last, and takes no key that is none', async () => {
  const p = post(outbox.db);
  const ids = await outbox.story();
  const seen: string[] = [];
  for (let na: string | null = null; ;) {
    const rows: { volgorde: string }[] = await p.lees(REGIO, OVERAL, { stand: 'wacht' }, { na, aantal: 2 });
    if (rows.length === 0) break;
    seen.push(...rows.map(({ volgorde }) => volgorde));
    na = rows.at(-1)?.volgorde ?? null;
  }
  expect(seen).toEqual((await outbox.rows()).map(({ volgorde }) => volgorde));
  expect(seen).toHaveLength(ids.length);
  expect(await p.lees(REGIO, OVERAL, { stand: 'wacht' }, { na: '1; drop table', aantal: 2 })).toEqual([]);
});

test('tries again at once what was given up or failed, one or a whole channel, and then it arrives', async () => {
  const p = post(outbox.db);
  await outbox.story();
  await bezorg((nth) => (nth === 0 ? 'nooit' : 'later'));
  const [opgegeven] = await p.lees(REGIO, OVERAL, { stand: 'opgegeven' }, BEGIN);
  const volgorde = opgegeven?.volgorde ?? '';
  expect(await p.probeerOpnieuw('elders', { volgorde })).toBe(0);
  expect(await p.probeerOpnieuw(REGIO, { volgorde: 'x' })).toBe(0);
  expect(await p.probeerOpnieuw(REGIO, { volgorde })).toBe(1);
  expect(await p.probeerOpnieuw(REGIO, { kanaal: UITBAK })).toBe(2);
  await bezorg(() => 'goed');
  expect(await p.tel(REGIO)).toEqual([]);
  expect(await p.probeerOpnieuw(REGIO, { volgorde })).toBe(0);
});

test('lets go of one with who and why: it is not tried any more, also not with the rest', async () => {
  const p = post(outbox.db);
  const ids = await outbox.story();
  await bezorg((nth) => (nth === 0 ? 'nooit' : 'later'));
  const [opgegeven] = await p.lees(REGIO, OVERAL, { stand: 'opgegeven' }, BEGIN);
  const [hapert] = await p.lees(REGIO, OVERAL, { stand: 'hapert' }, BEGIN);
  const hoe = { door: 'beheer-1', reden: 'anders-verteld' } as const;
  expect(await p.laatLos('elders', opgegeven?.volgorde ?? '', hoe)).toBe(false);
  for (const een of [opgegeven, hapert]) {
    expect(await p.laatLos(REGIO, een?.volgorde ?? '', hoe)).toBe(true);
    expect(await p.laatLos(REGIO, een?.volgorde ?? '', hoe)).toBe(false);
    expect(await p.probeerOpnieuw(REGIO, { volgorde: een?.volgorde ?? '' })).toBe(0);
  }
  await p.probeerOpnieuw(REGIO, { kanaal: UITBAK });
  let gegaan = 0;
  await bezorg(() => (gegaan++, 'goed'));
  expect(gegaan).toBe(ids.length - 2);
  const los = (await outbox.rows()).filter(({ losgelatenDoor }) => losgelatenDoor !== null);
  expect(
    los.map((rij) => [rij.losgelatenDoor, rij.losgelatenReden, rij.bezorgdOp, rij.opgegevenOp === null]),
  ).toEqual([
    ['beheer-1', 'anders-verteld', null, false],
    ['beheer-1', 'anders-verteld', null, false],
  ]);
});

test('leaves alone what is being sent this moment', async () => {
  const p = post(outbox.db);
  await outbox.story();
  const { leased } = await outbox.queue().lease(UITBAK, 1, 'lease');
  const { volgorde } = await outbox.row(leased[0]?.id ?? '');
  expect(await p.probeerOpnieuw(REGIO, { volgorde })).toBe(0);
  expect(await p.laatLos(REGIO, volgorde, { door: 'b', reden: 'geen-weg' })).toBe(false);
});
