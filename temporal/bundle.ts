import {
  bundleWorkflowCode,
  Runtime,
  type BundleOptions,
  type WorkflowBundleOption,
} from '@temporalio/worker';
import { FAILURES } from './codec';

const WORKFLOWS = require.resolve('../workflows');
const ZOD = require.resolve('./sandbox/zod');
const SPOOR = require.resolve('../workflows/spoor');
const SHARED = require.resolve('../workflows/shared');

/** Builds the code that runs in the workflow sandbox, in some seconds; one bundle can serve several workers. */
export function bundleWorkflows(workflowsPath: string = WORKFLOWS): Promise<WorkflowBundleOption> {
  return bundleWorkflowCode({
    workflowsPath,
    logger: Runtime.instance().logger,
    webpackConfigHook: light,
    failureConverterPath: FAILURES,
    preloadModules: [SHARED],
    workflowInterceptorModules: [SPOOR],
  });
}

/** Takes out what every workflow would do again in the sandbox without needing it. */
const light: NonNullable<BundleOptions['webpackConfigHook']> = ({ resolve, plugins = [], ...config }) => ({
  ...config,
  resolve: { ...resolve, alias: { ...resolve?.alias, zod$: ZOD } },
  plugins: [
    ...plugins,
    (compiler) => {
      // Where there is no `process`, as in a browser, temporal-polyfill writes every value out as text for the debugger.
      new compiler.webpack.DefinePlugin({ 'globalThis.process': 'true' }).apply(compiler);
    },
  ],
});
