import { existsSync } from 'node:fs';
import { inRepository, read } from './hulp';

interface Package {
  name: string;
  version: string;
  license: string;
  engines: { node: string };
  scripts: Record<string, string>;
}
const PACKAGE = JSON.parse(read('package.json')) as Package;
const PUBLICCODE = read('publiccode.yml');

/** A top-level or nested scalar of publiccode.yml, by its indentation and key. */
function value(key: string, depth = 0): string | undefined {
  return new RegExp(`^ {${depth * 2}}${key}: '?([^'\\n]+)'?$`, 'm').exec(PUBLICCODE)?.[1];
}

describe('publiccode.yml', () => {
  test('has every key that the format asks for', () => {
    const keys = [...PUBLICCODE.matchAll(/^(\w+):/gm)].map(([, key]) => key);
    const wanted = ['publiccodeYmlVersion', 'name', 'url', 'releaseDate', 'platforms', 'categories'];
    const rest = ['developmentStatus', 'softwareType', 'description', 'legal', 'maintenance', 'localisation'];
    expect(keys).toEqual(expect.arrayContaining([...wanted, ...rest]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('names the licence of package.json', () => {
    expect(value('license', 1)).toBe(PACKAGE.license);
  });

  test('has a short description in both languages of at most 150 characters', () => {
    const short = [...PUBLICCODE.matchAll(/^ {4}shortDescription: (.+)$/gm)].map(
      ([, text]) => text as string,
    );
    expect(short).toHaveLength(2);
    expect(short.filter((text) => text.length > 150)).toEqual([]);
  });

  test('has a long description in both languages of at least 150 characters', () => {
    const long = [...PUBLICCODE.matchAll(/^ {4}longDescription: >\n((?: {6}.+\n)+)/gm)].map(
      ([, text]) => text as string,
    );
    expect(long).toHaveLength(2);
    expect(long.filter((text) => text.replace(/\s+/g, ' ').length < 150)).toEqual([]);
  });

  test('is indented with spaces only, and every line is a key, an item, text or a comment', () => {
    expect(PUBLICCODE).not.toMatch(/\t/);
    const line = /^( *(#.*|- .+|\w+:( .+)?)| {6}\S.*)?$/;
    expect(PUBLICCODE.split('\n').filter((text) => !line.test(text))).toEqual([]);
  });
});

describe('LICENSE', () => {
  const licence = read('LICENSE');

  test('is the licence of package.json', () => {
    expect(PACKAGE.license).toBe('EUPL-1.2');
    expect(licence.startsWith('EUROPEAN UNION PUBLIC LICENCE v. 1.2')).toBe(true);
  });

  test('is complete: fifteen articles and the appendix', () => {
    const articles = [...licence.matchAll(/^(\d+)\./gm)].map(([, number]) => Number(number));
    expect(articles).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
    expect(licence).toContain('Compatible Licences');
  });
});

describe('README', () => {
  const readme = read('README.md');

  test('every npm script it names is there', () => {
    const named = [...readme.matchAll(/\bnpm (?:run )?([a-z]+(?:[-:][a-z]+)*)/g)].map(
      ([, script]) => script as string,
    );
    const npmItself = ['ci', 'install', 'carries', 'has'];
    expect(named.filter((script) => !npmItself.includes(script) && !(script in PACKAGE.scripts))).toEqual([]);
  });

  test('opens with the two commands', () => {
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
    expect(PACKAGE.scripts).toHaveProperty('start');
    expect(PACKAGE.scripts).toHaveProperty('test');
  });

  test('says which Node package.json asks for', () => {
    const version = /\d+\.\d+/.exec(PACKAGE.engines.node)?.[0] ?? '?';
    expect(readme).toContain(version);
  });

  test('every file its commands read is there', () => {
    const files = [...readme.matchAll(/(?:@|-- )((?:test|docs)\/[\w./-]+\.json)/g)].map(
      ([, file]) => file as string,
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(inRepository(file)))).toEqual([]);
  });
});

test('the changelog knows the version of package.json', () => {
  expect(read('CHANGELOG.md')).toContain(PACKAGE.version);
});

describe('the picture of the ladder', () => {
  const picture = read('docs/ladder.svg');

  test('has a title and a description for who cannot see it', () => {
    expect(picture).toMatch(/role="img" aria-labelledby="ladder-title ladder-desc"/);
    expect(picture).toMatch(/<title id="ladder-title">[^<]+<\/title>/);
    expect(picture).toMatch(/<desc id="ladder-desc">[^<]{100,}<\/desc>/);
  });

  test('is narrow enough for a telephone', () => {
    const width = Number(/viewBox="0 0 (\d+) /.exec(picture)?.[1]);
    expect(width).toBeLessThanOrEqual(390);
  });
});
