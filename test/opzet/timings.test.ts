import { Timings } from './timings';

const file = (name: string, ms: number, ...tests: [string, number | null][]) => ({
  name: `/here/test/${name}.test.ts`,
  startTime: 5_000,
  endTime: 5_000 + ms,
  assertionResults: tests.map(([fullName, duration]) => ({ fullName, duration })),
});

test('the slowest files of all runs are told, the slowest first, each with its slowest test', () => {
  const timings = new Timings('/here');
  timings.add([file('a', 1_500, ['does one thing', 200], ['does another', 900]), file('quick', 999)]);
  timings.add([file('b', 12_340), file('c', 3_000, ['was skipped', null])]);
  expect(timings.slowest(20)).toEqual([
    'The slowest test files, each with its slowest test:',
    '  12.3 s test/b.test.ts',
    '   3.0 s test/c.test.ts (0.0 s was skipped)',
    '   1.5 s test/a.test.ts (0.9 s does another)',
  ]);
  expect(timings.slowest(1)).toHaveLength(2);
});

test('where nothing took long, nothing is said', () => {
  const timings = new Timings('/here');
  timings.add([file('quick', 10)]);
  expect(timings.slowest(20)).toEqual([]);
});

test('the parts of a whole run are told in the order in which they ended', () => {
  const timings = new Timings('/here');
  expect(timings.parts()).toEqual([]);
  timings.part('quick', 61_000);
  timings.part('with servers', 500_040);
  expect(timings.parts()).toEqual(['The parts:', '  61.0 s quick', ' 500.0 s with servers']);
});
