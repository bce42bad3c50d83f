import { Worker, type NativeConnection, type WorkflowBundleOption } from '@temporalio/worker';
import { dataConverter, type Sleutelbos } from './codec';
import { TAAKWACHTRIJ } from '../workflows/contract';
import { bundleWorkflows } from './bundle';

export interface Workeropties {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly sleutels: Sleutelbos;
  readonly activities: object;
  readonly taskQueue?: string;
  readonly workflowBundle?: WorkflowBundleOption | undefined;
  readonly maxCachedWorkflows?: number | undefined;
}

/**
 * A worker of the product, not yet running. How many cases it keeps in memory follows from the heap it was given
 * (`--max-old-space-size`), unless a number is set; all of them share one V8 context.
 */
export async function maakWorker({
  connection,
  namespace,
  sleutels,
  activities,
  taskQueue = TAAKWACHTRIJ,
  workflowBundle,
  maxCachedWorkflows,
}: Workeropties): Promise<Worker> {
  return Worker.create({
    connection,
    namespace,
    taskQueue,
    activities,
    workflowBundle: workflowBundle ?? (await bundleWorkflows()),
    dataConverter: dataConverter(sleutels),
    ...(maxCachedWorkflows === undefined ? {} : { maxCachedWorkflows }),
    reuseV8Context: true,
    // When thousands of terms pass at one midnight, the default of ten seconds lets work expire and be done twice. But
    // work that was meant for a worker that was killed waits as long before another gets it.
    stickyQueueScheduleToStartTimeout: '1 minute',
    shutdownGraceTime: '10 seconds',
    shutdownForceTime: '20 seconds',
  });
}
