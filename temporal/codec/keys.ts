import { createHash, hkdfSync } from 'node:crypto';

const LENGTH = 32;

/** One secret of the configuration and what is derived from it. */
export interface Key {
  /** Public name of the key: which one a payload was encrypted with. */
  readonly id: string;
  /** The key that encrypts payloads. */
  readonly encryption: Buffer;
  /** The key under which identifiers are hashed. */
  readonly identity: Buffer;
  /** The key that encrypts what a browser keeps for us. */
  readonly session: Buffer;
  /** The key that signs the links in messages. */
  readonly link: Buffer;
  /** The key that wraps what the dossier encrypts with. */
  readonly dossier: Buffer;
  /** The key under which names are hashed to be found. */
  readonly search: Buffer;
}

/** The keys in use: new payloads take the first, all can be read; identifiers never change, so they take the last. */
export interface KeyRing {
  readonly active: Key;
  readonly identity: Buffer;
  /** The key under which names are hashed to be found: like identifiers of the last key. */
  readonly search: Buffer;
  readonly all: ReadonlyMap<string, Key>;
}

function derived(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `doorbraak/${purpose}`, LENGTH));
}

function readKey(text: string): Key {
  const secret = Buffer.from(text, 'base64');
  if (secret.length !== LENGTH || !/^[A-Za-z0-9+/_-]+=*$/.test(text)) {
    throw new Error(`A key must be ${LENGTH} bytes in base64; make one with: openssl rand -base64 ${LENGTH}`);
  }
  return {
    id: createHash('sha256').update(derived(secret, 'naam')).digest('hex').slice(0, 12),
    encryption: derived(secret, 'payload'),
    identity: derived(secret, 'identiteit'),
    session: derived(secret, 'sessie'),
    link: derived(secret, 'link'),
    dossier: derived(secret, 'dossier'),
    search: derived(secret, 'zoeken'),
  };
}

/**
 * Reads the configured key: 32 bytes in base64. To change keys put the new one in front, separated by a comma, and keep
 * the old ones behind it for as long as histories under them are kept. The last one must stay: identifiers hang on it. A key
 * may stand twice: `OLD,NEW,OLD` reads both and writes as before.
 */
export function readKeys(text: string): KeyRing {
  const keys = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readKey);
  const active = keys[0];
  const oldest = keys.at(-1);
  if (active === undefined || oldest === undefined) {
    throw new Error(`A key is missing: give ${LENGTH} bytes in base64.`);
  }
  return {
    active,
    identity: oldest.identity,
    search: oldest.search,
    all: new Map(keys.map((key) => [key.id, key])),
  };
}
