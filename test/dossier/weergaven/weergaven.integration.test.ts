import { openDatabase, type Database } from '../../../dossier/database';
import { herverpakWeergaven } from '../../../dossier/weergaven/herverpakken';
import { MEESTE_WEERGAVEN, weergaven, type Weergaven } from '../../../dossier/weergaven/weergaven';
import { readKeys } from '../../../temporal/codec';
import { PROEFSLEUTEL } from '../../histories/key';
import { proefdossier } from '../dossier-proef';

const NIEUW = Buffer.alloc(32, 9).toString('base64');

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
let bewaard: Weergaven;

beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
  bewaard = weergaven(db);
});
afterAll(() => proef.sluit());

test('everybody has their own, by name, and removes no other', async () => {
  await bewaard.bewaar('anna', 'Zonder contact', 'van=regio&volgorde=contact');
  await bewaard.bewaar('anna', 'Élodie', 'van=mij');
  await bewaard.bewaar('bilal', 'Élodie', 'van=gesloten');
  const vanAnna = await bewaard.lees('anna');
  expect(vanAnna.map(({ naam, vraag }) => [naam, vraag])).toEqual([
    ['Élodie', 'van=mij'],
    ['Zonder contact', 'van=regio&volgorde=contact'],
  ]);
  for (const id of [...vanAnna.map((een) => een.id), 'geen', '']) await bewaard.verwijder('bilal', id);
  expect(await bewaard.lees('anna')).toEqual(vanAnna);
  await bewaard.verwijder('anna', vanAnna[0]!.id);
  expect(await bewaard.lees('anna')).toEqual(vanAnna.slice(1));
});

test('the same name is the same one, also from two tabs at once', async () => {
  await Promise.all(['a', 'b', 'c'].map((vraag) => bewaard.bewaar('tegelijk', 'Mijn lijst', vraag)));
  expect(await bewaard.lees('tegelijk')).toHaveLength(1);
});

test('nobody keeps more than there may be, and a full list still takes over a name', async () => {
  for (let i = 0; i < MEESTE_WEERGAVEN; i++)
    expect(await bewaard.bewaar('vol', `lijst ${i}`, 'x')).toBe(true);
  expect(await bewaard.bewaar('vol', 'nog een', 'x')).toBe(false);
  expect(await bewaard.bewaar('vol', 'lijst 3', 'y')).toBe(true);
  expect(await bewaard.lees('vol')).toHaveLength(MEESTE_WEERGAVEN);
});

test('a name stands encrypted, and is read without the old key once it is encrypted again', async () => {
  await bewaard.bewaar('carla', 'Kind Geheim\0', 'van=mij');
  const rij = await db
    .selectFrom('weergave')
    .selectAll()
    .where('persoon', '=', 'carla')
    .executeTakeFirstOrThrow();
  expect(rij.naam.toString('latin1')).not.toContain('Geheim');
  const met = (sleutels: string) => openDatabase(proef.url, { sleutels: readKeys(sleutels) });
  const [beide, alleenNieuw] = [met(`${NIEUW},${PROEFSLEUTEL}`), met(NIEUW)];
  try {
    await expect(weergaven(alleenNieuw).lees('carla')).rejects.toThrow();
    expect(await herverpakWeergaven(beide)).toBeGreaterThan(0);
    expect(await herverpakWeergaven(beide)).toBe(0);
    expect(await weergaven(alleenNieuw).lees('carla')).toMatchObject([{ naam: 'Kind Geheim\uFFFD' }]);
  } finally {
    await Promise.all([beide.destroy(), alleenNieuw.destroy()]);
  }
});
