/** What one case asks, as it was measured: in bytes, of a case that was only reported, and what each step after that adds. */
export interface Measured {
  readonly dossier: PerCase;
  /** The database of Temporal: histories and the state of workflows. */
  readonly temporal: PerCase;
  /** The database in which Temporal lists workflows. */
  readonly visibility: PerCase;
  /** One history, as Temporal counts it for its limits. */
  readonly history: PerCase;
  /** Memory of a worker for a case that it holds. */
  readonly workerBytes: number;
  /** Messages of a case that nobody touches, from its report until om. */
  readonly silentMessages: number;
  /** Messages of a command more. */
  readonly commandMessages: number;
}

export interface PerCase {
  readonly reported: number;
  readonly step: number;
}

/** What is taken to be so of an installation. */
export interface Assumptions {
  /** How often the clock does something by itself while a case is open. */
  readonly wakeUps: number;
  readonly commands: number;
  /** Days that a case is open. */
  readonly daysOpen: number;
  /** Years that a case stays in the dossier after it was closed. */
  readonly yearsKept: number;
  /** Days that Temporal keeps the history of a workflow that ended. */
  readonly retentionDays: number;
}

/** What so many open cases ask. */
export interface Estimate {
  readonly open: number;
  readonly closedPerYear: number;
  /** With every closed case that is kept. */
  readonly dossierGb: number;
  /** With the histories within the retention. */
  readonly temporalGb: number;
  readonly visibilityGb: number;
  /** When every open case is held in memory, over all workers. */
  readonly workerGb: number;
  readonly stepsPerDay: number;
  readonly messagesPerDay: number;
}

/** 30 wake-ups of the whole silent ladder (`npm run bench`) and twenty commands, in five months. */
export const ASSUMED: Assumptions = {
  wakeUps: 30,
  commands: 20,
  daysOpen: 150,
  yearsKept: 3,
  retentionDays: 400,
};

const GB = 1e9;

/** Computes what so many open cases ask. */
export function estimate(open: number, measured: Measured, assumed: Assumptions = ASSUMED): Estimate {
  const { wakeUps, commands, daysOpen, yearsKept, retentionDays } = assumed;
  const steps = wakeUps + commands;
  const closedPerDay = open / daysOpen;
  const whole = ({ reported, step }: PerCase): number => reported + steps * step;
  // An open case is half way on average.
  const half = ({ reported, step }: PerCase): number => reported + (steps / 2) * step;
  const kept = (size: PerCase, closedDays: number): number =>
    (open * half(size) + closedPerDay * closedDays * whole(size)) / GB;
  return {
    open,
    closedPerYear: Math.round(closedPerDay * 365),
    dossierGb: kept(measured.dossier, yearsKept * 365),
    temporalGb: kept(measured.temporal, retentionDays),
    visibilityGb: kept(measured.visibility, retentionDays),
    workerGb: (open * measured.workerBytes) / GB,
    stepsPerDay: Math.round(closedPerDay * (1 + steps)),
    messagesPerDay: Math.round(
      closedPerDay * (measured.silentMessages + commands * measured.commandMessages),
    ),
  };
}
