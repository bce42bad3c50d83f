import { readFileSync } from 'node:fs';
import { API_VERSION } from '../../api/headers';
import { read } from '../docs/hulp';
import { currentTypes, TYPES_FILE } from './types';

test('the types of the client are those of the description as it is now', () => {
  // Made anew with `npm run client:generate`.
  expect(readFileSync(TYPES_FILE, 'utf8') === currentTypes()).toBe(true);
});

test('the client says for which version of the API it is, and is tried with the packages that it asks', () => {
  const own = JSON.parse(read('api-client/package.json'));
  const ours = JSON.parse(read('package.json'));
  expect(own.version).toBe(API_VERSION);
  const here = { ...ours.dependencies, ...ours.devDependencies };
  for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies }))
    expect([name, version]).toEqual([name, here[name]]);
});
