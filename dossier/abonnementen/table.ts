import type { ColumnType, Generated } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Stroomsoort } from '../stroom/soort';

/** `gepauzeerd`: by people; `stilgezet`: by the product, as nothing arrives. */
export const ABONNEMENTSTANDEN = ['actief', 'gepauzeerd', 'stilgezet'] as const;
export type Abonnementstand = (typeof ABONNEMENTSTANDEN)[number];

/** Why the product stopped: nothing arrived for days, or the receiver says that it is there no more (410). */
export const STILZETREDENEN = ['geen-antwoord', 'adres-vervallen'] as const;
export type Stilzetreden = (typeof STILZETREDENEN)[number];

/** Who hears what happens at an address of their own. */
export interface AbonnementTable {
  id: string;
  /** Region of its owner; null: of no region. */
  regio: string | null;
  eigenaar: string;
  naam: string;
  adres: string;
  /** Null: every kind of event. */
  soorten: ColumnType<Stroomsoort[] | null, readonly string[] | null, readonly string[] | null>;
  /** Null: every region within reach. */
  alleenRegio: string | null;
  /** Reach of the owner, whom to mail and the secrets, encrypted (geheim.ts). */
  geheim: Buffer;
  status: Generated<Abonnementstand>;
  reden: Stilzetreden | null;
  statusOp: ColumnType<Moment, never, Moment>;
  /** Up to which write of the stream its deliveries were made, and up to which event of that. */
  tot: ColumnType<string, number, number>;
  totGebeurtenis: number;
  /** Since when nothing arrives; null: the last one did. */
  misluktSinds: ColumnType<Moment | null, never, Moment | null>;
  /** True: its owner must still be told that it was stopped. */
  teMelden: Generated<boolean>;
  meldingOp: ColumnType<Moment | null, never, Moment | null>;
  versie: Generated<number>;
  gemaaktOp: ColumnType<Moment, never, never>;
}

/** One event for one subscription: what is to be delivered, and what came of it. */
export interface VerzendingTable {
  nummer: ColumnType<string, never, never>;
  abonnement: string;
  /** Number of the case; of a status the id of its report of the register. */
  casusnummer: string;
  /** Number of the event in that. */
  gebeurtenis: number;
  /** Region of the case when it happened. */
  regio: string;
  gemaaktOp: ColumnType<Moment, never, never>;
  bezorgdOp: Moment | null;
  opgegevenOp: Moment | null;
  eerstePogingOp: Moment | null;
  laatstePogingOp: Moment | null;
  volgendePogingOp: ColumnType<Moment, never, Moment>;
  pogingen: Generated<number>;
  /** Status that the receiver answered the last time; null: it did not. */
  antwoord: number | null;
  foutcode: string | null;
  geleendDoor: string | null;
  geleendTot: Moment | null;
}
