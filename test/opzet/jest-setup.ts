import { provision } from './provision';

/** Brings the servers up for `jest` run by itself; under `npm test` they are there already. */
export default async function setup(): Promise<void> {
  (globalThis as { endServers?: () => Promise<void> }).endServers = await provision();
}
