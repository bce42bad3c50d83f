import { readFileSync } from 'node:fs';
import { KLUSSEN } from '../werkbak/klikken/klussen';

test('docs/klikken.md says of every job what the test holds it to', () => {
  const regels = readFileSync('docs/klikken.md', 'utf8')
    .split('\n')
    .filter((regel) => /^\| .* \| \d+ \| \d+ \|$/.test(regel));
  const tabel = Object.values(KLUSSEN).map(
    ({ naam, wie, vanaf, klikken, bladzijden }) =>
      `| ${naam} | ${wie} | ${vanaf} | ${klikken} | ${bladzijden} |`,
  );
  expect(regels).toEqual(tabel);
});
