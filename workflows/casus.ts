import {
  allHandlersFinished,
  CancellationScope,
  condition,
  log,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { beeld } from '../domain/beeld';
import { laatste } from '../domain/tijd';
import { verstrijk } from '../domain/verwerk';
import type { Wekker } from '../domain/wekken';
import { klokregel } from '../taal/klok';
import { OutsideWork } from './outside-work';
import {
  afhandelingQuery,
  beeldQuery,
  meldUpdate,
  opdrachtUpdate,
  standQuery,
  WACHT,
  wekSignal,
  type Afsluiting,
  type CasusInvoer,
  type Meldverzoek,
  type Opdrachtverzoek,
} from './contract';
import { LopendeCasus } from './lopende-casus';
import { Opdrachten } from './opdrachten';
import { goOn, hasUitgave, mustMove } from './uitgave';

/**
 * The case of one child, from the first report until it is closed. The rules stand in `domain/`; this is what makes
 * them happen: it listens to commands, wakes at every term, and writes what happens into the dossier.
 */
export async function casus(invoer: CasusInvoer): Promise<Afsluiting | null> {
  const began = hasUitgave();
  const lopend = new LopendeCasus(invoer);
  listen(lopend);
  // A case ends by being closed, never by cancelling its workflow.
  return CancellationScope.nonCancellable(() => verloop(lopend, invoer, began));
}

/** How a case goes: a report opens it, the clock and the commands move it on, closing ends it. */
async function verloop(
  lopend: LopendeCasus,
  invoer: CasusInvoer,
  began: boolean,
): Promise<Afsluiting | null> {
  if (!(await isGemeld(lopend))) return lopend.afsluiting();

  const outside = new OutsideWork(lopend);
  const done = outside.run();
  const asksForNext = () => workflowInfo().continueAsNewSuggested || mustMove(began);
  const canContinue = () => asksForNext() && outside.idle && allHandlersFinished();
  while (!lopend.gesloten) {
    if (canContinue()) return goOn<typeof casus>({ ...invoer, voortgezet: lopend.toCarryOver() });
    if (await termijnReached(lopend, canContinue)) lopend.verstrijk();
  }

  await done;
  await condition(allHandlersFinished);
  return lopend.afsluiting();
}

/** Registers what a case can be told and asked. A waiting update runs at once, so the state must be there before. */
function listen(lopend: LopendeCasus): void {
  const opdrachten = new Opdrachten(lopend);
  setHandler(beeldQuery, (op) => {
    if (lopend.casus === null) return null;
    const nu = op === undefined ? lopend.nu() : laatste(op, lopend.casus.laatste);
    return { ...beeld(verstrijk(lopend.casus, nu).casus, nu), kenmerk: lopend.kenmerk };
  });
  setHandler(standQuery, () => ({ casus: lopend.casus, bevestigd: lopend.bevestigd }));
  setHandler(afhandelingQuery, (sleutel) => opdrachten.afhandeling(sleutel));
  setHandler(wekSignal, () => lopend.wek(), {
    description: 'Wekt de casus: wat voorbij is en wat wacht, gebeurt meteen.',
  });
  setHandler(meldUpdate, (verzoek) => opdrachten.meld(verzoek), {
    validator: (verzoek: Meldverzoek) => opdrachten.beoordeelMelding(verzoek),
    description: 'Meldt een kind dat thuiszit, of voegt de melding bij de lopende casus.',
  });
  setHandler(opdrachtUpdate, (verzoek) => opdrachten.geefOpdracht(verzoek), {
    validator: (verzoek: Opdrachtverzoek) => opdrachten.beoordeelOpdracht(verzoek),
    description: 'Geeft de casus een opdracht.',
  });
}

/** The report comes with the start; a run whose report was refused, or never came, ends by itself. */
async function isGemeld(lopend: LopendeCasus): Promise<boolean> {
  if (lopend.casus === null) {
    await condition(() => lopend.casus !== null, '1 minute', { summary: 'wacht op de melding' });
  }
  return lopend.casus !== null;
}

/**
 * Sleeps until the case is woken for the next moment of the clock, and says whether it has come. There is one timer, kept for as long as that
 * moment stays the same; it is given up when a command moves the moment or closes the case, and when the history can be cut.
 */
async function termijnReached(lopend: LopendeCasus, canContinue: () => boolean): Promise<boolean> {
  const { wekker } = lopend;
  const somethingElse = () => lopend.gesloten || !isZelfde(lopend.wekker, wekker) || canContinue();
  if (wekker === null) {
    await condition(somethingElse);
    return false;
  }
  const duration = Math.max(1, lopend.msUntil(wekker.gewektOp));
  // Who replays a case reads here what it would wait for.
  log.debug(WACHT, { duration, op: wekker.op });
  return !(await condition(somethingElse, duration, { summary: klokregel(wekker.termijnen) }));
}

function isZelfde(one: Wekker | null, other: Wekker | null): boolean {
  return one?.op === other?.op && one?.gewektOp === other?.gewektOp;
}
