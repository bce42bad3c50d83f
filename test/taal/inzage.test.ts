import fs from 'node:fs';
import path from 'node:path';
import { handelingInWoorden } from '../../taal/inzage';

const ROOT = path.join(__dirname, '../..');

/** Every file in which somebody's look is written down. */
function bronnen(map: string): string[] {
  return fs.readdirSync(path.join(ROOT, map), { withFileTypes: true }).flatMap((een) => {
    const pad = `${map}/${een.name}`;
    return een.isDirectory() ? bronnen(pad) : /\.tsx?$/.test(een.name) ? [pad] : [];
  });
}

/** The names under which looks are written down, as they stand in the code. */
function genoemd(): string[] {
  const namen = ['toegang', 'api', 'werkbak'].flatMap(bronnen).flatMap((pad) => {
    const tekst = fs.readFileSync(path.join(ROOT, pad), 'utf8');
    return [...tekst.matchAll(/handeling: '([\w-]+)'|leesCasuszicht\(met, req, res, '([\w-]+)'\)/g)].map(
      ([, een, ander]) => een ?? ander ?? '',
    );
  });
  return [...new Set(namen)];
}

test('whatever somebody does to see personal data is told in words in the log', () => {
  const namen = genoemd();
  expect(namen.length).toBeGreaterThan(20);
  expect(namen.filter((naam) => handelingInWoorden(naam) === naam)).toEqual([]);
});
