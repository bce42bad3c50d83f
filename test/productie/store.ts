import { randomBytes } from 'node:crypto';
import { chownSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { LOOPBACK } from '../../embedded/ports';
import { startPostgres, type EmbeddedPostgres } from '../../embedded/postgres';
import { postgresRunner } from '../../embedded/postgres-binaries';
import type { Identities, Name } from './identities';

/** PostgreSQL that speaks nothing but TLS and lets in only who shows a certificate with the name of its user, and a password. */
export interface Store extends Pick<EmbeddedPostgres, 'port' | 'stop'> {
  /** The address of a database for a user, with the password and the files it shows. */
  address(user: Name, password: string, database: string): string;
  /** The same for who owns the server. */
  readonly owner: (database: string) => string;
  /** The address for Temporal, whose user may make its two databases. */
  readonly forTemporal: string;
}

/** Everybody over TLS, with a certificate whose name is that of the user; nobody otherwise. */
const WHO_GETS_IN = `hostssl all all ${LOOPBACK}/32 scram-sha-256 clientcert=verify-full\n`;

/** The files that the server reads, for the user it runs as. */
function serverFiles(folder: string, identities: Identities): Record<string, string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const owner = postgresRunner(folder).owner;
  const place = (name: string) => path.join(folder, name);
  copyFileSync(identities.ca, place('ca.pem'));
  copyFileSync(identities.cert('postgres'), place('server.pem'));
  copyFileSync(identities.key('postgres'), place('server.key'));
  writeFileSync(place('hba.conf'), WHO_GETS_IN, { mode: 0o600 });
  if (owner !== undefined) {
    for (const file of [folder, ...['ca.pem', 'server.pem', 'server.key', 'hba.conf'].map(place)])
      chownSync(file, owner.uid, owner.gid);
  }
  return {
    ssl: 'on',
    ssl_ca_file: place('ca.pem'),
    ssl_cert_file: place('server.pem'),
    ssl_key_file: place('server.key'),
    hba_file: place('hba.conf'),
  };
}

/** Starts it in a folder; with a user for Temporal, who owns nothing but what it makes. */
export async function startStore(folder: string, identities: Identities): Promise<Store> {
  const shown = (user: Name) => {
    const { ca } = identities;
    const files = { sslrootcert: ca, sslcert: identities.cert(user), sslkey: identities.key(user) };
    return `?${new URLSearchParams({ sslmode: 'verify-full', ...files }).toString()}`;
  };
  const postgres = await startPostgres({
    folder: path.join(folder, 'postgres'),
    settings: { max_connections: '300', ...serverFiles(path.join(folder, 'postgres-tls'), identities) },
    query: shown('doorbraak'),
  });
  const { port } = postgres;
  const address = (user: Name, password: string, database: string) =>
    `postgres://${user}:${password}@${LOOPBACK}:${port}/${database}${shown(user)}`;
  const secret = randomBytes(24).toString('hex');
  const client = new Client({ connectionString: postgres.url });
  try {
    await client.connect();
    await client.query(`create role temporal login createdb password '${secret}'`);
  } catch (error) {
    await postgres.stop();
    throw error;
  } finally {
    await client.end();
  }
  const { password } = new URL(postgres.url);
  return {
    port,
    stop: () => postgres.stop(),
    address,
    owner: (database) => address('doorbraak', password, database),
    forTemporal: address('temporal', secret, 'postgres'),
  };
}
