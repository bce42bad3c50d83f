import {
  bundleWorkflowCode,
  Runtime,
  type BundleOptions,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import { dataConverter, type Sleutelbos } from './codec';

const WORKFLOWS = require.resolve('../workflows');
const ZOD = require.resolve('./sandbox/zod');

/** Builds the code that runs in the workflow sandbox; one bundle can serve several workers. */
export function bundel(
  sleutels: Sleutelbos,
  workflowsPath: string = WORKFLOWS,
): Promise<WorkflowBundleWithSourceMap> {
  const { failureConverterPath } = dataConverter(sleutels);
  return bundleWorkflowCode({
    workflowsPath,
    logger: Runtime.instance().logger,
    webpackConfigHook: light,
    ...(failureConverterPath === undefined ? {} : { failureConverterPath }),
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
