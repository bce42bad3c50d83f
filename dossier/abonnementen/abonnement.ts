import type { Selectable } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Stroomsoort } from '../stroom/soort';
import type { AbonnementTable } from './table';

/** What its owner says of a subscription. */
export interface Abonnementgegevens {
  readonly naam: string;
  readonly adres: string;
  readonly contact: string;
  /** Null: every kind of event. */
  readonly soorten: readonly Stroomsoort[] | null;
  /** Null: every region within reach. */
  readonly alleenRegio: string | null;
}

/** A subscription; without its secrets. */
export interface Abonnement
  extends
    Abonnementgegevens,
    Pick<
      Selectable<AbonnementTable>,
      'id' | 'regio' | 'eigenaar' | 'status' | 'reden' | 'statusOp' | 'misluktSinds' | 'versie' | 'gemaaktOp'
    > {
  /** Until when the secret before this one signs as well; null: there is none any more. */
  readonly vorigGeheimTot: Moment | null;
}

/** Whose subscriptions somebody deals with. */
export interface Eigendom {
  /** Null: those of every region. */
  readonly regio: string | null;
  /** Null: those of everybody in it. */
  readonly eigenaar: string | null;
}
