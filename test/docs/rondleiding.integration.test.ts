import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../../embedded/ports';
import { Product, endAllOn } from '../embedded/product';
import { ensurePrograms } from '../../embedded/system-packages';
import { inRepository, read } from './hulp';

/** The commands of the tour, block by block, as a reader pastes them. */
function blocks(): string[] {
  const tour = read('README.md').split('## A tour')[1]?.split('\n## ')[0] ?? '';
  return [...tour.matchAll(/^```bash\n([\s\S]*?)^```/gm)].map(([, block]) => block as string);
}

let folder: string;
let outputs: string[];

beforeAll(async () => {
  ensurePrograms('The tour of the README', [{ program: 'curl', debian: 'curl', brew: 'curl' }]);
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'docs-tour-')));
  fs.chmodSync(folder, 0o755);
  const product = await new Product(folder, await freePort()).isUp();
  const script = blocks()
    .map((block) =>
      block.replace(/http:\/\/127\.0\.0\.1:3000/g, product.url).replaceAll('/tmp/', `${folder}/`),
    )
    .join('echo == next block ==\n');
  const { stdout, stderr, status } = spawnSync('bash', ['-e', '-u', '-c', script], {
    cwd: inRepository('.'),
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(`The tour stopped:\n${stdout}\n${stderr}`);
  outputs = stdout.split('== next block ==\n');
}, 240_000);

afterAll(async () => {
  await endAllOn(folder);
  fs.rmSync(folder, { recursive: true, force: true });
}, 60_000);

test('a report 60 days late stands in doorbraak', () => {
  expect(outputs[1]).toContain('"fase": "doorbraak"');
  expect(outputs[1]).toContain('"dagenThuis": 60');
});

test('the case, its timeline with the phases it passed, and its tasks can be read', () => {
  expect(outputs[2]).toContain('"fase": "doorbraak"');
  expect(outputs[2]).toContain('"doorlopen": true');
  expect(outputs[2]).toContain('doorbraaktafel-plannen');
});

test('the command is carried out and completes its task', () => {
  expect(outputs[3]).toContain('"status": "verwerkt"');
  expect(outputs[3]).not.toContain('doorbraaktafel-plannen');
});

test('both refusals carry their code', () => {
  expect(outputs[4]).toContain('"code": "niet-toegestaan"');
  expect(outputs[4]).toContain('"code": "ongeldig"');
});

test('the simulation comes out as expected', () => {
  expect(outputs[5]).toContain('"geslaagd": true');
});
