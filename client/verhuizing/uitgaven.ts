import type { Client } from '@temporalio/client';
import { vanEpoch, type Moment } from '../../domain/tijd';
import { deploymentOf } from '../../workflows/contract';
import { isNotFound } from '../errors';

/** Whose versions: those of the workers on a task queue. */
export interface Uitgaveplek {
  readonly client: Client;
  readonly taskQueue: string;
}

/** How far a version is that nothing new goes to: cases still need it, none does, or Temporal has not looked yet. */
export type Leeg = 'nee' | 'ja' | 'onbekend';

/** A version of the workers that Temporal knows. */
export interface Uitgave {
  readonly uitgave: string;
  /** Null: work still goes to it. */
  readonly leeg: Leeg | null;
  /** When Temporal last looked whether it is; it does so every some minutes. */
  readonly bekekenOp: Moment | null;
}

/** To which versions Temporal sends work. */
export interface Uitgaventand {
  /** Null: to workers without a version. */
  readonly huidig: string | null;
  /** The version that gets a part of the cases, in percent of them; null: none. */
  readonly deel: { readonly uitgave: string; readonly procent: number } | null;
  readonly uitgaven: readonly Uitgave[];
}

/** Numbers of `temporal.api.enums.v1.VersionDrainageStatus`. */
const LEEG: Readonly<Record<number, Leeg>> = { 1: 'nee', 2: 'ja' };

const NIETS: Uitgaventand = { huidig: null, deel: null, uitgaven: [] };

/** What Temporal knows of the versions of the workers; nothing before the first worker with a version. */
export async function leesUitgaven({ client, taskQueue }: Uitgaveplek): Promise<Uitgaventand> {
  const { namespace } = client.options;
  const deploymentName = deploymentOf(taskQueue);
  const gelezen = await client.workflowService
    .describeWorkerDeployment({ namespace, deploymentName })
    .catch((error: unknown) => {
      if (isNotFound(error)) return null;
      throw error;
    });
  if (gelezen === null) return NIETS;
  const { routingConfig, versionSummaries } = gelezen.workerDeploymentInfo ?? {};
  const huidig = routingConfig?.currentDeploymentVersion?.buildId ?? null;
  const ramping = routingConfig?.rampingDeploymentVersion?.buildId;
  const procent = routingConfig?.rampingVersionPercentage ?? 0;
  const uitgaven = (versionSummaries ?? []).map(({ deploymentVersion, drainageStatus, drainageInfo }) => {
    const uitgave = deploymentVersion?.buildId ?? '';
    const krijgt = uitgave === huidig || uitgave === ramping;
    const seconds = drainageInfo?.lastCheckedTime?.seconds;
    return {
      uitgave,
      leeg: krijgt ? null : (LEEG[Number(drainageStatus ?? 0)] ?? 'onbekend'),
      bekekenOp: seconds == null ? null : vanEpoch(Number(seconds) * 1_000),
    };
  });
  return { huidig, deel: ramping == null ? null : { uitgave: ramping, procent }, uitgaven };
}

/**
 * Has Temporal send all new work to a version. Without `ongezien` it is refused as long as no worker of that version asks for work on
 * every queue that the version before it serves.
 */
export async function zetHuidig(
  { client, taskQueue }: Uitgaveplek,
  buildId: string,
  ongezien = false,
): Promise<void> {
  await client.workflowService.setWorkerDeploymentCurrentVersion({
    namespace: client.options.namespace,
    deploymentName: deploymentOf(taskQueue),
    buildId,
    ...(ongezien ? { allowNoPollers: true } : {}),
  });
}

/** Has Temporal send new work of a part of the cases, in percent, to a version beside the current one; 0: of none. */
export async function zetDeel(
  { client, taskQueue }: Uitgaveplek,
  buildId: string,
  percentage: number,
): Promise<void> {
  await client.workflowService.setWorkerDeploymentRampingVersion({
    namespace: client.options.namespace,
    deploymentName: deploymentOf(taskQueue),
    // Without a part there is no such version.
    buildId: percentage === 0 ? '' : buildId,
    percentage,
  });
}

/**
 * Holds a case to a version whatever it is on, so that it goes on with code that can; null: it goes by itself again. The case must
 * run, and a worker of that version be there.
 */
export async function zetVast(
  { client, taskQueue }: Uitgaveplek,
  workflowId: string,
  buildId: string | null,
): Promise<void> {
  const pinned = buildId === null ? null : pinnedTo(taskQueue, buildId);
  await client.workflowService.updateWorkflowExecutionOptions({
    namespace: client.options.namespace,
    workflowExecution: { workflowId },
    workflowExecutionOptions: pinned === null ? {} : { versioningOverride: { pinned } },
    updateMask: { paths: ['versioning_override'] },
  });
}

function pinnedTo(taskQueue: string, buildId: string) {
  // PINNED_OVERRIDE_BEHAVIOR_PINNED
  return { behavior: 1, version: { deploymentName: deploymentOf(taskQueue), buildId } } as const;
}
