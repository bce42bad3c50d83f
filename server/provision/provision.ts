import { ensureDatabase } from '../../dossier/create';
import { openDatabase } from '../../dossier/database';
import { migrate } from '../../dossier/migrate';
import { readKeys, type KeyRing } from '../../temporal/codec';
import { connect } from '../../temporal/connection';
import {
  ensureNamespace,
  registerSearchAttributes,
  RETENTION_DAYS,
  SEARCH_ATTRIBUTES,
} from '../../temporal/namespace';
import { untilItWorks } from '../../temporal/patience';
import type { TemporalServer } from '../../temporal/server';

export interface ProvisionOptions extends TemporalServer {
  readonly databaseUrl: string;
  /** The key of the installation, as `readKeys` reads it: a migration encrypts what stands. */
  readonly key: string;
  /** How long it waits for each server; two minutes by default. */
  readonly patienceMs?: number;
}

/** No right, or the wrong password: of PostgreSQL, and of gRPC. */
const FINAL: ReadonlySet<unknown> = new Set(['28000', '28P01', '42501', 7, 16]);

function isFinal(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return FINAL.has(code) || (cause instanceof Error && isFinal(cause));
}

/** The database of the dossier, with its tables as this version wants them. */
async function provisionDossier(databaseUrl: string, sleutels: KeyRing): Promise<string> {
  const made = await ensureDatabase(databaseUrl);
  const db = openDatabase(databaseUrl, { connections: 1, sleutels });
  try {
    await migrate(db);
  } finally {
    await db.destroy();
  }
  return `the database ${made ? 'is made and has' : 'has'} the tables of this version`;
}

/** The namespace with its retention, and what cases can be searched by in it. */
async function provisionTemporal(server: TemporalServer): Promise<string> {
  const connection = await connect(server);
  try {
    await ensureNamespace(connection, server.namespace);
    await registerSearchAttributes(connection, server.namespace);
  } finally {
    await connection.close();
  }
  const names = Object.keys(SEARCH_ATTRIBUTES).join(', ');
  return `the namespace ${server.namespace} keeps closed cases for ${RETENTION_DAYS} days at least, and knows ${names}`;
}

/**
 * Makes and brings up to date what an installation needs on its two servers before worker and API start: the dossier
 * with its tables, and in Temporal the namespace with its retention and search attributes. May be done again at any
 * time, and beside a running installation. Waits for servers that are not there yet; rejects with what cannot be done.
 */
export async function provision(
  { databaseUrl, key, patienceMs, ...server }: ProvisionOptions,
  report: (text: string) => void,
): Promise<void> {
  const keys = readKeys(key);
  const patience = { patienceMs, report, isFinal };
  report(await untilItWorks('PostgreSQL', patience, () => provisionDossier(databaseUrl, keys)));
  report(await untilItWorks('Temporal', patience, () => provisionTemporal(server)));
}
