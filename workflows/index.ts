import { setWorkflowOptions } from '@temporalio/workflow';
import type * as Casusmodule from './casus';
import type { Afsluiting, CasusInvoer } from './contract';
import { casusOptions } from './uitgave';

export { bewaker } from './bewaker';
export { postbode } from './postbode';
export { registrator } from './registrator';
export { corvbericht, stuk } from './stuk';
export { vernietiging } from './vernietiging';

/**
 * The case. Its code is loaded when a case begins: the sandbox evaluates what stands at the top of this file again for
 * every workflow, and the postbode has no use for the rules.
 */
export function casus(invoer: CasusInvoer): Promise<Afsluiting | null> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports, no-restricted-globals -- only here, see above; bundled
  return (require('./casus') as typeof Casusmodule).casus(invoer);
}
setWorkflowOptions(casusOptions, casus);
