import { randomBytes } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import { Geheugen } from './geheugen';
import type { Sleutelbos } from './sleutelbos';
import { metRing, ontRing } from './ring';
import { afgeleid, SLEUTELLENGTE } from './versleuteling';

/** What is derived from the key of one child; both go with it. */
export interface Kindsleutel {
  /** Encrypts what the dossier holds of the child and the people around it. */
  readonly versleuteling: Buffer;
  /** Keys the hash by which what is encrypted stands in the chain. */
  readonly zout: Buffer;
}

const DOEL = 'kindsleutel';
/** So many keys of children are kept open in this process. */
const OPEN = 2_000;

/** Opened keys by how they stand wrapped: one that was destroyed is asked for no more, as its row does not give it. */
const geopend = new Geheugen<Kindsleutel>(OPEN);

function vanBytes(bytes: Buffer): Kindsleutel {
  return { versleuteling: afgeleid(bytes, 'kind/versleuteling'), zout: afgeleid(bytes, 'kind/zout') };
}

/** A key for a child that has none: to use, and wrapped in the active key of the ring as it is kept. */
export function nieuweKindsleutel(bos: Sleutelbos): {
  readonly sleutel: Kindsleutel;
  readonly verpakt: Buffer;
} {
  const bytes = randomBytes(SLEUTELLENGTE);
  const verpakt = metRing(bos, DOEL, bytes);
  return { sleutel: geopend.of(bos, verpakt.toString('base64'), () => vanBytes(bytes)), verpakt };
}

/** The key of a child as it stands wrapped; null for one that was destroyed. Throws when the ring misses its key. */
export function openKindsleutel(bos: Sleutelbos, verpakt: Buffer | null): Kindsleutel | null {
  if (verpakt === null) return null;
  return geopend.of(bos, verpakt.toString('base64'), () => vanBytes(ontRing(bos, DOEL, verpakt)));
}

/** The same key wrapped in the active key of the ring. */
export function herverpak(bos: Sleutelbos, verpakt: Buffer): Buffer {
  return metRing(bos, DOEL, ontRing(bos, DOEL, verpakt));
}

/** The wrapped key of the child, in a query that has the table with its case number under this name; null: destroyed. */
export function sleutelBij(tabel: string): RawBuilder<Buffer | null> {
  return sql<Buffer | null>`(
    select k.verpakt from casus z join kindsleutel k on k.id = z.kindsleutel
    where z.casusnummer = ${sql.ref(`${tabel}.casusnummer`)})`;
}

/** The same in a query that has the table `casus` under its own name. */
export const SLEUTEL_VAN_CASUS: RawBuilder<Buffer | null> = sql<Buffer | null>`(
  select k.verpakt from kindsleutel k where k.id = casus.kindsleutel)`;
