import { createHash, hkdfSync } from 'node:crypto';

const LENGTE = 32;

/** One secret of the configuration and what is derived from it. */
export interface Sleutel {
  /** Public name of the key: which one a payload was encrypted with. */
  readonly id: string;
  /** The key that encrypts payloads. */
  readonly versleuteling: Buffer;
  /** The key under which identifiers are hashed. */
  readonly identiteit: Buffer;
  /** The key that encrypts what a browser keeps for us. */
  readonly sessie: Buffer;
  /** The key that signs the links in messages. */
  readonly link: Buffer;
}

/** The keys in use: new payloads take the first, all can be read; identifiers never change, so they take the last. */
export interface Sleutelbos {
  readonly actief: Sleutel;
  readonly identiteit: Buffer;
  readonly alle: ReadonlyMap<string, Sleutel>;
}

function afgeleid(geheim: Buffer, doel: string): Buffer {
  return Buffer.from(hkdfSync('sha256', geheim, Buffer.alloc(0), `doorbraak/${doel}`, LENGTE));
}

function leesSleutel(tekst: string): Sleutel {
  const geheim = Buffer.from(tekst, 'base64');
  if (geheim.length !== LENGTE || !/^[A-Za-z0-9+/_-]+=*$/.test(tekst)) {
    throw new Error(`A key must be ${LENGTE} bytes in base64; make one with: openssl rand -base64 ${LENGTE}`);
  }
  return {
    id: createHash('sha256').update(afgeleid(geheim, 'naam')).digest('hex').slice(0, 12),
    versleuteling: afgeleid(geheim, 'payload'),
    identiteit: afgeleid(geheim, 'identiteit'),
    sessie: afgeleid(geheim, 'sessie'),
    link: afgeleid(geheim, 'link'),
  };
}

/**
 * Reads the configured key: 32 bytes in base64. To change keys put the new one in front, separated by a comma, and keep
 * the old ones behind it for as long as histories under them are kept. The last one must stay: identifiers hang on it.
 */
export function leesSleutels(tekst: string): Sleutelbos {
  const sleutels = tekst
    .split(',')
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '')
    .map(leesSleutel);
  const actief = sleutels[0];
  const oudste = sleutels.at(-1);
  if (actief === undefined || oudste === undefined) {
    throw new Error(`A key is missing: give ${LENGTE} bytes in base64.`);
  }
  return {
    actief,
    identiteit: oudste.identiteit,
    alle: new Map(sleutels.map((sleutel) => [sleutel.id, sleutel])),
  };
}
