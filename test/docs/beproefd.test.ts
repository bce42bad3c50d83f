import { readdirSync } from 'node:fs';
import path from 'node:path';
import { read } from './hulp';

const FILES = readdirSync(path.resolve(__dirname, '..'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.test.ts'),
);
const KINDS = {
  F: (file: string) => !/\.(integration|timed|cluster)\.test\.ts$/.test(file),
  J: (file: string) => file.endsWith('.integration.test.ts'),
  C: (file: string) => file.endsWith('.cluster.test.ts'),
};
type Kind = keyof typeof KINDS;

/** What a pattern with alternatives names, each by itself. */
function alternatives(pattern: string): string[] {
  const parts = pattern.split(/\|(?![^(]*\))/);
  return parts.flatMap((part) => {
    const [, before = '', within, after = ''] = /^(.*?)\(([^)]*)\)(.*)$/.exec(part) ?? [];
    return within === undefined ? [part] : within.split('|').map((one) => before + one + after);
  });
}

/** Every pattern of tests that a document names. */
function named(document: string): (readonly [Kind, string])[] {
  return [...read(document).matchAll(/`([FJC]) '?([^`']+)'?`/g)].flatMap(([, kind, pattern]) =>
    alternatives((pattern as string).replaceAll('\\|', '|'))
      .filter((one) => one !== 'x')
      .map((one) => [kind as Kind, one] as const),
  );
}

describe.each(['docs/dreigingen.md', 'docs/draaiboek.md'])('%s', (document) => {
  const patterns = named(document);

  it('names tests', () => expect(patterns.length).toBeGreaterThan(20));

  it.each(patterns)('%s %s is there', (kind, pattern) => {
    expect(FILES.filter((file) => KINDS[kind](file) && new RegExp(pattern).test(file))).not.toEqual([]);
  });
});

test('every case of the runbook says what one sees, what to do, and which test tried it', () => {
  const cases = read('docs/draaiboek.md').split(/^## /m).slice(1);
  expect(cases.length).toBeGreaterThanOrEqual(15);
  for (const text of cases)
    for (const part of ['**See**', '**Do**', '**Tried**']) expect(text).toContain(part);
});
