import { buildLine } from '../../embedded/go';

test.each([
  [0, 0, 'Building temporal, once: 0% after 0 s, this takes minutes ...'],
  [8, 20, 'Building temporal, once: 2% after 8 s, this takes minutes ...'],
  [60, 250, 'Building temporal, once: 25% after 60 s, about 3 min to go ...'],
  [200, 900, 'Building temporal, once: 90% after 200 s, less than a minute to go ...'],
  // The linker names no package.
  [260, 1_200, 'Building temporal, once: 99% after 260 s, less than a minute to go ...'],
])('a build says how far it is and how long it will still take, after %i s', (seconds, packages, line) => {
  expect(buildLine('temporal', seconds, packages, 1_000)).toBe(line);
});
