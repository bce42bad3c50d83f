import { corv } from '../settings/corv';
import { readSettings } from '../settings/environment';
import { notifyCallback } from '../settings/notify';
import { limits } from '../settings/limits';
import { logging, type LogSettings } from '../settings/log';
import { metricsAddress } from '../settings/metrics';
import { traces } from '../settings/traces';
import { logboek } from '../settings/logboek';
import {
  clock,
  clockSpread,
  convenantFolders,
  database,
  listening,
  publicAddress,
  securityContact,
  templates,
} from '../settings/settings';
import { uitgaand } from '../settings/webhooks';
import { zgwNotifications } from '../settings/zgw';
import { payloadKey, temporalServer } from '../temporal/settings';
import { toegangOn } from '../toegang/settings';
import type { ApiOptions } from './options';

/** What the API reads. */
export const API_PARTS = {
  temporal: temporalServer,
  database,
  key: payloadKey,
  listening,
  convenantFolders,
  templates,
  clock,
  clockSpread,
  notifyCallback,
  zgwNotifications,
  corv,
  limits,
  logboek,
  metricsAddress,
  logging,
  traces,
  publicAddress,
  securityContact,
  uitgaand,
  oidc: toegangOn(({ HOST }) => HOST ?? '127.0.0.1'),
};

/** Reads what the API needs from the environment. Throws one Error that names everything that is wrong. */
export function readApiSettings(
  environment: NodeJS.ProcessEnv,
): ApiOptions & { readonly logging: LogSettings; readonly traces: string | undefined } {
  const read = readSettings('The API', environment, API_PARTS);
  const { temporal, database, key, listening, convenantFolders, clock, clockSpread, oidc } = read;
  const { HOST, PORT, TEMPORAL_UI_URL: ui } = listening;
  const { CONVENANTEN_MAP: convenantPaths } = convenantFolders;
  return {
    ...temporal,
    port: PORT,
    host: HOST,
    databaseUrl: database.DATABASE_URL,
    key,
    klokVerschuiving: clock.KLOK_VERSCHUIVING,
    klokSpreiding: clockSpread.KLOK_SPREIDING,
    oidc,
    sjablonenMap: read.templates.SJABLONEN_MAP,
    notifyToken: read.notifyCallback,
    notificatietoken: read.zgwNotifications,
    corv: read.corv,
    limits: read.limits,
    logboek: read.logboek,
    metrics: read.metricsAddress,
    logging: read.logging,
    traces: read.traces,
    publicUrl: read.publicAddress.PUBLIC_URL,
    uitgaand: read.uitgaand,
    beveiligingscontact: read.securityContact.BEVEILIGING_CONTACT,
    temporalUi: ui === undefined ? undefined : `${ui}/namespaces/${temporal.namespace}/workflows`,
    ...(convenantPaths === undefined ? {} : { convenantPaths }),
  };
}
