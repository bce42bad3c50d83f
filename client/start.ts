import type { Client } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import type { Convenant } from '../domain/convenant';
import { CASUS, type Afsluiting, type CasusInvoer, type Voortgezet } from '../workflows/contract';
import { SCHRIJFT } from '../workflows/vorm';
import type { Klok } from './klok';

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

/**
 * Starts the workflow of an open case from where it stands, as after a cut of its history; one that runs already is as good.
 * `vorige`: how the case of the child before it ended.
 */
export async function startVoortgezet(
  { client, klok, ...waar }: { client: Client; klok: Klok; workflowId: string; taskQueue: string },
  voortgezet: Voortgezet,
  vorige: Afsluiting | null,
): Promise<void> {
  const start = casusStart(waar, voortgezet.casus.convenant, {
    klokVerschuiving: klok.verschuiving,
    klokSpreiding: klok.spreiding ?? 0,
    vorige,
    voortgezet: { vorm: SCHRIJFT, ...voortgezet },
  });
  try {
    await client.workflow.start(CASUS, { ...start, workflowIdConflictPolicy: 'FAIL' });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
