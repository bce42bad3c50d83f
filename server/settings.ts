import { readSettings } from '../settings/environment';
import { clock, clockSpread, convenantFolders, database, listening } from '../settings/settings';
import { payloadKey, temporalServer } from '../temporal/settings';
import { toegangOp } from '../toegang/settings';
import type { Apiopties } from './server';

const PARTS = {
  temporal: temporalServer,
  database,
  sleutel: payloadKey,
  listening,
  convenantFolders,
  clock,
  clockSpread,
  oidc: toegangOp(({ HOST }) => HOST ?? '127.0.0.1'),
};

/** Reads what the API needs from the environment. Throws one Error that names everything that is wrong. */
export function readApiSettings(environment: NodeJS.ProcessEnv): Apiopties {
  const read = readSettings('The API', environment, PARTS);
  const { temporal, database, sleutel, listening, convenantFolders, clock, clockSpread, oidc } = read;
  const { HOST, PORT, TEMPORAL_UI_URL: ui } = listening;
  const { CONVENANTEN_MAP: convenantenMappen } = convenantFolders;
  return {
    ...temporal,
    port: PORT,
    host: HOST,
    databaseUrl: database.DATABASE_URL,
    sleutel,
    klokVerschuiving: clock.KLOK_VERSCHUIVING,
    klokSpreiding: clockSpread.KLOK_SPREIDING,
    oidc,
    temporalUi: ui === undefined ? undefined : `${ui}/namespaces/${temporal.namespace}/workflows`,
    ...(convenantenMappen === undefined ? {} : { convenantenMappen }),
  };
}
