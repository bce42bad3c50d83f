import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort, portIsFree } from '../../embedded/ports';
import { startTemporal, type EmbeddedTemporal } from '../../embedded/temporal-server';
import { forgottenReport, type MortalServer } from './forgotten-report';
import { totdat } from './setup';

/** The dev server, on a database file of its own. */
async function devServer(): Promise<MortalServer> {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'doorbraak-vergeten-'));
  const binary = process.env['DOORBRAAK_TEST_TEMPORAL_BINARY'] ?? 'temporal';
  const start = (preferredPort: number): Promise<EmbeddedTemporal> =>
    startTemporal({ binary, folder, preferredPort });
  // Below the ports that the system hands out: a client that knocks on a closed one of those can get it itself.
  let temporal = await start(await freePort(20_000 + randomInt(8_000)));
  return {
    address: temporal.address,
    async crash() {
      const { pid, port } = temporal;
      process.kill(pid, 'SIGKILL');
      await totdat(
        () => portIsFree(port),
        (vrij) => vrij,
      );
      temporal = await start(port);
      expect(temporal.port).toBe(port);
    },
    async stop() {
      await temporal.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

describe('a report that Temporal forgot, on the dev server', () => forgottenReport(devServer));
