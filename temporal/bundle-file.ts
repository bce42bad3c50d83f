import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { WorkflowBundleOption } from '@temporalio/worker';
import { whyUnreadable, type Part } from '../settings/environment';
import { bundleWorkflows } from './bundle';

const ROOT = path.resolve(__dirname, '..');
/** What a bundle is made of: the code that workflows may import, and the packages. */
const FOLDERS = ['domain', 'taal', 'workflows', 'temporal'];

/** Writes the bundle to a file, whose first line says of which sources it is. */
export async function writeBundle(file: string): Promise<void> {
  const { code } = (await bundleWorkflows()) as { code: string };
  const draft = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(draft, `${sourcesMark()}\n${code}`);
  fs.renameSync(draft, file);
}

/** Whether the file is a bundle of the sources that stand here now. Throws when it cannot be read. */
export function isBundle(file: string): boolean {
  return fs.readFileSync(file, 'utf8').startsWith(`${sourcesMark()}\n`);
}

/** A bundle that was made before (`npm run bundle`), in the file that WORKFLOW_BUNDLE names. */
export const workflowBundle: Part<WorkflowBundleOption | undefined> = (
  { WORKFLOW_BUNDLE: file },
  problems,
) => {
  if (file === undefined) return undefined;
  const again = `make it with \`npm run bundle -- ${file}\`, or leave WORKFLOW_BUNDLE out`;
  try {
    if (isBundle(file)) return { codePath: path.resolve(file) };
    problems.push(`WORKFLOW_BUNDLE ${file} is not of the sources of this version: ${again}.`);
  } catch (error) {
    problems.push(`WORKFLOW_BUNDLE ${file} cannot be read (${whyUnreadable(error)}): ${again}.`);
  }
  return undefined;
};

/** What tells the sources of a bundle from others: the first line of its file. */
export function sourcesMark(): string {
  const hash = createHash('sha256').update(fs.readFileSync(path.join(ROOT, 'package-lock.json')));
  for (const folder of FOLDERS) {
    for (const file of sources(path.join(ROOT, folder))) {
      hash.update(path.relative(ROOT, file)).update(fs.readFileSync(file));
    }
  }
  return `// doorbraak workflows ${hash.digest('hex')}`;
}

function sources(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
