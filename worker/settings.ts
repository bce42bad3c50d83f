import { readSettings } from '../settings/environment';
import { mail } from '../settings/mail';
import { database, post, publicAddress } from '../settings/settings';
import { zgw } from '../settings/zgw';
import { workflowBundle } from '../temporal/bundle-file';
import { payloadKey, temporalServer } from '../temporal/settings';
import type { StartWorkerOptions } from './worker';

/** Reads what a worker needs from the environment. Throws one Error that names everything that is wrong. */
export function readWorkerSettings(environment: NodeJS.ProcessEnv): StartWorkerOptions {
  const parts = {
    temporal: temporalServer,
    database,
    key: payloadKey,
    publicAddress,
    post,
    mail,
    zgw,
    workflowBundle,
  };
  const read = readSettings('The worker', environment, parts);
  return {
    ...read.temporal,
    databaseUrl: read.database.DATABASE_URL,
    key: read.key,
    publicUrl: read.publicAddress.PUBLIC_URL,
    workflowBundle: read.workflowBundle,
    post: { count: read.post.POSTBODES, mail: read.mail },
    registratie: read.zgw === undefined ? undefined : { systemen: read.zgw },
  };
}
