import { loadConvenanten } from '../../../convenanten/load';
import { voerKernUit } from '../../../scenario/kern';
import { leesScenario } from '../../../scenario/schema';
import { withTemporal, type RunScenario } from '../../../embedded/scenario/temporal';
import { sharedBundle } from '../../workflows/bundle';
import { RANDGEVALLEN, scenario, scenariobestanden } from '../../scenario/bestanden';

const convenanten = loadConvenanten();

/**
 * Runs a share of the scenario files and of the files at the edge of the format through the real workflow: `share` of `shares`.
 */
export function throughTemporal(share: number, shares: number): void {
  const mine = <T>(all: readonly T[]): T[] => all.filter((_, i) => i % shares === share);
  /** One server and one worker for all files, one after the other: the skipping of time is shared by all that runs. */
  let voerUit: RunScenario;
  let klaar: () => void = () => undefined;
  let opstelling: Promise<void> = Promise.resolve();

  beforeAll(async () => {
    await new Promise<void>((begonnen, mislukt) => {
      const run = (gegeven: RunScenario) => {
        voerUit = gegeven;
        begonnen();
        return new Promise<void>((end) => (klaar = end));
      };
      opstelling = sharedBundle().then((workflowBundle) =>
        withTemporal(convenanten, run, { workflowBundle }),
      );
      opstelling.catch(mislukt);
    });
  });

  afterAll(async () => {
    klaar();
    await opstelling;
  });

  describe('the real workflow comes to the same as the pure core', () => {
    it.each(mine(scenariobestanden()))('%s', async (naam) => {
      const gelezen = leesScenario(scenario(naam), convenanten);
      const uitkomst = await voerUit(gelezen);
      expect(uitkomst).toEqual(voerKernUit(gelezen, convenanten));
      expect(uitkomst.geslaagd).toBe(true);
    });

    it.each(mine(Object.entries(RANDGEVALLEN)))('%s', async (_, inhoud) => {
      const gelezen = leesScenario(inhoud, convenanten);
      expect(await voerUit(gelezen)).toEqual(voerKernUit(gelezen, convenanten));
    });
  });
}
