import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Casusbeeld } from '../domain/beeld';
import type { Casus } from '../domain/casus';
import type { Convenant } from '../domain/convenant';
import type { Fase } from '../domain/fase';
import type { Opdracht } from '../domain/opdracht';
import type { Taaktype } from '../domain/taak';
import type { Moment } from '../domain/tijd';
import type { Opening } from '../domain/verwerk';
import type { Weigering } from '../domain/weigering';

/** The name under which the case workflow is started. */
export const CASUS = 'casus';
/** The name under which a postbode is started. */
export const POSTBODE = 'postbode';
/** The name under which the registrar is started. */
export const REGISTRATOR = 'registrator';
/** The name under which the making of a stuk is started. */
export const STUK = 'stuk';
/** The name under which the making of a message for CORV is started. */
export const CORVBERICHT = 'corvbericht';
/** The name under which the watchdog is started. */
export const BEWAKER = 'bewaker';
/** The name under which a list is destroyed. */
export const VERNIETIGING = 'vernietiging';
/** The task queue of the product. */
export const TASK_QUEUE = 'doorbraak';

/** The name under which Temporal knows the versions of the workers on a task queue. */
export function deploymentOf(taskQueue: string): string {
  return taskQueue;
}

/** The queue of the activities that deliver messages, beside the task queue of the workflows. */
export function postTaskQueue(taskQueue: string): string {
  return `${taskQueue}-post`;
}

/** The workflow id of a postbode, counted from 0; on another task queue than that of the product it is another one. */
export function postbodeId(nummer: number, taskQueue: string): string {
  return taskQueue === TASK_QUEUE ? `postbode-${nummer}` : `${taskQueue}-postbode-${nummer}`;
}

/** The queue of the activity that registers cases in case systems. */
export function registratieTaskQueue(taskQueue: string): string {
  return `${taskQueue}-registratie`;
}

/** The workflow id of the registrar; on another task queue than that of the product it is another one. */
export function registratorId(taskQueue: string): string {
  return taskQueue === TASK_QUEUE ? 'registrator' : `${taskQueue}-registrator`;
}

/** The queue of the activities of the watchdog. */
export function bewakingTaskQueue(taskQueue: string): string {
  return `${taskQueue}-bewaking`;
}

/** The workflow id of a round of the watchdog; on another task queue than that of the product it is another one. */
export function bewakerId(taskQueue: string): string {
  return taskQueue === TASK_QUEUE ? BEWAKER : `${taskQueue}-bewaker`;
}

/** The workflow id of the making of a stuk. */
export function stukWorkflowId(id: string): string {
  return `stuk-${id}`;
}

/** The workflow id of the making of a message for CORV. */
export function corvWorkflowId(id: string): string {
  return `corv-${id}`;
}

/** The workflow id of the destroying of a list. */
export function vernietigingWorkflowId(id: string): string {
  return `vernietiging-${id}`;
}

/** A stuk or a message to make: it was asked for in the dossier under this id, which names nobody. */
export interface Stukopdracht {
  readonly id: string;
}

/** Who gives a command and through what, for the dossier (rule 17). */
export interface Herkomst {
  /** Account or system that called; never decides anything. */
  readonly wie: string | null;
  readonly kanaal: string | null;
}

/** What tells one report or command from another. Both are keyed hashes: a key of a caller tends to hold names. */
export interface Kenteken {
  /** Of the caller's own key: the same key is the same command, however often it is sent. */
  readonly sleutel: string;
  /** Of what it says: the same key with another content is refused. */
  readonly inhoud: string;
}

/** A report on its way to its case: whatever is tried again is the same to the letter, under one update id. */
export interface Meldverzoek extends Kenteken {
  readonly melding: Opening['melding'];
  readonly convenant: Convenant;
  /** The number of a case that is taken over from elsewhere or invented; null: the id of the workflow's first run. */
  readonly casusnummer: string | null;
  /** When it was really reported, for a case that is taken over from elsewhere or invented; null: now. */
  readonly gemeldOp: Moment | null;
  readonly herkomst: Herkomst;
  readonly pseudoniemen?: Pseudoniemen;
}

/**
 * Under which id people are shown in Temporal, by their own: of who is named, and of the roster of the convenant that comes along.
 * Absent: from before these were told, when the id of somebody in a roster was shown as it is.
 */
export type Pseudoniemen = Readonly<Record<string, string>>;

/** One round of a task, by its due time. */
export interface Ronde {
  readonly taak: Taaktype;
  readonly uiterlijk: Moment;
}

/** A command on its way to its case. */
export interface Opdrachtverzoek extends Kenteken {
  readonly opdracht: Opdracht;
  /** The case it is meant for: a later case of the same child has the same workflow id. Null: whichever runs. */
  readonly casusnummer: string | null;
  readonly herkomst: Herkomst;
  /** Pseudonymous id of the person the command names, for the search attribute; null when it names nobody. */
  readonly pseudoniem: { readonly persoon: string; readonly id: string } | null;
  readonly pseudoniemen?: Pseudoniemen;
  /** The phase in which the caller saw the case: refused when it has moved to another. Absent: whichever. */
  readonly alsFase?: Fase;
  /** The round of a task it answers: refused when that round is not the open one. Absent: whichever. */
  readonly alsRonde?: Ronde;
  /** Number of the last event that the caller knew of: refused when a command came after it. Absent: whichever. */
  readonly alsVolgnummer?: number;
  /** Numbers of a last event, one of which the case must still have: refused when anything came after. Absent: whichever. */
  readonly alsVersies?: readonly number[];
}

/** What became of a command: the numbers of its events in the dossier; `tot < vanaf` when it changed nothing. */
export interface Afhandeling {
  readonly soort: 'melding' | 'opdracht';
  readonly casusnummer: string;
  /** True for the report that opened the case. */
  readonly nieuw: boolean;
  readonly vanaf: number;
  readonly tot: number;
  /** The content it had, as its `Kenteken` gives it; absent: not known, of a case that was started from the dossier. */
  readonly inhoud?: string;
  /** Why it was refused, of a report whose refusal stands in the file (rule 18). */
  readonly weigering?: Weigering;
}

/** The number that a case has among people; absent or null as long as the dossier has not told it. */
interface MetKenmerk {
  readonly kenmerk?: string | null;
}

/** The case as it is seen, and what people call it. */
export type Beeld = Casusbeeld & MetKenmerk;

/** The answer to a command that the dossier has confirmed. */
export interface Bevestiging extends Afhandeling {
  readonly beeld: Beeld;
}

/** What a running case knows of a command. */
export interface Afhandelingstand extends Afhandeling, MetKenmerk {
  readonly bevestigd: boolean;
}

/** A closed case of the child before the last one: its reports are known for good, so that none is done twice. */
export interface EerdereCasus {
  readonly beeld: Beeld;
  readonly meldingen: Readonly<Record<string, Afhandeling>>;
}

/** How a case ended: the result of its workflow, from which a later case of the same child is linked (rule 11). */
export interface Afsluiting extends MetKenmerk {
  readonly casus: Casus;
  /** Every report and command that was handled, by its key. */
  readonly afgehandeld: Readonly<Record<string, Afhandeling>>;
  /** The closed cases before this one, the newest first. */
  readonly eerder: readonly EerdereCasus[];
}

/** What a case takes along when its history is cut (continue-as-new). */
export interface Voortgezet extends Pick<Afsluiting, 'casus' | 'kenmerk' | 'afgehandeld'> {
  /** The form it is written in (`vorm.ts`); absent: the first. */
  readonly vorm?: number;
  readonly pseudoniemen: Pseudoniemen;
  /** Those that are shown whatever roster somebody is in; absent: none. */
  readonly verhuld?: Pseudoniemen;
  /** Number of the last event of the last command: a form that was opened before it stays refused. */
  readonly laatsteOpdracht: number;
}

export interface CasusInvoer {
  /** Milliseconds that the clock of this case runs apart from real time: zero outside demonstrations and scenario runs. */
  readonly klokVerschuiving: number;
  /**
   * Milliseconds over which the work of the clock is spread, as they were set when the case was opened: another setting
   * changes nothing for a case that runs. Absent: not spread.
   */
  readonly klokSpreiding?: number;
  /** How the previous case of this child ended; passed on when this run never opens one. */
  readonly vorige: Afsluiting | null;
  readonly voortgezet?: Voortgezet;
}

/** The case as it stands, without looking at the clock. */
export interface Stand {
  readonly casus: Casus | null;
  /** Events up to and including this number are in the dossier. */
  readonly bevestigd: number;
}

/** What the log of a case says, at level debug, when it begins to wait for its next moment: with `duration` in ms, and `op`. */
export const WACHT = 'wacht op het volgende moment';

/** Type of the failure of a report that comes while the earlier case of the child is being closed. */
export const SLUIT_AF = 'sluit-af';

/** Has a case do at once what it waits with: passed terms, and what its dossier refused before. It needs no answer. */
export const wekSignal = defineSignal('wek');
export const meldUpdate = defineUpdate<Bevestiging, [Meldverzoek]>('meld');
export const opdrachtUpdate = defineUpdate<Bevestiging, [Opdrachtverzoek]>('opdracht');
/** The case as it is seen at a moment, by default the last time it was awake; null before its report. */
export const beeldQuery = defineQuery<Beeld | null, [Moment?]>('beeld');
export const standQuery = defineQuery<Stand>('stand');
/** What became of a command, by its key; null when the case does not know it. */
export const afhandelingQuery = defineQuery<Afhandelingstand | null, [string]>('afhandeling');
