import type { Moment } from '../tijd';
import type { Bevinding, Bevindingsoort, Versie } from './bevinding';
import { isTeLaat } from './lijsten';

/** What a running case says of itself. */
export interface Eigenstand {
  /** Null: its report has not come yet. */
  readonly versie: Versie | null;
  /** Number of the last event that it knows to be in the dossier. */
  readonly bevestigd: number;
}

/** How the workflow of a child is found. */
export type Workflowstand =
  /** Temporal knows none, or none any more. */
  | { readonly soort: 'weg' }
  /**
   * The last run has ended: `afgesloten` as a case does when it closes. The version is null when it does not tell; `bevestigd` as in
   * `Eigenstand`.
   */
  | {
      readonly soort: 'geeindigd';
      readonly afgesloten: boolean;
      readonly versie: Versie | null;
      readonly bevestigd: number;
    }
  | {
      readonly soort: 'loopt';
      /** How often its code was tried in vain since it last went on. */
      readonly taakpogingen: number;
      /** What it has done outside and does not succeed yet; null: nothing is under way. */
      readonly activiteit: { readonly naam: string; readonly pogingen: number } | null;
      /** Null: it did not answer. */
      readonly stand: Eigenstand | null;
    };

/** A case of the child as the dossier has it. */
export interface Dossierstand {
  readonly versie: Versie;
  readonly gesloten: boolean;
  readonly wektOp: Moment | null;
}

/** Everything that is seen of one child: its workflow, its open cases, and the case that the workflow speaks of. */
export interface Waarneming {
  readonly workflowId: string;
  readonly workflow: Workflowstand;
  readonly dossier: readonly Dossierstand[];
  /** Whether both have the same in full; null when they are not of one event, or it could not be seen. */
  readonly zelfde: boolean | null;
}

/** From so many attempts on something does not get right by itself soon. */
const VEEL_POGINGEN = 5;

/**
 * What is wrong with one child, the first thing to be put right first. A case that is seen while it writes is not judged: what is
 * under way and has not failed often goes on by itself.
 */
export function beoordeel(gezien: Waarneming, nu: Moment, margeMs: number): Bevinding[] {
  const { workflow, dossier } = gezien;
  const open = dossier.filter(({ gesloten }) => !gesloten);
  const maak = (soort: Bevindingsoort, bijzonderheid: string | null = null): Bevinding => ({
    soort,
    workflowId: gezien.workflowId,
    versies: [...vanTemporal(workflow), ...dossier.map(({ versie }) => versie)],
    bijzonderheid,
  });
  if (open.length > 1) return [maak('dubbel')];
  if (workflow.soort === 'loopt') return loopt(gezien, workflow, nu, margeMs, maak);
  const [staat] = open;
  if (staat === undefined) return [];
  if (workflow.soort === 'weg') return [maak('geen-workflow')];
  const { versie, bevestigd } = workflow;
  const zelfde = versie?.casusnummer === staat.versie.casusnummer;
  if (zelfde && (workflow.afgesloten || versie.volgnummer > staat.versie.volgnummer))
    return [maak('dossier-achter')];
  // What it had accepted and not written may be lost with a run that tells nothing: a person decides.
  if (versie === null && !workflow.afgesloten) return [maak('loopt-vast', 'beeindigd')];
  // It took something that it did not know to be written: is that what stands there?
  if (zelfde && versie.volgnummer > bevestigd && gezien.zelfde !== true) return [maak('temporal-achter')];
  return [maak('geen-workflow')];
}

function vanTemporal(workflow: Workflowstand): readonly Versie[] {
  if (workflow.soort === 'weg') return [];
  const versie = workflow.soort === 'loopt' ? workflow.stand?.versie : workflow.versie;
  return versie == null ? [] : [versie];
}

function loopt(
  { dossier, zelfde }: Waarneming,
  { taakpogingen, activiteit, stand }: Extract<Workflowstand, { soort: 'loopt' }>,
  nu: Moment,
  margeMs: number,
  maak: (soort: Bevindingsoort, bijzonderheid?: string | null) => Bevinding,
): Bevinding[] {
  if (stand === null || taakpogingen >= VEEL_POGINGEN)
    return [maak('loopt-vast', taakpogingen > 1 ? `pogingen: ${taakpogingen}` : 'antwoordt-niet')];
  if (activiteit !== null && activiteit.pogingen >= VEEL_POGINGEN)
    return [maak('activiteit-hapert', `${activiteit.naam}, pogingen: ${activiteit.pogingen}`)];
  const { versie, bevestigd } = stand;
  if (versie === null) return [];
  const hier = dossier.find((een) => een.versie.casusnummer === versie.casusnummer);
  const ander = dossier.find((een) => !een.gesloten && een !== hier);
  if (ander !== undefined) return [maak('dubbel')];
  const inDossier = hier?.versie.volgnummer ?? 0;
  if (inDossier > versie.volgnummer) return [maak('temporal-achter')];
  if (inDossier < bevestigd) return [maak('dossier-achter')];
  // Writing is one transaction: what the dossier has beyond what the case knows of, another wrote.
  if (inDossier < versie.volgnummer)
    return activiteit !== null ? [] : [maak(inDossier > bevestigd ? 'temporal-achter' : 'schrijver-wacht')];
  if (zelfde === false) return [maak(inDossier > bevestigd ? 'temporal-achter' : 'inhoud-verschilt')];
  // Equal, and yet it does not know that it was written: waking it shows whether the dossier refuses it.
  if (bevestigd < versie.volgnummer && activiteit === null) return [maak('schrijver-wacht')];
  return isTeLaat(versie.volgendeMoment, nu, margeMs) ? [maak('te-laat')] : [];
}
