import { ensureDatabase } from '../../dossier/create';
import { openDatabase } from '../../dossier/database';
import { migrate } from '../../dossier/migrate';
import { grantApplication, UnfitUser } from '../../dossier/rights';
import { readKeys, type KeyRing } from '../../temporal/codec';
import {
  ensureNamespace,
  registerSearchAttributes,
  RETENTION_DAYS,
  SEARCH_ATTRIBUTES,
} from '../../temporal/namespace';
import { untilItWorks } from '../../temporal/patience';
import { plekVan } from '../../client/bewaking/lijst';
import { leesUitgaven, zetHuidig } from '../../client/verhuizing/uitgaven';
import { connect, connectClient } from '../../temporal/connection';
import { ensureSchedules } from '../../temporal/schedules';
import type { TemporalServer } from '../../temporal/server';

export interface InrichtenOptions extends TemporalServer {
  /** The dossier, as the user who owns its tables. */
  readonly databaseUrl: string;
  /** The same database, as the user of worker and API; without it they are the owner. */
  readonly applicationUrl?: string | undefined;
  /** The key of the installation, as `readKeys` reads it: a migration encrypts what stands. */
  readonly key: string;
  /** The version of the code, where workers are told apart by it. */
  readonly uitgave?: string | undefined;
  /** How long it waits for each server; two minutes by default. */
  readonly patienceMs?: number;
}

/** No right, or the wrong password: of PostgreSQL, and of gRPC. */
const FINAL: ReadonlySet<unknown> = new Set(['28000', '28P01', '42501', 7, 16]);

function isFinal(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return FINAL.has(code) || error instanceof UnfitUser || (cause instanceof Error && isFinal(cause));
}

/** The database of the dossier, with its tables as this version wants them. */
async function makeDossier(databaseUrl: string, sleutels: KeyRing): Promise<string> {
  const made = await ensureDatabase(databaseUrl);
  const db = openDatabase(databaseUrl, { connections: 1, sleutels });
  try {
    await migrate(db);
  } finally {
    await db.destroy();
  }
  return `the database ${made ? 'is made and has' : 'has'} the tables of this version`;
}

/** The namespace with its retention, what cases can be searched by in it, and what runs on a schedule. */
async function makeNamespace(server: TemporalServer, keys: KeyRing): Promise<string> {
  const { namespace } = server;
  const connection = await connect(server);
  let schedules: string[];
  try {
    await ensureNamespace(connection, namespace);
    await registerSearchAttributes(connection, namespace);
    schedules = await ensureSchedules({ connection, namespace, keys });
  } finally {
    await connection.close();
  }
  const names = Object.keys(SEARCH_ATTRIBUTES).join(', ');
  const runs = schedules.length === 0 ? '' : `; on a schedule run ${schedules.join(', ')}`;
  return `the namespace ${namespace} keeps closed cases for ${RETENTION_DAYS} days at least, and knows ${names}${runs}`;
}

/**
 * Has Temporal send work to the workers of a version, where it sends none to any yet: a worker with a version gets nothing before.
 * Going from one version to another is done by `verhuis`.
 */
async function beginUitgaven(server: TemporalServer, keys: KeyRing, uitgave: string): Promise<string> {
  const client = connectClient({ ...server, keys });
  try {
    const plek = plekVan(client);
    const { huidig, uitgaven } = await leesUitgaven(plek);
    if (huidig === null && uitgaven.length === 0) await zetHuidig(plek, uitgave, true);
    return `work goes to the workers of version ${(await leesUitgaven(plek)).huidig ?? 'none'}`;
  } finally {
    await client.connection.close();
  }
}

/**
 * Makes and brings up to date what an installation needs on its two servers before worker and API start: the dossier
 * with its tables and the user that works with them, and in Temporal the namespace with its retention, search attributes and schedules. May be
 * done again at any time, and beside a running installation. Waits for servers that are not there yet; rejects with what
 * cannot be done.
 */
export async function richtIn(
  { databaseUrl, applicationUrl, key, uitgave, patienceMs, ...server }: InrichtenOptions,
  report: (text: string) => void,
): Promise<void> {
  const keys = readKeys(key);
  const patience = { patienceMs, report, isFinal };
  report(await untilItWorks('PostgreSQL', patience, () => makeDossier(databaseUrl, keys)));
  if (applicationUrl !== undefined) {
    const user = await untilItWorks('PostgreSQL', patience, () =>
      grantApplication(databaseUrl, applicationUrl),
    );
    report(`the user ${user} may read and write there, and nothing else`);
  }
  report(await untilItWorks('Temporal', patience, () => makeNamespace(server, keys)));
  if (uitgave !== undefined)
    report(await untilItWorks('Temporal', patience, () => beginUitgaven(server, keys, uitgave)));
}
