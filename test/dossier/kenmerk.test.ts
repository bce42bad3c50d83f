import { leesKenmerk, zoektKenmerk } from '../../dossier/kenmerk';

test.each([
  ['2026-00417', '2026-00417'],
  ['2026-417', '2026-00417'],
  ['2026-0417', '2026-00417'],
  ['2026-00000417', '2026-00417'],
  ['2026-123456', '2026-123456'],
  [' 2026-00417 ', '2026-00417'],
  ['2026 - 417', '2026-00417'],
  ['2026\u2013417', '2026-00417'],
  ['2026\u2011417', '2026-00417'],
  ['Casus 2026-00417', '2026-00417'],
  ['kenmerk: 2026-00417', '2026-00417'],
])('%j means %s', (tekst, kenmerk) => {
  expect(leesKenmerk(tekst)).toBe(kenmerk);
});

test.each([
  '',
  '-',
  '2026',
  '2026-',
  '2026-x',
  '26-417',
  '202600417',
  '2026-417-1',
  '2026-1234567890123',
  'casus2026-417',
  '00000000-0000-4000-8000-000000000000',
])('%j is no kenmerk', (tekst) => {
  expect(leesKenmerk(tekst)).toBeNull();
});

test('what is typed is also a beginning, as it was typed', () => {
  expect(zoektKenmerk('2026-004')).toEqual({ heel: '2026-00004', begin: '2026-004' });
  expect(zoektKenmerk('2026\u2013417')).toEqual({ heel: '2026-00417', begin: '2026-417' });
});
