import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FolderInUse, lockFolder } from '../../embedded/lock';
import { startOf, waitForExit } from '../../embedded/processes';

let folder: string;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'embedded-lock-'))));
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

/** A process of our own that sleeps. */
function sleeper(): number {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
  return child.pid ?? 0;
}

test('a folder is taken once, and can be taken again after it was given back', () => {
  const release = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(FolderInUse);
  release();
  lockFolder(folder)();
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('a lock of a process that is gone is taken over', async () => {
  const pid = sleeper();
  fs.writeFileSync(path.join(folder, 'start.lock'), JSON.stringify({ pid, started: startOf(pid) }));
  expect(() => lockFolder(folder)).toThrow(`process ${pid}`);
  process.kill(pid, 'SIGKILL');
  await waitForExit(pid, 5_000);
  lockFolder(folder)();
});

test('a lock whose pid belongs to another process by now is taken over, and so is a spoiled one', () => {
  const file = path.join(folder, 'start.lock');
  fs.writeFileSync(file, JSON.stringify({ pid: process.pid, started: 'some other time' }));
  lockFolder(folder)();
  fs.writeFileSync(file, '{"pid": 1');
  lockFolder(folder)();
});
