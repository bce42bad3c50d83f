import type { Casus } from '../casus';
import { evolve } from '../evolve';
import type { Gebeurtenis } from '../gebeurtenis';

/** An event by what tells it from every other: its place in the case, and its id. */
export interface Herkenbaar {
  readonly nummer: number;
  readonly id: string;
}

/** A case on both sides: what Temporal has of it, and what the dossier has. */
export interface TweeVersies {
  /** The case as Temporal has it. */
  readonly casus: Casus;
  /** Number of the last event that it knows to be in the dossier. */
  readonly bevestigd: number;
  /** The events that its histories gave, as far as they are kept, in any order. */
  readonly gegeven: readonly Herkenbaar[];
  /** Every event of the dossier, in order. */
  readonly dossier: readonly (Herkenbaar & { readonly gebeurtenis: Gebeurtenis })[];
  /** Whether two cases are the same to who writes them as JSON. */
  readonly isZelfde: (een: Casus, ander: Casus) => boolean;
}

/** Both are as far: which of them is right, nothing tells. */
export const NIET_MEER = 'het dossier heeft niet meer dan Temporal';

/**
 * Why what Temporal has of a case is not the beginning of what the dossier has of it, in words for an administrator; null: it is, and the
 * dossier has more. Every event that its histories gave must stand there under its own number, and the events of the
 * dossier up to there must come to the same case: then nothing is lost with what Temporal has.
 */
export function waaromGeenVoorloper(gezien: TweeVersies): string | null {
  const { casus, bevestigd, gegeven, dossier, isZelfde } = gezien;
  const { volgnummer } = casus;
  if (dossier.length <= volgnummer) return NIET_MEER;
  const ids = new Map(dossier.map(({ nummer, id }) => [nummer, id]));
  const anders = [...gegeven]
    .sort((een, ander) => een.nummer - ander.nummer)
    .find(({ nummer, id }) => ids.get(nummer) !== id);
  if (anders !== undefined) return `gebeurtenis ${anders.nummer} is een andere`;
  // A case that was started from the dossier, and took nothing since, gave nothing.
  const gafIets = gegeven.length > 0 || volgnummer > bevestigd;
  if (gafIets && !gegeven.some(({ nummer }) => nummer === volgnummer))
    return `de geschiedenis houdt gebeurtenis ${volgnummer} niet`;
  const begin = dossier
    .slice(0, volgnummer)
    .reduce<Casus | null>((tot, { gebeurtenis }) => evolve(tot, gebeurtenis), null);
  return begin !== null && isZelfde(begin, casus)
    ? null
    : `tot gebeurtenis ${volgnummer} is niet alles gelijk`;
}
