import { WorkflowFailedError, type Client } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import type { KeyRing } from '../temporal/codec';
import {
  CORVBERICHT,
  corvWorkflowId,
  STUK,
  stukWorkflowId,
  TASK_QUEUE,
  type Stukopdracht,
} from '../workflows/contract';
import { isNotFound, TemporalUnreachable, translate } from './errors';
import { stukId } from './identity';
import type { Channel } from './casussen';

/** How long whoever asks for a stuk waits for it; after that it is made all the same. */
const WAIT_MS = 10_000;

const SOORTEN = {
  stuk: { workflow: STUK, id: stukWorkflowId, summary: 'Stuk voor OM of RvdK' },
  corvbericht: { workflow: CORVBERICHT, id: corvWorkflowId, summary: 'Bericht voor CORV' },
};
/** What can be made. */
export type Maaksoort = keyof typeof SOORTEN;

/** Has the files for OM and RvdK, and the messages for CORV, made that were asked for in the dossier. */
export class Stukmaker {
  constructor(
    private readonly by: { readonly client: Client; readonly keys: KeyRing; readonly taskQueue?: string },
  ) {}

  /** The id of the stuk of a case under a key of the caller: the same key is the same stuk, however often it is sent. */
  idVan(casusnummer: string, { kanaal, sleutel }: { kanaal: Channel; sleutel: string }): string {
    return stukId(casusnummer, kanaal === 'api' ? sleutel : `${kanaal}:${sleutel}`, this.by.keys);
  }

  /**
   * Has a stuk or message made and waits for it, at most so long; whether it is there the dossier says. Asked again it goes on with
   * what runs, and tries once more what failed. Rejects with `TemporalUnreachable` when nothing was begun.
   */
  async maak(id: string, soort: Maaksoort = 'stuk', timeoutMs: number = WAIT_MS): Promise<void> {
    const { client, taskQueue = TASK_QUEUE } = this.by;
    const deadline = Date.now() + timeoutMs;
    const { workflow, id: idVan, summary } = SOORTEN[soort];
    const workflowId = idVan(id);
    const opdracht: Stukopdracht = { id };
    try {
      await client.withDeadline(deadline, () =>
        client.workflow.start(workflow, {
          workflowId,
          taskQueue,
          args: [opdracht],
          workflowIdConflictPolicy: 'USE_EXISTING',
          workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
          staticSummary: summary,
        }),
      );
    } catch (fault) {
      if (fault instanceof WorkflowExecutionAlreadyStartedError) return;
      throw translate(fault);
    }
    try {
      await client.withDeadline(deadline, () => client.workflow.getHandle(workflowId).result());
    } catch (fault) {
      // It was begun: it is made when a worker is there, and can be asked for again when it failed.
      if (fault instanceof WorkflowFailedError || isNotFound(fault)) return;
      if (!(translate(fault) instanceof TemporalUnreachable)) throw fault;
    }
  }
}
