import { readSettings } from '../../settings/environment';
import { database } from '../../settings/settings';
import { payloadKey, temporalServer } from '../../temporal/settings';
import type { ProvisionOptions } from './provision';

/** What provisioning reads. */
export const PROVISION_PARTS = { temporal: temporalServer, database, payloadKey };

/** Reads what is to be provisioned. Throws one Error that names everything that is wrong. */
export function readProvisionSettings(environment: NodeJS.ProcessEnv): ProvisionOptions {
  const read = readSettings('npm run provision', environment, PROVISION_PARTS);
  return { ...read.temporal, databaseUrl: read.database.DATABASE_URL, key: read.payloadKey };
}
