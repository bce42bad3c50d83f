import { setTimeout as pauze } from 'node:timers/promises';
import { telOpUitgave, type Plek } from '../client/bewaking/lijst';
import { CASE_PREFIX } from '../client/identity';
import { verhuis as verhuisCasussen } from '../client/verhuizing/verhuis';
import { leesUitgaven, zetDeel, zetHuidig, zetVast, type Uitgave } from '../client/verhuizing/uitgaven';
import { zoekWorkflowId } from '../dossier/bewaking/lijst';
import { readSettings } from '../settings/environment';
import { uitgave } from '../settings/uitgave';
import { untilItWorks } from '../temporal/patience';
import { metDossier } from './dossier';
import type { Programma } from './programma';
import { metTemporal } from './temporal';

export const VERHUIS_GEBRUIK =
  'verhuis [stand | naar UITGAVE | deel PERCENT | vast UITGAVE CASUS ... | los CASUS ...]';

/** Cases that are woken in a second: each is a new run and some writes to Temporal, none to the dossier. */
const PER_SECONDE = 20;
/** Temporal lists with a delay of seconds. */
const PAUZE_MS = 3_000;
const BEURTEN = 5;
/** Temporal looks every three minutes whether a version is empty, the first time three minutes after it was the current one. */
const LEEG_MS = 10 * 60_000;

type Say = (line: string) => void;

/**
 * `verhuis`: makes the version of this code the current one, moves every open case to it, and waits until the versions before it are
 * empty. Its other words show where cases are, go to another version, let a part of the cases go first, and hold cases to a version.
 * False when a case stays behind.
 */
export const verhuis: Programma = async (environment, [woord, ...rest], say) => {
  const metCasussen = (work: (plek: Plek) => Promise<boolean>) => metTemporal('verhuis', environment, work);
  switch (woord) {
    case undefined: {
      const welke = eigenUitgave(environment);
      return metCasussen((plek) => naar(plek, welke, say));
    }
    case 'naar': {
      const welke = een(rest);
      return metCasussen((plek) => naar(plek, welke, say));
    }
    case 'deel': {
      const [percentage, welke] = [procent(een(rest)), eigenUitgave(environment)];
      return metCasussen((plek) => deel(plek, welke, percentage, say));
    }
    case 'stand':
      return metCasussen((plek) => stand(plek, say));
    case 'vast': {
      const [welke, ...casussen] = rest;
      if (welke === undefined) throw new Error(`Use: ${VERHUIS_GEBRUIK}`);
      return houd(environment, welke, casussen, say);
    }
    case 'los':
      return houd(environment, null, rest, say);
    default:
      throw new Error(`Use: ${VERHUIS_GEBRUIK}`);
  }
};

function een([woord, ...meer]: readonly string[]): string {
  if (woord === undefined || meer.length > 0) throw new Error(`Use: ${VERHUIS_GEBRUIK}`);
  return woord;
}

function procent(woord: string): number {
  const aantal = Number(woord);
  if (!/^\d{1,3}$/.test(woord) || aantal > 100) throw new Error('PERCENT is a whole number from 0 to 100.');
  return aantal;
}

function eigenUitgave(environment: NodeJS.ProcessEnv): string {
  const { UITGAVE } = readSettings('verhuis', environment, { uitgave }).uitgave;
  if (UITGAVE === undefined)
    throw new Error(
      'UITGAVE is missing: the version of this code, as its workers have it. See docs/uitrollen.md.',
    );
  return UITGAVE;
}

async function naar(plek: Plek, welke: string, say: Say): Promise<boolean> {
  await untilItWorks(`version ${welke}`, { report: say }, () => zetHuidig(plek, welke));
  // A part that went to a version before goes with the rest from now on.
  if ((await leesUitgaven(plek)).deel !== null) await zetDeel(plek, welke, 0);
  say(`version ${welke} is the current one: new cases begin on it`);
  return (await wekAlle(plek, welke, BEURTEN, say)) && totLeeg(plek, say);
}

/** A part goes first: which cases that are follows from their ids, so they are the same ones every time. */
async function deel(plek: Plek, welke: string, percentage: number, say: Say): Promise<boolean> {
  await untilItWorks(`version ${welke}`, { report: say }, () => zetDeel(plek, welke, percentage));
  say(`version ${welke} gets ${percentage}% of the cases`);
  await verhuisCasussen(plek, welke, { ...HOE, beurten: 1, meld: () => undefined });
  return stand(plek, say);
}

const HOE = { perSeconde: PER_SECONDE, pauzeMs: PAUZE_MS };

async function wekAlle(plek: Plek, welke: string, beurten: number, say: Say): Promise<boolean> {
  const meld = ({ verhuisd, over }: { verhuisd: number; over: number }) =>
    say(`${verhuisd} cases moved, ${over} still elsewhere`);
  const { gebleven } = await verhuisCasussen(plek, welke, { ...HOE, beurten, meld });
  for (const { workflowId, casusnummer } of gebleven)
    say(
      `case ${casusnummer ?? 'without a number'} stays behind: look at workflow ${workflowId} (docs/uitrollen.md)`,
    );
  return gebleven.length === 0;
}

/** Waits until nothing needs the versions before this one any more. */
async function totLeeg(plek: Plek, say: Say): Promise<boolean> {
  const end = Date.now() + LEEG_MS;
  for (let gezegd = false; Date.now() < end; gezegd = true) {
    const wachtend = (await leesUitgaven(plek)).uitgaven.filter(({ leeg }) => leeg === 'nee');
    if (wachtend.length === 0) break;
    const welke = wachtend.map(({ uitgave }) => uitgave).join(', ');
    if (!gezegd) say(`waiting until Temporal finds ${welke} empty; it looks every three minutes`);
    await pauze(PAUZE_MS);
  }
  return stand(plek, say);
}

async function stand(plek: Plek, say: Say): Promise<boolean> {
  const { huidig, deel: klein, uitgaven } = await leesUitgaven(plek);
  if (uitgaven.length === 0) say('Temporal knows no version of the workers: UITGAVE was never set');
  for (const een of uitgaven) {
    const aantal = await telOpUitgave(plek, een.uitgave);
    const plaats =
      een.uitgave === huidig
        ? 'current'
        : een.uitgave === klein?.uitgave
          ? `gets ${klein.procent}%`
          : inWoorden(een);
    say(`version ${een.uitgave}: ${aantal} open cases; ${plaats}`);
  }
  const zonder = await telOpUitgave(plek, null);
  if (zonder > 0) say(`without a version: ${zonder} open cases`);
  return true;
}

function inWoorden({ leeg, bekekenOp }: Uitgave): string {
  switch (leeg) {
    case 'ja':
      return 'empty, its workers may stop';
    case 'nee':
      return `its workers must stay${bekekenOp === null ? '' : ` (looked at ${bekekenOp})`}`;
    default:
      return 'nothing was ever sent to it';
  }
}

async function houd(
  environment: NodeJS.ProcessEnv,
  welke: string | null,
  casussen: readonly string[],
  say: Say,
): Promise<boolean> {
  if (casussen.length === 0) throw new Error('Name the cases: workflow id, kenmerk or case number.');
  const ids = await Promise.all(casussen.map((casus) => workflowIdVan(environment, casus)));
  return metTemporal('verhuis', environment, async (plek) => {
    for (const [i, workflowId] of ids.entries()) {
      await zetVast(plek, workflowId, welke);
      say(
        welke === null ? `${casussen[i]} goes by itself again` : `${casussen[i]} is held to version ${welke}`,
      );
    }
    return true;
  });
}

function workflowIdVan(environment: NodeJS.ProcessEnv, casus: string): Promise<string> {
  if (casus.startsWith(CASE_PREFIX)) return Promise.resolve(casus);
  return metDossier('verhuis', environment, (db) => zoekWorkflowId(db, casus));
}
