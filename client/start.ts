import type { Convenant } from '../domain/convenant';
import type { CasusInvoer } from '../workflows/contract';

/** How the workflow of a case is started, wherever it begins: what people see of it in Temporal goes with it, and names nobody. */
export function casusStart(
  waar: { readonly workflowId: string; readonly taskQueue: string },
  { regio, schooljaar }: Pick<Convenant, 'regio' | 'schooljaar'>,
  invoer: CasusInvoer,
) {
  return {
    ...waar,
    args: [invoer] as [CasusInvoer],
    staticSummary: `Casus in regio ${regio}`,
    staticDetails:
      'Van eerste melding tot terug op school. Zoek de casus in het dossier op zijn kenmerk of casusnummer.',
    memo: { regio, schooljaar },
  };
}
