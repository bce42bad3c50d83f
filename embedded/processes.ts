import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** A process of this machine as the operating system describes it. */
export interface RunningProcess {
  pid: number;
  /** The arguments joined and closed by a space, so that `--flag value ` finds whole arguments only. */
  command: string;
}

/** The command line of a Linux process; undefined when it is gone, a zombie or in the middle of `exec`. */
function linuxCommand(pid: number): string | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return line === '' ? undefined : line.replace(/\0+$/, '').split('\0').join(' ') + ' ';
  } catch {
    return undefined;
  }
}

/** Every process with its command line; on Linux from /proc (needs no `ps`), elsewhere from `ps`. */
function allProcesses(): RunningProcess[] {
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const command = linuxCommand(Number(name));
        return command === undefined ? [] : [{ pid: Number(name), command }];
      });
  }
  const lines = execFileSync('ps', ['-axww', '-o', 'pid=,command='], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return lines.split('\n').flatMap((line) => {
    const match = /^\s*(\d+)\s+(.*)$/.exec(line);
    return match?.[1] === undefined || match[2] === undefined
      ? []
      : [{ pid: Number(match[1]), command: match[2] + ' ' }];
  });
}

/**
 * The processes whose command line holds every one of `marks`. This, and not a pid in a file, tells which servers are
 * ours: a pid is given to another process after a crash or a reboot, a data folder on a command line is not.
 */
export function findProcesses(...marks: string[]): RunningProcess[] {
  return allProcesses().filter(
    (found) => found.pid !== process.pid && marks.every((mark) => found.command.includes(mark)),
  );
}

/** Whether a process runs; one that has ended but was not yet waited for does not. */
export function isRunning(pid: number): boolean {
  if (process.platform !== 'linux') return commandOf(pid) !== undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !'ZX'.includes(stat[stat.lastIndexOf(')') + 2] ?? 'X');
  } catch {
    return false;
  }
}

/** The command line of one process, undefined when it does not run or has none yet: to recognise it, not to tell life. */
export function commandOf(pid: number): string | undefined {
  if (process.platform === 'linux') return linuxCommand(pid);
  return allProcesses().find((found) => found.pid === pid)?.command;
}

/** When a process started, in words of the operating system: with the pid it names one process for good. */
export function startOf(pid: number): string | undefined {
  try {
    if (process.platform !== 'linux') {
      const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
      return started === '' ? undefined : started;
    }
    if (!isRunning(pid)) return undefined;
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
  } catch {
    return undefined;
  }
}

/** Waits; the one place where the embedded servers are polled. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Whether the process is gone within `ms`. */
export async function waitForExit(pid: number, ms: number): Promise<boolean> {
  const end = Date.now() + ms;
  while (isRunning(pid)) {
    if (Date.now() > end) return false;
    await pause(50);
  }
  return true;
}

/** Ends a process with a row of signals, each given some time before the next, and SIGKILL at the end. */
export async function endProcess(pid: number, steps: [NodeJS.Signals, number][]): Promise<void> {
  for (const [signal, ms] of [...steps, ['SIGKILL', 5_000] as [NodeJS.Signals, number]]) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await waitForExit(pid, ms)) return;
  }
}
