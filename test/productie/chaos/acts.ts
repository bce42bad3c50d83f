import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { isRunning, pause } from '../../../embedded/processes';
import { SIDE_BY_SIDE, type Kind, type StoreName, type Topology } from '../topology';
import type { Store } from '../store';
import type { Dice } from './dice';
import type { Gate } from './gate';

/** What an act is done to. */
export interface Stage {
  readonly topology: Topology;
  readonly gates: Readonly<Record<'temporal' | 'dossier', Gate>>;
  /** Where the dossier stands on a disk of its own that can be filled; undefined: nothing may be mounted here. */
  readonly disk: string | undefined;
  readonly dice: Dice;
}

/** Something that goes wrong. It returns when what it broke works again, and says what it did. */
export interface Act {
  readonly name: string;
  /** True when a program may have died between sending a message and noting that it did. */
  readonly crash: boolean;
  readonly play: (stage: Stage) => Promise<string>;
}

/** How long something stands still, in milliseconds. */
const STILL_MS = [2_000, 6_000] as const;
const SLOW_MS = [150, 600] as const;

const kill = (kind: Kind): Act => ({
  name: `kill -9 of a ${kind}`,
  crash: true,
  play: async ({ topology, dice }) => {
    const index = dice.between(0, SIDE_BY_SIDE - 1);
    const program = topology.program(kind, index);
    program.signal('SIGKILL');
    await program.ended;
    await topology.restart(kind, index);
    return `${kind} ${index}`;
  },
});

const freeze = (kind: Kind): Act => ({
  name: `SIGSTOP of a ${kind}`,
  crash: true,
  play: async ({ topology, dice }) => {
    const index = dice.between(0, SIDE_BY_SIDE - 1);
    const ms = dice.between(...STILL_MS);
    const program = topology.program(kind, index);
    program.signal('SIGSTOP');
    await pause(ms);
    program.signal('SIGCONT');
    return `${kind} ${index}, ${ms} ms`;
  },
});

/** The processes that one started. */
function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === pid;
      } catch {
        return false;
      }
    })
    .map(Number);
}

function tell(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended by itself.
    }
  }
}

const killStore = (name: StoreName): Act => ({
  name: `kill -9 of the PostgreSQL of ${name}`,
  crash: true,
  play: async ({ topology }) => {
    const store = topology.stores[name];
    const all = [store.pid(), ...childrenOf(store.pid())];
    tell(all, 'SIGKILL');
    while (all.some(isRunning)) await pause(20);
    await store.restart();
    return `${all.length} processes`;
  },
});

const freezeStore = (name: StoreName): Act => ({
  name: `SIGSTOP of the PostgreSQL of ${name}`,
  crash: true,
  play: async ({ topology, dice }) => {
    const ms = dice.between(...STILL_MS);
    const pid = topology.stores[name].pid();
    tell([pid], 'SIGSTOP');
    const rest = childrenOf(pid);
    tell(rest, 'SIGSTOP');
    await pause(ms);
    tell([...rest, pid], 'SIGCONT');
    return `${rest.length + 1} processes, ${ms} ms`;
  },
});

const temporalDies: Act = {
  name: 'kill -9 of Temporal',
  crash: true,
  play: async ({ topology: { temporal } }) => {
    await temporal.kill();
    await temporal.restart();
    return 'and started again';
  },
};

const temporalStops: Act = {
  name: 'SIGSTOP of Temporal',
  crash: true,
  play: async ({ topology: { temporal }, dice }) => {
    const ms = dice.between(...STILL_MS);
    temporal.signal('SIGSTOP');
    await pause(ms);
    temporal.signal('SIGCONT');
    return `${ms} ms`;
  },
};

const slow = (server: 'temporal' | 'dossier'): Act => ({
  name: `a slow network to ${server}`,
  crash: false,
  play: async ({ gates, dice }) => {
    const [delay, ms] = [dice.between(...SLOW_MS), dice.between(...STILL_MS)];
    gates[server].slow(delay);
    await pause(ms);
    gates[server].slow(0);
    return `${delay} ms each way, ${ms} ms long`;
  },
});

const cut = (server: 'temporal' | 'dossier'): Act => ({
  name: `a network to ${server} that is cut`,
  crash: true,
  play: async ({ gates, dice }) => {
    const ms = dice.between(...STILL_MS);
    gates[server].close();
    await pause(ms);
    gates[server].reopen();
    return `${ms} ms`;
  },
});

const FULL_MS = 6_000;
const BLOCKS = [2 ** 20, 2 ** 12] as const;
const DISK_FULL = '53100';

/** Writes a file until nothing fits any more. */
function fill(file: string): void {
  for (const size of BLOCKS) {
    const block = Buffer.alloc(size, 1);
    try {
      for (;;) writeFileSync(file, block, { flag: 'a' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
}

/** Makes sure that the dossier finds no room: else nothing was tried. */
async function requireFull(store: Store): Promise<void> {
  const client = new Client({ connectionString: store.owner('doorbraak') });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(`create table vol as select repeat('x', 1000) from generate_series(1, 20000)`);
  } catch (error) {
    // It says so, or falls over it before it can.
    const { code } = error as { code?: string };
    if (code === DISK_FULL || !isRunning(store.pid()) || code === undefined) return;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
  throw new Error('The disk of the dossier is not full: nothing was tried.');
}

const fullDisk: Act = {
  name: 'a full disk under the dossier',
  crash: true,
  play: async ({ topology, disk, dice }) => {
    if (disk === undefined) return 'SKIPPED: nothing may be mounted here, so there is no disk to fill';
    const store = topology.stores.dossier;
    const ballast = path.join(disk, 'ballast');
    fill(ballast);
    try {
      await requireFull(store);
      await pause(FULL_MS + dice.between(0, FULL_MS));
    } finally {
      rmSync(ballast);
    }
    const fell = !isRunning(store.pid());
    if (fell) await store.restart();
    return fell ? 'PostgreSQL fell over it and was started again' : 'refused, and PostgreSQL stayed up';
  },
};

const deploy: Act = {
  name: 'a deploy: every api and worker replaced, one by one',
  crash: true,
  play: async ({ topology }) => {
    for (const kind of ['api', 'worker'] as const)
      for (let index = 0; index < SIDE_BY_SIDE; index++) await topology.replace(kind, index);
    return `${2 * SIDE_BY_SIDE} programs`;
  },
};

/** Everything that goes wrong, each at least once in a run. */
export const ACTS: readonly Act[] = [
  ...(['api', 'worker'] as const).flatMap((kind) => [kill(kind), freeze(kind)]),
  ...(['dossier', 'temporal'] as const).flatMap((name) => [killStore(name), freezeStore(name)]),
  ...[temporalDies, temporalStops],
  ...(['temporal', 'dossier'] as const).flatMap((server) => [slow(server), cut(server)]),
  ...[fullDisk, deploy],
];
