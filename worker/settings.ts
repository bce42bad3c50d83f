import { hartslag } from '../settings/bewaker';
import { corvXsd } from '../settings/corv';
import { readSettings } from '../settings/environment';
import { mail } from '../settings/mail';
import { logging, type LogSettings } from '../settings/log';
import { metricsAddress } from '../settings/metrics';
import { traces } from '../settings/traces';
import { notify } from '../settings/notify';
import { postbus } from '../settings/postbus';
import { clock, clockSpread, database, post, publicAddress, templates } from '../settings/settings';
import { verwijsindex } from '../settings/verwijsindex';
import { uitgave } from '../settings/uitgave';
import { uitgaand } from '../settings/webhooks';
import { zgw } from '../settings/zgw';
import { workflowBundle } from '../temporal/bundle-file';
import { payloadKey, temporalServer } from '../temporal/settings';
import type { StartWorkerOptions } from './worker';

/** What a worker reads. */
export const WORKER_PARTS = {
  temporal: temporalServer,
  database,
  key: payloadKey,
  publicAddress,
  post,
  mail,
  postbus,
  templates,
  notify,
  verwijsindex,
  zgw,
  corvXsd,
  uitgaand,
  clock,
  clockSpread,
  hartslag,
  uitgave,
  metricsAddress,
  logging,
  traces,
  workflowBundle,
};

/** Reads what a worker needs from the environment. Throws one Error that names everything that is wrong. */
export function readWorkerSettings(
  environment: NodeJS.ProcessEnv,
): StartWorkerOptions & { readonly logging: LogSettings; readonly traces: string | undefined } {
  const read = readSettings('The worker', environment, WORKER_PARTS);
  return {
    ...read.temporal,
    databaseUrl: read.database.DATABASE_URL,
    key: read.key,
    publicUrl: read.publicAddress.PUBLIC_URL,
    workflowBundle: read.workflowBundle,
    uitgave: read.uitgave.UITGAVE,
    sjablonenMap: read.templates.SJABLONEN_MAP,
    corvXsd: read.corvXsd,
    metrics: read.metricsAddress,
    logging: read.logging,
    traces: read.traces,
    post: {
      count: read.post.POSTBODES,
      mail: read.mail,
      notify: read.notify,
      postbus: read.postbus,
      verwijsindex: read.verwijsindex,
      uitgaand: read.uitgaand,
    },
    bewaking: {
      hartslag: read.hartslag,
      klokVerschuiving: read.clock.KLOK_VERSCHUIVING,
      klokSpreiding: read.clockSpread.KLOK_SPREIDING,
    },
    registratie: read.zgw === undefined ? undefined : { systemen: read.zgw.right, gebreken: read.zgw.wrong },
  };
}
