import { gezinslinks, gezinstoken, readGezinstoken } from '../../client/gezinslink';
import { voortgangstoken } from '../../client/voortgangslink';
import { readKeys } from '../../temporal/codec';

const sleutel = (vul: number) => Buffer.alloc(32, vul).toString('base64');
const KEYS = readKeys(sleutel(1));
const LINK = '0d9c2b1a-3f4e-4c5d-8e6f-7a8b9c0d1e2f';

describe('what stands in the link of somebody of the family', () => {
  const token = gezinstoken(LINK, KEYS) ?? '';

  test('is the id of the link, signed, and says nothing else', () => {
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(readGezinstoken(token, KEYS)).toBe(LINK);
    expect(gezinslinks('https://doorbraak.example', KEYS)(LINK)).toBe(
      `https://doorbraak.example/gezin/${token}`,
    );
  });

  test('is none for what is no link', () => {
    for (const geen of ['', 'x', LINK.toUpperCase(), `${LINK}0`]) expect(gezinstoken(geen, KEYS)).toBeNull();
    expect(gezinslinks('https://doorbraak.example', KEYS)('x')).toBeNull();
  });

  test('leads nowhere when it was changed, cut off, made longer, or signed by another', () => {
    const anders = [...token].map(
      (teken, i) => token.slice(0, i) + (teken === 'A' ? 'B' : 'A') + token.slice(i + 1),
    );
    for (const vals of [...anders, '', token.slice(0, -1), `${token}A`, `${token}==`, 'x'.repeat(5_000)])
      expect(readGezinstoken(vals, KEYS)).toBeNull();
    expect(readGezinstoken(token, readKeys(sleutel(2)))).toBeNull();
  });

  test('is still right after the key of the installation was changed', () => {
    const nieuw = readKeys(`${sleutel(2)},${sleutel(1)}`);
    expect(readGezinstoken(token, nieuw)).toBe(LINK);
    expect(readGezinstoken(gezinstoken(LINK, nieuw) ?? '', KEYS)).toBeNull();
  });

  test('is of another kind than the link of a school', () => {
    const vanSchool =
      voortgangstoken({ casusnummer: LINK, uiterlijk: '2026-12-06T23:00:00.000Z' }, KEYS) ?? '';
    expect(readGezinstoken(vanSchool, KEYS)).toBeNull();
  });
});
