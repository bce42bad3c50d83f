import fs from 'node:fs';
import path from 'node:path';
import { isBundle, writeBundle } from '../../temporal/bundle-file';
import { configureRuntime } from '../../temporal/runtime';

const FOLDER = path.resolve(__dirname, '../../node_modules/.cache/doorbraak');
const FILE = path.join(FOLDER, 'workflows.js');

/** The workflow code, bundled once for all test files and runs on the same sources: the file, for WORKFLOW_BUNDLE. */
export async function sharedBundleFile(): Promise<string> {
  configureRuntime('ERROR');
  if (!fs.existsSync(FILE) || !isBundle(FILE)) {
    fs.mkdirSync(FOLDER, { recursive: true });
    await writeBundle(FILE);
  }
  return FILE;
}

/** The same, for workers and replays in this process. */
export async function sharedBundle(): Promise<{ code: string }> {
  return { code: fs.readFileSync(await sharedBundleFile(), 'utf8') };
}
