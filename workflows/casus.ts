import {
  allHandlersFinished,
  CancellationScope,
  condition,
  continueAsNew,
  setCurrentDetails,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { beeld } from '../domain/beeld';
import type { Casus } from '../domain/casus';
import { laatste } from '../domain/tijd';
import { verstrijk } from '../domain/verwerk';
import {
  afhandelingQuery,
  beeldQuery,
  meldUpdate,
  opdrachtUpdate,
  standQuery,
  type Afsluiting,
  type CasusInvoer,
  type Meldverzoek,
  type Opdrachtverzoek,
} from './contract';
import { LopendeCasus } from './lopende-casus';
import { wijsSteedsToe } from './toewijzing';
import { huidigeToestand } from './weergave';
import { Zoekvelden } from './zoekvelden';

/**
 * The case of one child, from the first report until it is closed. The rules stand in `domain/`; this is what makes
 * them happen: it listens to commands, wakes at every term, and writes what happens into the dossier.
 */
export async function casus(invoer: CasusInvoer): Promise<Afsluiting | null> {
  const lopend = new LopendeCasus(invoer);
  luister(lopend);
  // A case ends by being closed, never by cancelling its workflow.
  return CancellationScope.nonCancellable(() => verloop(lopend, invoer));
}

/** How a case goes: a report opens it, the clock and the commands move it on, closing ends it. */
async function verloop(lopend: LopendeCasus, invoer: CasusInvoer): Promise<Afsluiting | null> {
  const dossier = lopend.schrijver.schrijf();
  if (!(await isGemeld(lopend))) return lopend.afsluiting();

  const etalage = houdZichtbaar(lopend);
  const toewijzing = wijsSteedsToe(lopend, invoer.mensenUitDatabase === true);
  lopend.verstrijk();
  while (!lopend.gesloten) {
    if (kanVerder(lopend)) return continueAsNew<typeof casus>({ ...invoer, voortgezet: lopend.meeTeNemen() });
    await tijdOfOpdracht(lopend);
    lopend.verstrijk();
  }

  await condition(() => lopend.schrijver.leeg && allHandlersFinished());
  lopend.schrijver.stop();
  await Promise.all([dossier, etalage, toewijzing]);
  return lopend.afsluiting();
}

/** Registers what a case can be told and asked. A waiting update runs at once, so the state must be there before. */
function luister(lopend: LopendeCasus): void {
  setHandler(beeldQuery, (op) => {
    if (lopend.casus === null) return null;
    const nu = op === undefined ? lopend.nu() : laatste(op, lopend.casus.laatste);
    return beeld(verstrijk(lopend.casus, nu).casus, nu);
  });
  setHandler(standQuery, () => ({ casus: lopend.casus, bevestigd: lopend.schrijver.bevestigd }));
  setHandler(afhandelingQuery, (id) => lopend.afhandeling(id));
  setHandler(meldUpdate, (verzoek) => lopend.meld(verzoek), {
    validator: (verzoek: Meldverzoek) => lopend.beoordeelMelding(verzoek),
    description: 'Meldt een kind dat thuiszit, of voegt de melding bij de lopende casus.',
  });
  setHandler(opdrachtUpdate, (verzoek) => lopend.geefOpdracht(verzoek), {
    validator: (verzoek: Opdrachtverzoek) => lopend.beoordeelOpdracht(verzoek),
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
 * Sleeps until the next moment of the clock. There is one timer, kept for as long as that moment stays the same; it is
 * given up when a command moves the moment or closes the case, and when the history can be cut.
 */
async function tijdOfOpdracht(lopend: LopendeCasus): Promise<void> {
  const { wekker } = lopend;
  const ietsAnders = () => lopend.gesloten || lopend.wekker?.op !== wekker?.op || kanVerder(lopend);
  if (wekker === null) return condition(ietsAnders);
  const duur = Math.max(1, lopend.totAan(wekker.op));
  await condition(ietsAnders, duur, { summary: wekker.wat });
}

/** True when Temporal asks to cut the history and every accepted command is answered and in the dossier. */
function kanVerder(lopend: LopendeCasus): boolean {
  return workflowInfo().continueAsNewSuggested && lopend.schrijver.leeg && allHandlersFinished();
}

/** Shows people how the case stands, at every change: in words, and by what it can be searched. */
async function houdZichtbaar(lopend: LopendeCasus): Promise<void> {
  const zoekvelden = new Zoekvelden();
  let getoond: Casus | null = null;
  while (getoond?.gesloten == null) {
    await condition(() => lopend.casus !== getoond);
    getoond = lopend.casus;
    if (getoond === null) continue;
    zoekvelden.werkBij(getoond, lopend.regiehouder, lopend.wekker);
    setCurrentDetails(huidigeToestand(getoond, lopend.wekker, lopend.nu()));
  }
}
