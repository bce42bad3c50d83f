import { setTimeout as pauze } from 'node:timers/promises';
import type { Database } from '../../dossier/database';
import { leesBestand } from '../../dossier/bestand';
import { leesStaand } from '../../dossier/bewaking/lijst';
import type { Vastlegging } from '../../dossier/vastlegging';
import { speelAf, type Speler, type TeSpelen } from '../../temporal/afspelen';
import { lijstAnders, lijstLopend, type Plek } from '../bewaking/lijst';
import { isNotFound } from '../errors';
import { CASE_PREFIX } from '../identity';
import { tegenDossier, tegenHistory, type Afwijking, type InDossier } from './vergelijk';

/** What is replayed, and how fast. */
export interface Naspel extends Plek, Speler {
  readonly db: Database;
  /** Histories in a second at most; each is a few calls to both servers. */
  readonly perSeconde: number;
  /** So many cases, taken at random; absent: all that run. */
  readonly steekproef?: number | undefined;
}

/** A workflow that would come to something else under the code of now. */
export interface Afwijkend {
  readonly workflowId: string;
  /** By which people know it; null for a workflow that is no case, and for a case that the dossier does not have. */
  readonly kenmerk: string | null;
  readonly afwijkingen: readonly Afwijking[];
}

export interface Nagespeeld {
  readonly aantal: number;
  readonly afwijkend: readonly Afwijkend[];
}

/**
 * Replays the histories of cases that run, and of what runs beside them, under the code of now, and holds what each case comes to
 * against its history and the dossier. Changes nothing anywhere. Who was closed meanwhile is passed over.
 */
export async function speelLopendeNa(naspel: Naspel): Promise<Nagespeeld> {
  const { db, client, perSeconde, steekproef } = naspel;
  const casussen = (await lijstLopend(naspel, CASE_PREFIX)).map(({ workflowId }) => workflowId);
  const gekozen = steekproef === undefined ? casussen : trek(casussen, steekproef);
  const inDossier = new Map<string, InDossier>();

  async function* lees(): AsyncGenerator<TeSpelen> {
    for (const workflowId of [...gekozen, ...(await lijstAnders(naspel))]) {
      const ritme = pauze(1_000 / perSeconde);
      // First the dossier: what it has then stands in the history too.
      if (workflowId.startsWith(CASE_PREFIX)) await leesDossier(workflowId);
      const history = await client.workflow
        .getHandle(workflowId)
        .fetchHistory()
        .catch((error: unknown) => {
          if (isNotFound(error)) return null;
          throw error;
        });
      await ritme;
      if (history !== null) yield { workflowId, history };
    }
  }

  async function leesDossier(workflowId: string): Promise<void> {
    const staand = (await leesStaand(db, workflowId, null)).find(({ gesloten }) => !gesloten);
    if (staand === undefined) return;
    const gebeurtenissen = await leesBestand(db, staand.casus.casusnummer);
    inDossier.set(workflowId, { staand, gebeurtenissen });
  }

  const afwijkend: Afwijkend[] = [];
  let aantal = 0;
  for await (const gespeeld of speelAf<Vastlegging>(naspel, lees())) {
    aantal += 1;
    const { workflowId, error, stappen } = gespeeld;
    const hier = inDossier.get(workflowId);
    inDossier.delete(workflowId);
    const afwijkingen = eensElk([
      ...tegenHistory(gespeeld),
      ...(hier === undefined || error !== undefined ? [] : tegenDossier(stappen, hier)),
    ]);
    const kenmerk = hier?.staand.kenmerk ?? null;
    if (afwijkingen.length > 0) afwijkend.push({ workflowId, kenmerk, afwijkingen });
  }
  return { aantal, afwijkend };
}

/** The history and the dossier often say the same. */
function eensElk(afwijkingen: readonly Afwijking[]): Afwijking[] {
  return [...new Map(afwijkingen.map((een) => [JSON.stringify(een), een])).values()];
}

/** So many of a list, each as likely as another. */
function trek(alle: readonly string[], aantal: number): string[] {
  const over = [...alle];
  const getrokken: string[] = [];
  while (getrokken.length < aantal && over.length > 0)
    getrokken.push(...over.splice(Math.floor(Math.random() * over.length), 1));
  return getrokken;
}

/** What of a case would differ, in words. */
export function inWoorden({ workflowId, kenmerk, afwijkingen }: Afwijkend): string {
  const wat = afwijkingen.map((een) => {
    switch (een.soort) {
      case 'speelt-niet':
        return `it would stand still: ${een.waarom}`;
      case 'ander-moment':
        return `it would wait for another moment, ${een.op}`;
      case 'andere-gebeurtenis':
        return `event ${een.nummer} would be another: ${een.wat}`;
      case 'andere-stand':
        return `its state would be another: ${een.velden.join(', ')}`;
    }
  });
  return `${kenmerk === null ? '' : `case ${kenmerk}, `}workflow ${workflowId}: ${wat.join('; ')}`;
}
