import { HELP, readOptions } from '../../embedded/options';

test('npm start takes a folder and a port, and fills nothing unless that is asked', () => {
  expect(readOptions([], '/hier')).toEqual({
    ...{ voorbeeld: false, map: '/hier/.doorbraak', poort: 3000, toch: false },
  });
  expect(readOptions(['--voorbeeld', '--map', '/daar', '--poort', '3900', '--toch'], '/hier')).toEqual({
    ...{ voorbeeld: true, map: '/daar', poort: 3900, toch: true },
  });
});

test('it helps when it is asked, and names every option there', () => {
  expect(readOptions(['--help'], '/hier')).toBeNull();
  for (const optie of ['--voorbeeld', '--map', '--poort', '--toch', '--help']) expect(HELP).toContain(optie);
});

test.each([['--onbekend'], ['los'], ['--poort', '0'], ['--poort', 'x']])('it refuses %s %s', (...args) => {
  expect(() => readOptions(args, '/hier')).toThrow();
});
