import { readSettings } from '../settings/environment';
import { database, post, publicAddress } from '../settings/settings';
import { workflowBundle } from '../temporal/bundle';
import { payloadKey, temporalServer } from '../temporal/settings';
import type { Startopties } from './worker';

/** Reads what a worker needs from the environment. Throws one Error that names everything that is wrong. */
export function leesConfiguratie(environment: NodeJS.ProcessEnv): Startopties {
  const parts = {
    temporal: temporalServer,
    database,
    sleutel: payloadKey,
    publicAddress,
    post,
    workflowBundle,
  };
  const read = readSettings('The worker', environment, parts);
  return {
    ...read.temporal,
    databaseUrl: read.database.DATABASE_URL,
    sleutel: read.sleutel,
    publicUrl: read.publicAddress.PUBLIC_URL,
    workflowBundle: read.workflowBundle,
    post: { count: read.post.POSTBODES },
  };
}
