import { isOwnToken } from '../../toegang/own-token';

test('the token of a service is replaced without a stop: the new and the old count side by side', () => {
  expect(isOwnToken('oud', 'oud')).toBe(true);
  expect(isOwnToken('nieuw', 'nieuw,oud')).toBe(true);
  expect(isOwnToken('oud', 'nieuw, oud')).toBe(true);
  for (const fout of ['', 'nieuw,oud', 'oude', 'ou'])
    expect([fout, isOwnToken(fout, 'nieuw,oud')]).toEqual([fout, false]);
  expect(isOwnToken('', undefined)).toBe(false);
});
