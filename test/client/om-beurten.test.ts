import { omBeurten } from '../../client/om-beurten';

const pauze = () => new Promise((verder) => setTimeout(verder, 1));

test('everything is done once, under its own number, and never more than so many at a time', async () => {
  const gedaan: string[] = [];
  let [bezig, meest] = [0, 0];
  await omBeurten('abcdefg', 3, async (een, nr) => {
    meest = Math.max(meest, ++bezig);
    await pauze();
    gedaan.push(`${nr}${een}`);
    bezig--;
  });
  expect(gedaan.sort()).toEqual(['0a', '1b', '2c', '3d', '4e', '5f', '6g']);
  expect(meest).toBe(3);
});

test('after one that goes wrong nothing more is begun, and it is told', async () => {
  const begonnen: number[] = [];
  const alles = omBeurten([0, 1, 2, 3, 4, 5, 6, 7], 2, async (_, nr) => {
    begonnen.push(nr);
    await pauze();
    if (nr === 2) throw new Error('derde');
  });
  await expect(alles).rejects.toThrow('derde');
  for (let keer = 0; keer < 5; keer++) await pauze();
  expect(begonnen.length).toBeLessThanOrEqual(4);
});
