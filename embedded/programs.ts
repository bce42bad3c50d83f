import { spawn } from 'node:child_process';
import { accessSync, constants as files, statSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import path from 'node:path';

/** Tells the person what is going on; called again with what changes. */
export type Progress = (line: string) => void;

/** The full path of a program, the way a shell would find it. */
export function onPath(program: string, searchPath: string = process.env.PATH ?? ''): string | undefined {
  for (const folder of searchPath.split(path.delimiter).filter((part) => part !== '')) {
    const candidate = path.join(folder, program);
    try {
      accessSync(candidate, files.X_OK);
      if (statSync(candidate).isFile()) return candidate;
    } catch {
      // not here
    }
  }
  return undefined;
}

/**
 * Runs a program to its end while `watch` is called every other second, with the number of lines it said on stderr; its exit code
 * and the last of what it said there. When asked it makes way for whatever else runs on this machine.
 */
export async function runWatched(
  file: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  watch: (lines: number) => void,
  makesWay = false,
): Promise<{ code: number; said: string }> {
  const child = spawn(file, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  if (makesWay && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  let said = '';
  let lines = 0;
  child.stderr.on('data', (chunk: Buffer) => {
    const text = chunk.toString();
    lines += text.split('\n').length - 1;
    said = (said + text).slice(-4_000);
  });
  const ticking = setInterval(() => watch(lines), 2_000);
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  try {
    return await new Promise((resolve) => {
      child.once('error', (error) => resolve({ code: 127, said: error.message }));
      child.once('close', (code) => resolve({ code: code ?? 1, said: said.trim() }));
    });
  } finally {
    clearInterval(ticking);
    process.off('exit', endWithUs);
  }
}
