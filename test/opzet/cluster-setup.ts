import { clusterBinaries } from '../../embedded/cluster/binaries';
import { say } from '../../embedded/say';
import setup from './jest-setup';

/**
 * The servers, and the programs of Temporal on PostgreSQL: built here, outside the time limits of the tests, unless
 * `npm test` built them beside the quick tests. Without Go these tests fail, with what to install.
 */
export default async function clusterSetup(): Promise<void> {
  await clusterBinaries(say);
  await setup();
}
