import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { DossierUnreachable } from '../../../dossier/dossier';
import { apart, Paneel, type Gelezen } from '../../../werkbak/onderdelen/paneel';

const toon = (gelezen: Gelezen<number>) =>
  render(
    h(Paneel<number>, {
      id: 'p',
      kop: 'Aantal',
      gelezen,
      children: (n) => (n === 0 ? null : `Er zijn er ${n}.`),
    }),
  );

test('a panel that cannot be read says so and leaves the others alone', async () => {
  const gemeld: unknown[] = [];
  const met = { reportError: (error: unknown) => void gemeld.push(error) };
  const stuk = new Error('stuk');
  const [goed, fout] = await Promise.all([
    apart(met, () => Promise.resolve(3)),
    apart<number>(met, () => Promise.reject(stuk)),
  ]);
  expect(toon(goed)).toContain('Er zijn er 3.');
  expect(toon(fout)).toMatch(/<h2 id="p">Aantal<\/h2>.*Dit deel is nu niet te lezen/);
  expect(gemeld).toEqual([stuk]);
});

test('that the database is away is not reported once more by every panel', async () => {
  const gemeld: unknown[] = [];
  const met = { reportError: (error: unknown) => void gemeld.push(error) };
  expect(await apart(met, () => Promise.reject(new DossierUnreachable('weg')))).toBeNull();
  expect(gemeld).toEqual([]);
});

test('a panel with nothing to say is left out', () => {
  expect(toon({ inhoud: 0 })).toBe('');
});
