import { makeContinueAsNewFunc, workflowInfo, type Workflow } from '@temporalio/workflow';

/**
 * Whether a run belongs to a version of the workers. It is settled by its first task: what began while versions were not told apart
 * knows none in any replay, whoever replays it.
 */
export function hasUitgave(): boolean {
  // A worker that is not told apart has a build id all the same, without a name.
  return (workflowInfo().currentDeploymentVersion?.deploymentName ?? '') !== '';
}

/** What a case is to Temporal: it stays with the version it began with, where versions are told apart. */
export function casusOptions(): { versioningBehavior?: 'PINNED' } {
  return hasUitgave() ? { versioningBehavior: 'PINNED' } : {};
}

/**
 * When a run must make room for a next one on another version. `began`: whether it began with a version. Workers without
 * versions never tell of another, so nothing changes in their histories.
 */
export function mustMove(began: boolean): boolean {
  return workflowInfo().targetWorkerDeploymentVersionChanged || (!began && hasUitgave());
}

/** Goes on in a next run, on the version that is current by then where versions are told apart. */
export function goOn<F extends Workflow>(...args: Parameters<F>): Promise<never> {
  return makeContinueAsNewFunc<F>(hasUitgave() ? { initialVersioningBehavior: 'AUTO_UPGRADE' } : {})(...args);
}
