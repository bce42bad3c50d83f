import { naarEpoch, type Moment } from '../tijd';

/** A case as the list of what runs tells of it. Every time is on the clock of the cases. */
export interface Lopend {
  readonly workflowId: string;
  /** When this run began. */
  readonly begonnenOp: Moment;
  /** Null: a run that has not made itself searchable yet. */
  readonly casusnummer: string | null;
  readonly fase: string | null;
  /** The next step of the ladder; where there is none the next moment that the case wakes. */
  readonly volgendeMoment: Moment | null;
}

/** An open case as the list of the dossier tells of it. */
export interface Open extends Omit<Lopend, 'begonnenOp'> {
  readonly casusnummer: string;
  readonly fase: string;
  /** When the clock does something by itself. */
  readonly wektOp: Moment | null;
}

/** What the two lists say of one workflow that they should not; each is a reason to look, and no more. */
export interface Verschil {
  readonly workflowId: string;
  readonly redenen: readonly Reden[];
}
export type Reden = 'loopt-niet' | 'niet-in-dossier' | 'dubbel' | 'ander-nummer' | 'anders' | 'te-laat';

/** Lists are of one moment each, and what Temporal lists runs some seconds behind: what is younger is not judged. */
const JONG_MS = 2 * 60_000;

/** So many cases that run fit one part; more of them are compared in parts. */
const IN_EEN_KEER = 5_000;
const TEKENS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * What the workflow ids of each part begin with, for an installation with so many running cases: the parts together are all of
 * them, and each is small enough to be held in memory however many there are.
 */
export function delenVan(voorvoegsel: string, aantal: number): readonly string[] {
  return aantal <= IN_EEN_KEER ? [voorvoegsel] : [...TEKENS].map((teken) => voorvoegsel + teken);
}

/**
 * Compares one part of both lists, each in the order of workflow ids (by code units), and gives what differs in that order. Of a
 * workflow that is listed twice, as it is while its history is cut, the run that began last counts.
 */
export function* vergelijk(
  lopend: Iterable<Lopend>,
  open: Iterable<Open>,
  { nu, margeMs }: { readonly nu: Moment; readonly margeMs: number },
): Generator<Verschil> {
  const links = perWorkflow(lopend);
  const rechts = perWorkflow(open);
  let [loopt, staat] = [links.next(), rechts.next()];
  while (loopt.done !== true || staat.done !== true) {
    const id = eerste(loopt.done === true ? null : loopt.value, staat.done === true ? null : staat.value);
    const hier = loopt.done !== true && loopt.value[0].workflowId === id ? loopt.value : [];
    const daar = staat.done !== true && staat.value[0].workflowId === id ? staat.value : [];
    const redenen = redenenVan(laatstBegonnen(hier), daar, nu, margeMs);
    if (redenen.length > 0) yield { workflowId: id, redenen };
    if (hier.length > 0) loopt = links.next();
    if (daar.length > 0) staat = rechts.next();
  }
}

type Groep<T> = readonly [T, ...T[]];

function* perWorkflow<T extends { readonly workflowId: string }>(rijen: Iterable<T>): Generator<Groep<T>> {
  let groep: [T, ...T[]] | null = null;
  for (const rij of rijen) {
    if (groep !== null && groep[0].workflowId === rij.workflowId) groep.push(rij);
    else {
      if (groep !== null) yield groep;
      groep = [rij];
    }
  }
  if (groep !== null) yield groep;
}

function eerste(een: Groep<Lopend> | null, ander: Groep<Open> | null): string {
  const ids = [een, ander].flatMap((groep) => groep?.[0].workflowId ?? []);
  return ids.reduce((laagste, id) => (id < laagste ? id : laagste));
}

function laatstBegonnen(runs: readonly Lopend[]): Lopend | null {
  return runs.reduce<Lopend | null>(
    (laatste, run) => (laatste === null || run.begonnenOp > laatste.begonnenOp ? run : laatste),
    null,
  );
}

function redenenVan(run: Lopend | null, open: readonly Open[], nu: Moment, margeMs: number): Reden[] {
  const [staat] = open;
  const jong = run !== null && naarEpoch(run.begonnenOp) > naarEpoch(nu) - JONG_MS;
  if (staat === undefined) return jong ? [] : ['niet-in-dossier'];
  const redenen: Reden[] = [];
  if (open.length > 1) redenen.push('dubbel');
  if (run === null) redenen.push('loopt-niet');
  else if (run.casusnummer !== null && !open.some(({ casusnummer }) => casusnummer === run.casusnummer))
    redenen.push('ander-nummer');
  else if (!jong && open.length === 1 && !isZelfde(run, staat)) redenen.push('anders');
  if (open.some(({ wektOp }) => isTeLaat(wektOp, nu, margeMs))) redenen.push('te-laat');
  return redenen;
}

function isZelfde(run: Lopend, staat: Open): boolean {
  return run.fase === staat.fase && run.volgendeMoment === staat.volgendeMoment;
}

/** True when a moment at which the clock should have done something lies further back than the clock may be late. */
export function isTeLaat(op: Moment | null, nu: Moment, margeMs: number): boolean {
  return op !== null && naarEpoch(op) < naarEpoch(nu) - margeMs;
}
