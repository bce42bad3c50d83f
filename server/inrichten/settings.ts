import { readSettings } from '../../settings/environment';
import { logging, type LogSettings } from '../../settings/log';
import { applicationDatabase, database } from '../../settings/settings';
import { uitgave } from '../../settings/uitgave';
import { payloadKey, temporalServer } from '../../temporal/settings';
import type { InrichtenOptions } from './inrichten';

/** What `npm run inrichten` reads. */
export const INRICHTEN_PARTS = {
  temporal: temporalServer,
  database,
  applicationDatabase,
  payloadKey,
  uitgave,
  logging,
};

/** Reads what is to be made. Throws one Error that names everything that is wrong. */
export function readInrichtenSettings(
  environment: NodeJS.ProcessEnv,
): InrichtenOptions & { readonly logging: LogSettings } {
  const read = readSettings('npm run inrichten', environment, INRICHTEN_PARTS);
  return {
    ...read.temporal,
    databaseUrl: read.database.DATABASE_URL,
    applicationUrl: read.applicationDatabase.DATABASE_APP_URL,
    key: read.payloadKey,
    uitgave: read.uitgave.UITGAVE,
    logging: read.logging,
  };
}
