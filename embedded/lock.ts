import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startOf } from './processes';

/** The data folder is in use by another process. */
export class FolderInUse extends Error {
  override name = 'FolderInUse';
}

/** Who holds a lock file: a pid alone may be somebody else's by now. */
interface Holder {
  pid: number;
  started: string;
}

/** The holder written in a lock file, undefined when there is none or it cannot be read. */
function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Whether the process that wrote the lock still runs. */
function isAlive(holder: Holder | undefined): boolean {
  return holder !== undefined && startOf(holder.pid) === holder.started;
}

/**
 * Takes the data folder for this process and returns what gives it back. A lock left by a crash is taken over; one of
 * a living process is refused with `FolderInUse`. The lock appears by linking a finished file, so it is never half
 * written.
 */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, 'start.lock');
  const mine: Holder = { pid: process.pid, started: startOf(process.pid) ?? '' };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine));
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      try {
        linkSync(draft, file);
        return () => {
          if (readHolder(file)?.pid === mine.pid) rmSync(file, { force: true });
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = readHolder(file);
      if (holder !== undefined && isAlive(holder)) {
        throw new FolderInUse(
          `doorbraak already runs on ${folder} (process ${holder.pid}): stop that one first, or give this one another folder with --map.`,
        );
      }
      putAside(file);
    }
    throw new FolderInUse(`The lock ${file} keeps being taken by others: try again.`);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes a lock left behind; if a living process took it in the same instant, puts that lock back. */
function putAside(file: string): void {
  const aside = `${file}.left.${process.pid}`;
  try {
    renameSync(file, aside);
    if (isAlive(readHolder(aside))) linkSync(aside, file);
  } catch {
    // somebody else was first: the next attempt sees what is there now
  } finally {
    rmSync(aside, { force: true });
  }
}
