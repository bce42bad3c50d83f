import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import type { KeyRing } from '../temporal/codec';
import {
  CASUS,
  meldUpdate,
  type Afsluiting,
  type Bevestiging,
  type Meldverzoek,
} from '../workflows/contract';
import { eerder, lastRun, uitDossier, type LeesGesloten } from './afgesloten';
import { isGesloten, isNotFound, isClosing, weigeringVan } from './errors';
import { inhoudVan, pseudoniemenVan, updateId } from './identity';
import type { Klok } from './klok';
import type { Sending } from './sending';
import { casusStart } from './start';
import { NO_HERKOMST, voorInhoud, type Address, type Nieuwmelding, type Uitkomst } from './outcome';

/** How long the closing of an earlier case is given before it is looked at again. */
const CLOSING_MS = 200;

export interface Reportable {
  readonly client: Client;
  readonly keys: KeyRing;
  readonly klok: Klok;
  readonly taskQueue: string;
  /** Absent: only what Temporal knows of the child counts. */
  readonly leesGesloten?: LeesGesloten | undefined;
}

/**
 * Sends a report to the case of its child: opens it, or joins the one that runs (rule 18). Only when an earlier case was
 * closed is looked up how it ended, and before every attempt again, for another may have closed since the last. What Temporal
 * does not know of the child the dossier tells.
 */
export async function report(
  by: Reportable,
  address: Address,
  nieuw: Nieuwmelding,
  sending: Sending,
): Promise<Uitkomst> {
  const { melding, ernaast } = nieuw;
  const inhoud = inhoudVan(ernaast === undefined ? melding : { melding, ernaast }, by.keys);
  const unseen = async (): Promise<Before> => ({
    seen: false,
    vorige: await uitDossier(by.leesGesloten, address.workflowId),
  });
  let before = await unseen();
  for (;;) {
    try {
      const answered = await sending.attempt(() => openOrJoin(by, address, nieuw, inhoud, before));
      if (answered !== null)
        return voorInhoud({ soort: 'bevestigd', ...address, bevestiging: answered.answer }, inhoud);
      before = await unseen();
    } catch (fault) {
      const weigering = weigeringVan(fault);
      if (weigering !== null) return { soort: 'geweigerd', weigering };
      if (!isGesloten(fault)) {
        if (!(isClosing(fault) || isNotFound(fault))) throw fault;
        await sending.pause(CLOSING_MS, fault);
        before = await unseen();
        continue;
      }
      const run = await sending.read(() => lastRun(by.client, address.workflowId));
      const vorige = run.soort === 'afgesloten' ? run.afsluiting : null;
      const bekend = eerder(address, vorige, by.klok.nu());
      if (bekend !== null) return voorInhoud(bekend, inhoud);
      before = run.soort === 'afgesloten' ? { seen: true, vorige } : await unseen();
    }
  }
}

/** What is known of a case of the child before this one; unseen in Temporal, a report may open one only where that had none. */
interface Before {
  readonly seen: boolean;
  readonly vorige: Afsluiting | null;
}

function openOrJoin(
  { client, keys, klok, taskQueue }: Reportable,
  { workflowId, opdrachtId }: Address,
  { melding, convenant, casusnummer, gemeldOp, herkomst = NO_HERKOMST }: Nieuwmelding,
  inhoud: string,
  { seen, vorige }: Before,
): Promise<Bevestiging> {
  const verzoek: Meldverzoek = {
    sleutel: opdrachtId,
    inhoud,
    melding,
    convenant,
    casusnummer: casusnummer ?? null,
    gemeldOp: gemeldOp ?? null,
    herkomst,
    ...pseudoniemenVan(keys, convenant),
  };
  const startWorkflowOperation = new WithStartWorkflowOperation(CASUS, {
    ...casusStart({ workflowId, taskQueue }, convenant, {
      klokVerschuiving: klok.verschuiving,
      klokSpreiding: klok.spreiding ?? 0,
      vorige,
    }),
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: seen ? 'ALLOW_DUPLICATE' : 'REJECT_DUPLICATE',
  });
  return client.workflow.executeUpdateWithStart(meldUpdate, {
    updateId: updateId(verzoek, keys),
    args: [verzoek],
    startWorkflowOperation,
  });
}
