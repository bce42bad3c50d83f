import { provision } from './provision';

/** Brings the servers up for `jest` run by itself, once for all projects; under `npm test` they are there already. */
export default async function setup(): Promise<void> {
  const here = globalThis as { endServers?: () => Promise<void> };
  here.endServers ??= await provision();
}
