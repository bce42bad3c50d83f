import { bundleWorkflowCode, Runtime, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { dataConverter, type Sleutelbos } from './codec';

const WORKFLOWS = require.resolve('../workflows');

/** Builds the code that runs in the workflow sandbox; one bundle can serve several workers. */
export function bundel(
  sleutels: Sleutelbos,
  workflowsPath: string = WORKFLOWS,
): Promise<WorkflowBundleWithSourceMap> {
  const { failureConverterPath } = dataConverter(sleutels);
  return bundleWorkflowCode({
    workflowsPath,
    logger: Runtime.instance().logger,
    ...(failureConverterPath === undefined ? {} : { failureConverterPath }),
  });
}
