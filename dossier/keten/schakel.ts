import { createHash } from 'node:crypto';
import type { Moment } from '../../domain/tijd';

/** What the first event of a case hangs on. */
export const BEGIN: Buffer = Buffer.alloc(32);

/** Everything of an event that its hash stands over, as its row holds it. */
export interface Ketenrij {
  readonly casusnummer: string;
  readonly nummer: number;
  readonly id: string;
  readonly soort: string;
  readonly op: Moment;
  readonly werkelijkOp: Moment;
  readonly door: string;
  readonly actor: string | null;
  readonly kanaal: string | null;
  /** What of its data stands in the clear. */
  readonly gegevens: unknown;
  /** The salted hash of what is encrypted; null when nothing is. */
  readonly gegevensHash: Buffer | null;
}

/** The hash of an event: over its own row and the hash of the one before, so that neither changes without it. */
export function schakel(vorige: Buffer, rij: Ketenrij): Buffer {
  const { casusnummer, nummer, id, soort, op, werkelijkOp, door, actor, kanaal, gegevensHash } = rij;
  const eigen = [casusnummer, nummer, id, soort, op, werkelijkOp, door, actor, kanaal];
  return createHash('sha256')
    .update(vorige)
    .update(JSON.stringify([...eigen, gegevensHash?.toString('hex') ?? null]))
    .update(canoniek(rij.gegevens))
    .digest();
}

/** JSON in the one form that it has whatever order its fields came in: PostgreSQL keeps them in an order of its own. */
export function canoniek(waarde: unknown): string {
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde);
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  const houder = waarde as Readonly<Record<string, unknown>>;
  const velden = Object.keys(houder).sort();
  return `{${velden.map((veld) => `${JSON.stringify(veld)}:${canoniek(houder[veld])}`).join(',')}}`;
}
