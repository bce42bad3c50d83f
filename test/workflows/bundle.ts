import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { leesSleutels } from '../../temporal/codec';
import { bundel } from '../../temporal/bundle';
import { stelRuntimeIn } from '../../temporal/runtime';
import { PROEFSLEUTEL } from '../histories/sleutel';

const ROOT = path.resolve(__dirname, '../..');
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'doorbraak');
/** A bundle that is older is of sources that have changed since, or is made anew in seconds. */
const KEEP_MS = 24 * 60 * 60 * 1_000;

/** The workflow code, bundled once for all test files and runs on the same sources. */
export async function sharedBundle(): Promise<WorkflowBundleWithSourceMap> {
  stelRuntimeIn('ERROR');
  const file = path.join(CACHE, `workflows-${hashOfSources()}.js`);
  if (fs.existsSync(file)) return { code: fs.readFileSync(file, 'utf8'), sourceMap: '' };
  const made = await bundel(leesSleutels(PROEFSLEUTEL));
  fs.mkdirSync(CACHE, { recursive: true });
  for (const name of fs.readdirSync(CACHE)) {
    const old = path.join(CACHE, name);
    if (Date.now() - fs.statSync(old).mtimeMs > KEEP_MS) fs.rmSync(old, { force: true });
  }
  const draft = `${file}.${randomUUID()}.tmp`;
  fs.writeFileSync(draft, made.code);
  fs.renameSync(draft, file);
  return made;
}

/** What a bundle is made of: the code that workflows may import, and the packages. */
function hashOfSources(): string {
  const hash = createHash('sha256').update(fs.readFileSync(path.join(ROOT, 'package-lock.json')));
  for (const folder of ['domain', 'taal', 'workflows', 'temporal']) {
    for (const file of sources(path.join(ROOT, folder))) hash.update(file).update(fs.readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function sources(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
