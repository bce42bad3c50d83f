import { conceptStore } from '../../dossier/concept/concept';
import { DossierUnreachable } from '../../dossier/dossier';
import { openDatabase } from '../../dossier/database';
import { proefdossier } from './dossier-proef';
import { PROEFSLEUTELS } from '../histories/key';

const DAG_MS = 24 * 60 * 60 * 1000;
let proef: Awaited<ReturnType<typeof proefdossier>>;
beforeAll(async () => {
  proef = await proefdossier();
});
afterAll(() => proef?.sluit());

const PAD = '/werkbak/melden';

describe('what was typed and not sent', () => {
  it('is given back to who typed it, on the page where it was typed, in any script', async () => {
    const kast = conceptStore(proef.db);
    const velden = { naam: '<b>שָׂרָה</b> 李\u0000', keuze: ['a', 'b'] };
    const id = await kast.keep('p1', PAD, velden);
    expect(id).toMatch(/^[\w-]{22}$/);
    expect(await kast.read(id, 'p1', PAD)).toEqual({
      velden: { naam: '<b>שָׂרָה</b> 李\uFFFD', keuze: ['a', 'b'] },
      bewaardOp: expect.stringMatching(/Z$/) as string,
    });
    expect(await kast.read(id, 'p2', PAD)).toBeNull();
    expect(await kast.read(id, 'p1', '/werkbak')).toBeNull();
    for (const geen of ['x', '', 'a\u0000b', '\ud800', id + id]) {
      expect(await kast.read(geen, 'p1', PAD)).toBeNull();
    }
  });

  it('is kept for a day, and then removed', async () => {
    const kast = conceptStore(proef.db);
    const id = await kast.keep('p3', PAD, { a: '1' });
    const morgen = conceptStore(proef.db, () => Date.now() + DAG_MS + 1000);
    expect(await morgen.read(id, 'p3', PAD)).toBeNull();
    expect(await kast.cleanUp()).toBe(0);
    expect(await morgen.cleanUp()).toBeGreaterThan(0);
    expect(await kast.read(id, 'p3', PAD)).toBeNull();
  });

  it('is forgotten when it was sent after all, and only then', async () => {
    const kast = conceptStore(proef.db);
    const [hier, daar] = [await kast.keep('p4', PAD, {}), await kast.keep('p4', '/werkbak/mensen', {})];
    await kast.forget('p4', PAD);
    expect(await kast.read(hier, 'p4', PAD)).toBeNull();
    expect(await kast.read(daar, 'p4', '/werkbak/mensen')).not.toBeNull();
  });

  it('under a key of the page makes place for what is typed there next, and for nobody else', async () => {
    const kast = conceptStore(proef.db);
    const een = await kast.keepAs('k', 'p7', PAD, { naam: 'Eerst' });
    const twee = await kast.keepAs('k', 'p7', PAD, { naam: 'Daarna' });
    const ander = await kast.keepAs('k', 'p8', PAD, { naam: 'Van een ander' });
    expect(twee).toBe(een);
    expect(ander).not.toBe(een);
    expect((await kast.read(een, 'p7', PAD))?.velden).toEqual({ naam: 'Daarna' });
    expect(await kast.read(een, 'p8', PAD)).toBeNull();
    expect((await kast.readAs('k', 'p8', PAD))?.velden).toEqual({ naam: 'Van een ander' });
  });

  it('is at most twenty forms of one person on one page; the oldest go first', async () => {
    const kast = conceptStore(proef.db);
    const elders = await kast.keep('p5', '/werkbak/mensen', {});
    const ids: string[] = [];
    for (let i = 0; i < 22; i++) ids.push(await kast.keep('p5', PAD, { i: String(i) }));
    const over = await Promise.all(ids.map((id) => kast.read(id, 'p5', PAD)));
    expect(over.filter((concept) => concept !== null)).toHaveLength(20);
    expect(over.at(-1)).not.toBeNull();
    expect(await kast.read(elders, 'p5', '/werkbak/mensen')).not.toBeNull();
  });

  it('is not pretended to be kept while the database is away', async () => {
    const weg = openDatabase('postgres://niemand@127.0.0.1:1/nergens', { sleutels: PROEFSLEUTELS });
    await expect(conceptStore(weg).keep('p6', PAD, {})).rejects.toThrow(DossierUnreachable);
    await weg.destroy();
  });
});
