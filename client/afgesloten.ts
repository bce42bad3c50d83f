import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { Opdracht } from '../domain/opdracht';
import type { Moment } from '../domain/tijd';
import { verwerk } from '../domain/verwerk';
import { weiger, weigerVerouderd } from '../domain/weigering';
import type { GelezenCasus } from '../dossier/read';
import type { Afsluiting } from '../workflows/contract';
import { eerderGedaan } from '../workflows/eerder';
import { isNotFound } from './errors';
import type { Address, Uitkomst } from './outcome';

/** The last run under a workflow id: it runs, there never was one, or how it ended (null: without a case). */
export type LastRun =
  | { readonly soort: 'loopt' }
  | { readonly soort: 'onbekend' }
  | { readonly soort: 'afgesloten'; readonly afsluiting: Afsluiting | null };

/** Looks up the last run of the case of a child. */
export async function lastRun(client: Client, workflowId: string): Promise<LastRun> {
  const handle = client.workflow.getHandle(workflowId);
  try {
    const { status } = await handle.describe();
    if (status.name === 'RUNNING') return { soort: 'loopt' };
    if (status.name !== 'COMPLETED') return { soort: 'afgesloten', afsluiting: null };
    return { soort: 'afgesloten', afsluiting: (await handle.result()) as Afsluiting | null };
  } catch (error) {
    if (isNotFound(error)) return { soort: 'onbekend' };
    throw error;
  }
}

/** The case of a child that was closed last, by its workflow id; undefined when the dossier has none. */
export type LeesGesloten = (workflowId: string) => Promise<GelezenCasus | undefined>;

/** A dossier that is slow holds up no report. */
const DOSSIER_MS = 1_000;

/**
 * How the last case of a child ended, from the dossier: for what Temporal does not have any more or never had. Its reports
 * and commands are not known there. Null when there is none, or the dossier does not answer in time.
 */
export async function uitDossier(
  leesGesloten: LeesGesloten | undefined,
  workflowId: string,
): Promise<Afsluiting | null> {
  if (leesGesloten === undefined) return null;
  const answered = new AbortController();
  const late = pause(DOSSIER_MS, undefined, { signal: answered.signal }).catch(() => undefined);
  const gelezen = await Promise.race([leesGesloten(workflowId).catch(() => undefined), late]);
  answered.abort();
  return gelezen === undefined ? null : alsAfsluiting(gelezen);
}

/** How a case ended, as far as the dossier tells: under which keys its reports and commands came only its workflow knew. */
export function alsAfsluiting({ casus, kenmerk }: GelezenCasus): Afsluiting {
  return { casus, kenmerk, afgehandeld: {}, eerder: [] };
}

/** The outcome of a command that a closed case had already handled; null when none knows it. */
export function eerder(address: Address, vorige: Afsluiting | null, nu: Moment): Uitkomst | null {
  const bevestiging = eerderGedaan(vorige, address.opdrachtId, nu);
  return bevestiging === null ? null : { soort: 'bevestigd', ...address, bevestiging };
}

/** A command for a case that is closed, judged by the same rules as one that runs. */
export function naSluiting(
  address: Address,
  vorige: Afsluiting,
  opdracht: Opdracht,
  nu: Moment,
  alsVersies?: readonly number[],
): Uitkomst {
  const bekend = eerder(address, vorige, nu);
  if (bekend !== null) return bekend;
  const verouderd = weigerVerouderd(alsVersies, vorige.casus.volgnummer);
  if (verouderd !== null) return { soort: 'geweigerd', weigering: verouderd };
  const oordeel = verwerk(vorige.casus, opdracht, nu);
  const weigering = oordeel.aanvaard
    ? weiger('niet-toegestaan', 'Deze casus is gesloten.')
    : oordeel.weigering;
  return { soort: 'geweigerd', weigering };
}
