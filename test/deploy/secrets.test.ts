import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { compose, FILLED_IN, ROOT, text, variables } from './compose-file';
import { SecretsFolder } from './secrets-folder';

const file = compose(FILLED_IN);

let made: SecretsFolder;
beforeAll(() => {
  made = new SecretsFolder();
});
afterAll(() => rmSync(made.folder, { recursive: true }));

test('the secrets that a service reads are given to it, and are made by one command', () => {
  const files = variables().filter((name) => name.endsWith('_FILE'));
  const place = (name: string) => `/run/secrets/${name.replace(/_FILE$/, '').toLowerCase()}`;
  const given = Object.fromEntries(files.map((name) => [name, place(name)]));
  const all = compose({ ...FILLED_IN, ...given, NODE_EXTRA_CA_CERTS: '/run/secrets/mail_cert' });
  for (const [name, service] of Object.entries(all.services)) {
    const read = [...JSON.stringify(service).matchAll(/\/run\/secrets\/(\w+)/g)].map(([, secret]) => secret);
    expect([name, [...new Set(read)].sort()]).toEqual([name, [...(service.secrets ?? [])].sort()]);
  }
  const granted = new Set(Object.entries(file.services).flatMap(([, { secrets = [] }]) => secrets));
  expect([...granted].sort()).toEqual(Object.keys(file.secrets).sort());
  for (const { file: place } of Object.values(file.secrets)) {
    expect([place, existsSync(path.join(made.folder, place))]).toEqual([place, true]);
    expect(made.made).toContain(`${place} is made`);
  }
  expect(statSync(made.secrets).mode & 0o777).toBe(0o700);
});

test('the secrets are kept when it is run again', () => {
  const key = () => readFileSync(path.join(made.secrets, 'doorbraak_key'), 'utf8');
  const before = key();
  expect(made.make()).not.toContain('is made');
  expect(key()).toBe(before);
});

test('the secrets do not come into the repository or the image', () => {
  const places = [...Object.values(file.secrets).map(({ file: place }) => place), '.env'];
  expect(spawnSync('git', ['check-ignore', ...places], { cwd: ROOT, encoding: 'utf8' }).stdout).toBe(
    `${places.join('\n')}\n`,
  );
  expect(text('.dockerignore')).toMatch(/^\*$/m);
  expect(text('.dockerignore')).not.toMatch(/^!(secrets|\.env)/m);
});
