import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ELDERS, gebruiker, MANAGER, Mensenwereld, REGIO } from '../mensen/mensenwereld';

const UITNODIGING = 'doorbraaktafel-gepland.uitnodiging.ouders';
const PAD = '/werkbak/sjablonen';
const OVERAL = gebruiker('bea', 'beheerder', { regio: null });

let map: string;
let wereld: Mensenwereld;
const gemeld: string[] = [];

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'sjablonen-'));
  for (const regio of [REGIO, 'waterstreek', 'onbekend']) mkdirSync(join(map, regio));
  writeFileSync(join(map, REGIO, `${UITNODIGING}.md`), 'Onderwerp: Kom\n\nKomt u op {wanneer}?');
  writeFileSync(join(map, 'waterstreek', `${UITNODIGING}.md`), 'Onderwerp: Kom langs\n\n{tekst}');
  const error = jest
    .spyOn(process.stderr, 'write')
    .mockImplementation((regel) => gemeld.push(String(regel)) > 0);
  wereld = await Mensenwereld.start({ sjablonenMap: map });
  error.mockRestore();
});
afterAll(async () => {
  await wereld.stop();
  rmSync(map, { recursive: true });
});

test('a region with a file that is not right sees which and what to do, and the page says that ours goes instead', async () => {
  const { status, tekst } = await wereld.vraag(MANAGER, PAD);
  expect(status).toBe(200);
  expect(tekst).toContain('Niet alles in de map van de regio klopt');
  expect(tekst).toContain(`${UITNODIGING}.md: {wanneer} bestaat hier niet; gebruik {plaats}, {tijdstip}`);
  expect(tekst).toContain('npm run sjablonen');
  expect((await wereld.vraag(MANAGER, `${PAD}/${REGIO}/${UITNODIGING}`)).tekst).toContain(
    'Woorden Van Doorbraak',
  );
});

test('another region has its own words and hears nothing of it; who looks after all sees a folder of no region', async () => {
  const { tekst } = await wereld.vraag(ELDERS, PAD);
  expect(tekst).not.toContain('Niet alles');
  expect(tekst).toContain('Kom langs');
  expect((await wereld.vraag(OVERAL, `${PAD}?regio=waterstreek`)).tekst).toContain(
    'er is geen regio onbekend',
  );
});

test('the log says it once for each', () => {
  expect(gemeld.filter((regel) => regel.includes('templates of'))).toEqual([
    expect.stringContaining(`templates of ${REGIO} are not right, our own words go instead`),
    expect.stringContaining('templates of onbekend are not right'),
  ]);
});
