import { Worker, type NativeConnection, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { dataConverter, type Sleutelbos } from '../codec';
import { TAAKWACHTRIJ } from '../workflows/contract';
import { bundel } from './bundel';

export interface Workeropties {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly sleutels: Sleutelbos;
  readonly activities: object;
  readonly taskQueue?: string;
  readonly workflowBundle?: WorkflowBundleWithSourceMap;
  /** Cases kept in memory between their moments; each takes about a third of a megabyte. */
  readonly maxCachedWorkflows?: number;
}

/** A worker of the product, not yet running. */
export async function maakWorker({
  connection,
  namespace,
  sleutels,
  activities,
  taskQueue = TAAKWACHTRIJ,
  workflowBundle,
  maxCachedWorkflows = 1_000,
}: Workeropties): Promise<Worker> {
  return Worker.create({
    connection,
    namespace,
    taskQueue,
    activities,
    workflowBundle: workflowBundle ?? (await bundel(sleutels)),
    dataConverter: dataConverter(sleutels),
    maxCachedWorkflows,
    // When thousands of terms pass at one midnight, the default of ten seconds lets work expire and be done twice.
    stickyQueueScheduleToStartTimeout: '5 minutes',
    shutdownGraceTime: '10 seconds',
  });
}
