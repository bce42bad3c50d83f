import { createRoutes } from '../../../api';
import { createOpenapi } from '../../../api/description/document';
import type { Description } from '../../../api/description/form';
import { BROKEN } from './broken';
import { RULES } from './rules';

const DOCUMENT = createOpenapi(createRoutes({ codec: {} } as never));

/** A description of its own, to break. */
function copy(): Description {
  return structuredClone(DOCUMENT);
}

test.each(RULES)('the description keeps to $name ($source)', ({ broken }) => {
  expect(broken(DOCUMENT)).toEqual([]);
});

test.each(RULES)('a description that breaks $name is found out', ({ name, broken }) => {
  const document = copy();
  expect(BROKEN).toHaveProperty([name]);
  BROKEN[name]!(document);
  expect(broken(document)).not.toEqual([]);
});

test('every way to break a description is of a rule', () => {
  expect(Object.keys(BROKEN).sort()).toEqual(RULES.map(({ name }) => name).sort());
});
