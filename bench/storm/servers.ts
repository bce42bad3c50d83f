import { startPart, type Part } from '../part';
import type { Servers } from '../servers';

/** What the processes of the storm share: the servers, the key, and the clock of the cases. */
export interface StormServers extends Servers {
  readonly key: string;
  /** Milliseconds between real time and the clock of the cases. */
  readonly klokVerschuiving: number;
  /** Milliseconds over which cases are woken. */
  readonly klokSpreiding: number;
}

/** Starts a program of the storm. */
export function startStormPart(file: string, servers: StormServers): Promise<Part> {
  return startPart(require.resolve(file), servers);
}
