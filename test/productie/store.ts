import { randomBytes } from 'node:crypto';
import { chownSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { LOOPBACK } from '../../embedded/ports';
import { startPostgres } from '../../embedded/postgres';
import { postgresRunner } from '../../embedded/postgres-binaries';
import type { Identities, Name } from './identities';

/** PostgreSQL that speaks nothing but TLS and lets in only who shows a certificate with the name of its user, and a password. */
export interface Store {
  readonly port: number;
  /** The process of it that starts all others; another one after it was started again. */
  readonly pid: () => number;
  /** Starts it again in the same place, when its processes have ended. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** The address of a database for a user, with the password and the files it shows. */
  address(user: Name, password: string, database: string): string;
  /** The same for who owns the server. */
  readonly owner: (database: string) => string;
}

/** How it is told what it should be otherwise. */
export interface StoreOptions {
  /** Its folder, and that with its certificate. */
  readonly folder: string;
  readonly identities: Identities;
  readonly settings?: Record<string, string>;
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

/** Starts it in a folder. */
export async function startStore({ folder, identities, settings }: StoreOptions): Promise<Store> {
  const shown = (user: Name) => {
    const { ca } = identities;
    const files = { sslrootcert: ca, sslcert: identities.cert(user), sslkey: identities.key(user) };
    return `?${new URLSearchParams({ sslmode: 'verify-full', ...files }).toString()}`;
  };
  const options = {
    folder,
    settings: { max_connections: '300', ...settings, ...serverFiles(`${folder}-tls`, identities) },
    query: shown('doorbraak'),
  };
  let running = await startPostgres(options);
  const { port } = running;
  const address = (user: Name, password: string, database: string) =>
    `postgres://${user}:${password}@${LOOPBACK}:${port}/${database}${shown(user)}`;
  const { password } = new URL(running.url);
  return {
    port,
    pid: () => running.pid,
    restart: async () => {
      running = await startPostgres({ ...options, preferredPort: port, samePort: true });
    },
    stop: () => running.stop(),
    address,
    owner: (database) => address('doorbraak', password, database),
  };
}

/** Makes the user of Temporal, who owns nothing but the databases that it makes; gives its address. */
export async function makeTemporalUser(store: Store): Promise<string> {
  const secret = randomBytes(24).toString('hex');
  const client = new Client({ connectionString: store.owner('postgres') });
  await client.connect();
  try {
    await client.query(`create role temporal login createdb password '${secret}'`);
  } finally {
    await client.end();
  }
  return store.address('temporal', secret, 'postgres');
}
