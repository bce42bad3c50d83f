import { temporalOnPostgres } from '../opzet/cluster';
import { forgottenReport, type MortalServer } from './forgotten-report';

/** The server that production runs. */
async function realServer(): Promise<MortalServer> {
  const temporal = await temporalOnPostgres();
  return {
    address: temporal.address,
    async crash() {
      await temporal.kill();
      await temporal.restart();
    },
    stop: () => temporal.stop(),
  };
}

describe('a report that Temporal forgot, on PostgreSQL', () => forgottenReport(realServer));
