import type { Fase } from '../fase';

/**
 * What the watchdog can find. Those of a case name its workflow; what is done about each, `HERSTEL` says. A word that was once
 * used stays.
 */
export const BEVINDINGSOORTEN = [
  'geen-workflow',
  'dossier-achter',
  'schrijver-wacht',
  'te-laat',
  'dubbel',
  'temporal-achter',
  'inhoud-verschilt',
  'loopt-vast',
  'activiteit-hapert',
  'keten-gebroken',
  'post-staat-stil',
  'te-veel-tegelijk',
] as const;
export type Bevindingsoort = (typeof BEVINDINGSOORTEN)[number];

/**
 * What can be done by itself: start the workflow from the dossier, write again what the dossier misses, wake the case, put a workflow
 * that starts from the dossier in the place of an older one.
 */
export type Herstelwijze = 'herstart' | 'herschrijf' | 'wek' | 'vervang';

/** How a finding is put right; null: only by a person, for nothing tells which of two versions is right, or why it stands still. */
export const HERSTEL: Readonly<Record<Bevindingsoort, Herstelwijze | null>> = {
  'geen-workflow': 'herstart',
  'dossier-achter': 'herschrijf',
  'schrijver-wacht': 'wek',
  'te-laat': 'wek',
  dubbel: null,
  // Only where what it has is the beginning of what the dossier has; else a person looks.
  'temporal-achter': 'vervang',
  'inhoud-verschilt': null,
  'loopt-vast': null,
  'activiteit-hapert': null,
  'keten-gebroken': null,
  'post-staat-stil': null,
  'te-veel-tegelijk': null,
};

/** So many cases that miss on one side are no accident of one case. */
const VEEL = 50;
const DEEL = 0.05;

/**
 * True when so much misses on one side that something else is wrong: another namespace, an empty server, an old dossier. Then
 * nothing is put right before a person said that it may: a case that runs elsewhere would be doubled.
 */
export function isTeVeelTegelijk(lopend: number, open: number): boolean {
  return Math.abs(open - lopend) > Math.max(VEEL, DEEL * Math.max(open, lopend));
}

/** One version of a case, without anything of a person. */
export interface Versie {
  /** Where this version is. */
  readonly waar: 'temporal' | 'dossier';
  readonly casusnummer: string;
  readonly kenmerk?: string;
  readonly fase: Fase;
  /** Number of its last event. */
  readonly volgnummer: number;
  readonly volgendeMoment: string | null;
}

/** Something that is not as it should be. */
export interface Bevinding {
  readonly soort: Bevindingsoort;
  /** Null: it is of no case. */
  readonly workflowId: string | null;
  /** Both versions where they differ; of most findings the one that there is. */
  readonly versies: readonly Versie[];
  /** What makes it clear to an administrator: a number, a code, never anything of a person. */
  readonly bijzonderheid: string | null;
}
