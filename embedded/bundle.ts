import { existsSync } from 'node:fs';
import path from 'node:path';
import type { WorkflowBundleOption } from '@temporalio/worker';
import { isBundle, writeBundle } from '../temporal/bundle-file';
import { configureRuntime } from '../temporal/runtime';

/**
 * The workflow code in a data folder, made anew when it is of other sources than stand here: that takes seconds, for which a
 * start of an unchanged checkout need not wait.
 */
export async function keptBundle(folder: string): Promise<WorkflowBundleOption> {
  const file = path.join(folder, 'workflows.js');
  if (!existsSync(file) || !isBundle(file)) {
    configureRuntime('WARN');
    await writeBundle(file);
  }
  return { codePath: file };
}
