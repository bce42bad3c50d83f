import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { Vernietigd } from '../errors';
import { nieuweKindsleutel, openKindsleutel, type Kindsleutel } from '../geheim/kindsleutel';
import { sleutelbos, type Sleutelbos } from '../geheim/sleutelbos';
import type { Tables } from '../tables';
import { BEGIN } from './schakel';

/** What a step of a case is hung on: the key of its child, and the last hash of what stands. */
export interface Aanknoping {
  readonly bos: Sleutelbos;
  readonly sleutel: Kindsleutel;
  /** Id of the key in its table. */
  readonly kindsleutel: string;
  /** Wrapped, when it is new and is to be written along; null when it stands. */
  readonly nieuw: Buffer | null;
  readonly laatsteHash: Buffer;
  /** What stands in the blind index of the name. */
  readonly woorden: readonly string[];
}

/** What the row of a case, of its key and of its name give to hang a step on. */
export interface Stand {
  readonly laatsteHash: Buffer;
  readonly kindsleutel: string;
  readonly verpakt: Buffer | null;
  readonly woorden: readonly string[] | null;
}

/** A step of a case that stands. Rejects with `Vernietigd` when the key of its child was destroyed. */
export function aanCasus(db: Kysely<Tables>, casusnummer: string, stand: Stand): Aanknoping {
  const bos = sleutelbos(db);
  const sleutel = openKindsleutel(bos, stand.verpakt);
  if (sleutel === null) throw new Vernietigd(casusnummer);
  const { kindsleutel, laatsteHash, woorden } = stand;
  return { bos, sleutel, kindsleutel, nieuw: null, laatsteHash, woorden: woorden ?? [] };
}

/** The first step of a case of a child that has no key, as far as is known without asking. */
export function aanNieuwKind(db: Kysely<Tables>): Aanknoping {
  const bos = sleutelbos(db);
  const { sleutel, verpakt } = nieuweKindsleutel(bos);
  return { bos, sleutel, kindsleutel: randomUUID(), nieuw: verpakt, laatsteHash: BEGIN, woorden: [] };
}

/** The first step of a case, under the key that earlier cases of the child have, or else a new one. */
export async function aanKind(db: Kysely<Tables>, workflowId: string): Promise<Aanknoping> {
  const bos = sleutelbos(db);
  const staand = await db
    .selectFrom('kindsleutel')
    .select(['id', 'verpakt'])
    .where('workflowId', '=', workflowId)
    .where('verpakt', 'is not', null)
    .executeTakeFirst();
  const sleutel = openKindsleutel(bos, staand?.verpakt ?? null);
  if (staand === undefined || sleutel === null) return aanNieuwKind(db);
  return { bos, sleutel, kindsleutel: staand.id, nieuw: null, laatsteHash: BEGIN, woorden: [] };
}
