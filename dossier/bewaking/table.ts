import type { ColumnType, Generated } from 'kysely';
import type { Bevindingsoort, Herstelwijze, Versie } from '../../domain/bewaking/bevinding';
import type { Moment } from '../../domain/tijd';

/** How far the watchdog is: one row. Every moment in these tables is in real time. */
export interface BewakingTable {
  /** Always true. */
  id: Generated<boolean>;
  /** Number of the last round that began. */
  ronde: Generated<number>;
  begonnenOp: Moment | null;
  /** When the last whole round ended. */
  voltooidOp: Moment | null;
  /** Its number; Temporal has it too, so that an older copy of either shows. */
  voltooideRonde: number | null;
  /** Workflow id up to which every case is being looked at in full, as one of both is an older copy; null: that is not so. */
  volledigNa: string | null;
  /** Cases that ran and cases that were open in the last round. */
  lopend: number | null;
  open: number | null;
  /** Workflow id up to which cases were looked at in full, in order; from the start again after the last. */
  steekproefNa: Generated<string>;
  rondgangBegonnenOp: Moment | null;
  /** When the last case was looked at of those that were looked at in full one after the other. */
  rondgangVoltooidOp: Moment | null;
  /** Until when more may be put right than happens by accident, and who said so. */
  magVeelTot: Moment | null;
  magVeelDoor: string | null;
  /** When the heartbeat last arrived outside, and why the last one did not, in a word. */
  hartslagOp: Moment | null;
  hartslagFout: string | null;
}

/** Where a finding stands: it is still so, it was put right, or it is not so any more without that. */
export const BEVINDINGSTANDEN = ['open', 'hersteld', 'voorbij'] as const;
export type Bevindingstand = (typeof BEVINDINGSTANDEN)[number];

/** Something that the watchdog found. */
export interface BevindingTable {
  /** Kind and workflow: the same found again is the same row. */
  sleutel: string;
  soort: Bevindingsoort;
  workflowId: string | null;
  casusnummer: string | null;
  kenmerk: string | null;
  regio: string | null;
  versies: ColumnType<Versie[], string, string>;
  bijzonderheid: string | null;
  stand: Bevindingstand;
  /** What was done about it by itself. */
  gedaan: Herstelwijze | null;
  /** How often it was found. */
  keren: Generated<number>;
  gezienOp: Generated<Moment>;
  laatstOp: Generated<Moment>;
  klaarOp: Moment | null;
  /** Who of the administrators took it up, and since when; null: nobody. */
  opgepaktDoor: string | null;
  opgepaktNaam: string | null;
  opgepaktOp: Moment | null;
}

/** A workflow at which the watchdog is to look in its next round, whatever the lists say. */
export interface VerdachtTable {
  workflowId: string;
  sinds: Generated<Moment>;
}
