import { casustag, heeftAl, leesIfMatch, versietag } from '../../api/versie';

const versies = (tag: string | undefined) =>
  leesIfMatch({ headers: tag === undefined ? {} : { 'if-match': tag } }).alsVersies;

test('a tag tells its version, whatever else was to see', () => {
  expect(versies(casustag(17, { dagenThuis: 3 }))).toEqual([17]);
  expect(versies(versietag(17))).toEqual([17]);
  expect(casustag(17, { dagenThuis: 3 })).not.toBe(casustag(17, { dagenThuis: 4 }));
  expect(casustag(17, { a: 1 })).toBe(casustag(17, { a: 1 }));
});

test.each([
  [undefined, undefined],
  ['*', undefined],
  ['"17"', [17]],
  [' "17.abc-_" , "18" ', [17, 18]],
  ['W/"17"', []],
  ['"van-een-ander"', []],
  ['"17.a", W/"18.b"', [17]],
])('%s stands for the versions %j', (tag, verwacht) => {
  expect(versies(tag)).toEqual(verwacht);
});

test.each(['17', '""17""', '"17', '"a"b"', '', 'W/17', '"17",', `"${'1'.repeat(3_000)}"`])(
  '%s is no list of tags',
  (tag) => {
    expect(() => versies(tag)).toThrow(expect.objectContaining({ code: 'ongeldig' }));
  },
);

test.each([
  ['"17.a"', true],
  ['W/"17.a"', true],
  ['"16.b", "17.a"', true],
  ['*', true],
  ['"17.b"', false],
  ['', false],
])('who asks with If-None-Match %s has it already: %s', (tag, verwacht) => {
  expect(heeftAl({ headers: { 'if-none-match': tag } }, '"17.a"')).toBe(verwacht);
});
