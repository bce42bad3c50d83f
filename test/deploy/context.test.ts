import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, text } from './compose-file';

/** The lines of .dockerignore, each with whether it brings something in and which paths it speaks of. */
const LINES = text('.dockerignore')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({ brings: line.startsWith('!'), speaksOf: pattern(line.replace(/^!/, '')) }));

/** A pattern of Docker: `*` within a folder, `**` over folders; it speaks of what lies under what it names too. */
function pattern(line: string): RegExp {
  const parts = line.split(/(\*\*\/|\*)/).map((part) => {
    if (part === '**/') return '(?:.*/)?';
    return part === '*' ? '[^/]*' : part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}(?:/.*)?$`);
}

/** True for what `COPY . .` takes along: the last line that speaks of it decides. */
function inContext(file: string): boolean {
  return LINES.findLast(({ speaksOf }) => speaksOf.test(file))?.brings ?? true;
}

/** Every file of the working copy, tracked or not, that is sent to who builds the image. */
function context(folder = ''): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (folder === '' && ['node_modules', '.git', '.doorbraak'].includes(entry.name)) return [];
    if (entry.isDirectory()) return context(file);
    return inContext(file) ? [file] : [];
  });
}

/** What a key, a token or a password looks like. */
const SECRETS: Readonly<Record<string, RegExp>> = {
  'a private key': /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY/,
  'a token of a registry': /_auth(?:Token)?\s*=|\bnpm_[A-Za-z0-9]{30,}/,
  'a token of a host of code': /\bgh[pousr]_[A-Za-z0-9]{30,}|\bglpat-[\w-]{20}/,
  'a key of a cloud': /\bAKIA[0-9A-Z]{16}\b/,
  'a signed token': /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/,
  'a key of payloads': /\bDOORBRAAK_SLEUTEL\s*=\s*["']?[A-Za-z0-9+/]{43}=/,
  'a key of 32 bytes': /["'`][A-Za-z0-9+/]{43}=["'`]/,
  'a password in an address': /\b\w+:\/\/[\w.-]+:(?!\$|<|wachtwoord|password|WACHTWOORD)[^@\s/'"`${}<]+@/,
};

const files = context();

test('the context of the build is the product and nothing else', () => {
  expect(files.length).toBeGreaterThan(800);
  for (const file of [
    'package.json',
    'server/main.ts',
    'werkbak/onderdelen/toetsen.js',
    'workflows/index.ts',
  ])
    expect(files).toContain(file);
  expect(files.filter((file) => /^(test|bench|docs|deploy|\.git)\//.test(file))).toEqual([]);
});

test.each(Object.entries(SECRETS))('nothing in it holds %s', (_what, secret) => {
  const holds = files.filter((file) => secret.test(readFileSync(path.join(ROOT, file), 'latin1')));
  expect(holds).toEqual([]);
});

test.each([
  ['a private key', '-----BEGIN EC PRIVATE KEY-----'],
  ['a token of a registry', '//registry.example/:_authToken=abc'],
  ['a key of payloads', `DOORBRAAK_SLEUTEL=${Buffer.alloc(32).toString('base64')}`],
  ['a key of 32 bytes', `key: '${Buffer.alloc(32, 7).toString('base64')}'`],
  ['a password in an address', 'postgres://doorbraak:geheim@db:5432/dossier'],
])('%s would be seen', (what, line) => {
  expect(line).toMatch(SECRETS[what] as RegExp);
});

test('what git leaves out because it is of one installation comes into no image', () => {
  const git = spawnSync('git', ['check-ignore', '--stdin'], {
    ...{ cwd: ROOT, input: files.join('\n'), encoding: 'utf8' },
  });
  expect([git.stderr, git.stdout]).toEqual(['', '']);
});

test.each([
  '.env',
  'server/.env',
  'settings/.env.production',
  'secrets/doorbraak_key',
  'worker/secrets/doorbraak_key',
  'temporal/tls.key',
  'temporal/client.pem',
  'toegang/idp.p12',
  'dossier/backup.dump',
  'api/naspelen.log',
  'worker/node_modules/x/index.js',
  '.doorbraak/postgres/PG_VERSION',
  '.git/config',
])('%s, when somebody lets it lie there, does not come along', (file) => {
  expect(inContext(file)).toBe(false);
});
