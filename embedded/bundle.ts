import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkflowBundleOption } from '@temporalio/worker';
import { isBundle, sourcesMark, writeBundle } from '../temporal/bundle-file';
import { configureRuntime } from '../temporal/runtime';

const bundleIn = (folder: string) => path.join(folder, 'workflows.js');
const markIn = (folder: string) => path.join(folder, 'workflows.mark');

/**
 * The workflow code in a data folder, made anew when it is of other sources than stand here: that takes seconds, for which a
 * start of an unchanged checkout need not wait.
 */
export async function keptBundle(folder: string): Promise<WorkflowBundleOption> {
  const file = bundleIn(folder);
  if (!existsSync(file) || !isBundle(file)) {
    configureRuntime('WARN');
    await writeBundle(file);
  }
  return { codePath: file };
}

/** Whether the cases in a data folder ran under other workflow code than stands here; not when none ran there yet. */
export function ranOtherCode(folder: string): boolean {
  if (existsSync(markIn(folder))) return readFileSync(markIn(folder), 'utf8') !== sourcesMark();
  return existsSync(bundleIn(folder)) && !isBundle(bundleIn(folder));
}

/** Notes that the cases in a data folder run under the code that stands here. */
export function noteCode(folder: string): void {
  writeFileSync(markIn(folder), sourcesMark());
}
