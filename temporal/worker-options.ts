import {
  Worker,
  type NativeConnection,
  type WorkerDeploymentOptions,
  type WorkerOptions,
  type WorkflowBundleOption,
} from '@temporalio/worker';
import { dataConverter, type KeyRing } from './codec';
import { deploymentOf, TASK_QUEUE } from '../workflows/contract';
import { workerTracing } from './tracing';
import { bundleWorkflows } from './bundle';

export interface CreateWorkerOptions {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly keys: KeyRing;
  readonly activities: object;
  readonly taskQueue?: string;
  readonly workflowBundle?: WorkflowBundleOption | undefined;
  readonly maxCachedWorkflows?: number | undefined;
  /** How long work waits for the worker that has its case in memory, when that still asked for work just before. */
  readonly stickyMs?: number | undefined;
  /** The version of the code; without it workers are not told apart. */
  readonly uitgave?: string | undefined;
}

/** How many calls out a worker makes at the same time, of each kind; it has a connection to the dossier for every one. */
export const SLOTS = { activities: 16, localActivities: 16 } as const;

/** How a worker works, whatever it works on. */
export const WORKER_SETTINGS = {
  maxConcurrentActivityTaskExecutions: SLOTS.activities,
  maxConcurrentLocalActivityExecutions: SLOTS.localActivities,
  // Each that waits for work holds a slot; what a case asks to be done comes straight back into one that is free.
  maxConcurrentActivityTaskPolls: 4,
  reuseV8Context: true,
  // When thousands of terms pass at once, the default of ten seconds lets work expire and be done twice. But what was
  // meant for a worker in the ten seconds after it was killed waits as long before another gets it.
  stickyQueueScheduleToStartTimeout: '3 minutes',
  shutdownGraceTime: '10 seconds',
  shutdownForceTime: '20 seconds',
} as const satisfies Partial<WorkerOptions>;

/** Cases stay with the version they began with (`workflows/index.ts`); everything else goes along with the current one. */
function deploymentOptions(taskQueue: string, buildId: string): WorkerDeploymentOptions {
  return {
    version: { deploymentName: deploymentOf(taskQueue), buildId },
    useWorkerVersioning: true,
    defaultVersioningBehavior: 'AUTO_UPGRADE',
  };
}

/**
 * A worker of the product, not yet running. How many cases it keeps in memory follows from the heap it was given
 * (`--max-old-space-size`), unless a number is set; all of them share one V8 context.
 */
export async function createWorker({
  connection,
  namespace,
  keys,
  activities,
  taskQueue = TASK_QUEUE,
  workflowBundle,
  maxCachedWorkflows,
  stickyMs,
  uitgave,
}: CreateWorkerOptions): Promise<Worker> {
  return Worker.create({
    connection,
    namespace,
    taskQueue,
    activities,
    workflowBundle: workflowBundle ?? (await bundleWorkflows()),
    dataConverter: dataConverter(keys),
    ...(maxCachedWorkflows === undefined ? {} : { maxCachedWorkflows }),
    ...WORKER_SETTINGS,
    ...workerTracing,
    ...(stickyMs === undefined ? {} : { stickyQueueScheduleToStartTimeout: stickyMs }),
    ...(uitgave === undefined ? {} : { workerDeploymentOptions: deploymentOptions(taskQueue, uitgave) }),
  });
}
