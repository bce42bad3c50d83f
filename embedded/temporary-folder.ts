import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FolderInUse, lockFolder } from './lock';
import { endProcess, findProcesses } from './processes';

/** Ends whatever runs on a folder and removes it. */
export async function clearFolder(folder: string): Promise<void> {
  for (const { pid } of findProcesses(folder)) await endProcess(pid, [['SIGTERM', 5_000]]);
  fs.rmSync(folder, { recursive: true, force: true });
}

/** Clears up after those who were killed. */
async function sweep(root: string, prefix: string): Promise<void> {
  for (const name of fs.readdirSync(root).filter((entry) => entry.startsWith(prefix))) {
    const folder = path.join(root, name);
    try {
      lockFolder(folder)();
      await clearFolder(folder);
    } catch (error) {
      // In use by another of them, or of another user.
      if (!(error instanceof FolderInUse) && (error as NodeJS.ErrnoException).code === undefined) throw error;
    }
  }
}

/**
 * A temporary folder for this process and what it starts, which PostgreSQL's own user may pass through; clears up what others with the same
 * prefix left that were killed. The caller ends it with `clearFolder`.
 */
export async function temporaryFolder(prefix: string): Promise<string> {
  const root = fs.realpathSync(os.tmpdir());
  await sweep(root, prefix);
  const folder = fs.mkdtempSync(path.join(root, prefix));
  fs.chmodSync(folder, 0o755);
  lockFolder(folder);
  return folder;
}
