import type { KyselyPlugin } from 'kysely';

/** The keys of the installation, as far as the dossier needs them; the key ring of temporal/codec is one. */
export interface Sleutelbos {
  /** Wraps what is new. */
  readonly active: { readonly id: string; readonly dossier: Buffer };
  /** Under names never of the same name: everything that was wrapped before can be read while its key is here. */
  readonly all: ReadonlyMap<string, { readonly dossier: Buffer }>;
  /** The key under which names are hashed to be found. */
  readonly search: Buffer;
}

/** Rides along with a handle on the database, into its transactions too: it changes no query and no row. */
export class MetSleutels implements KyselyPlugin {
  constructor(readonly bos: Sleutelbos) {}

  transformQuery: KyselyPlugin['transformQuery'] = ({ node }) => node;
  transformResult: KyselyPlugin['transformResult'] = ({ result }) => Promise.resolve(result);
}

/** A handle on the database, or a transaction on it, as far as it tells what it was opened with. */
interface Geopend {
  getExecutor(): { readonly plugins: readonly KyselyPlugin[] };
}

/** The keys that a database was opened with. Throws when it was opened without. */
export function sleutelbos(db: Geopend): Sleutelbos {
  const met = db.getExecutor().plugins.find((plugin) => plugin instanceof MetSleutels);
  if (met === undefined)
    throw new Error('The dossier was opened without keys: what it holds of persons is closed.');
  return met.bos;
}
