import type { WorkflowBundleOption } from '@temporalio/worker';
import type { Waarneming } from '../../domain/bewaking/oordeel';
import { leesGegeven } from '../../dossier/bewaking/lijst';
import type { Database } from '../../dossier/database';
import { leesIngebracht } from '../../dossier/inbreng';
import { leesGesloten } from '../../dossier/read';
import type { Vastlegging } from '../../dossier/vastlegging';
import { legStappenVast, type Schrijfwijze } from '../../dossier/write';
import type { KeyRing } from '../../temporal/codec';
import { schrijvenUit } from '../../temporal/herspeling';
import { beeldQuery, wekSignal, type Afsluiting } from '../../workflows/contract';
import { alsAfsluiting, lastRun } from '../afgesloten';
import { pseudoniem } from '../identity';
import type { Klok } from '../klok';
import { startVoortgezet } from '../start';
import { gedaanUit } from './gedaan';
import type { Plek } from './lijst';

/** What putting right works with. */
export interface Herstelplek extends Plek {
  readonly db: Database;
  readonly keys: KeyRing;
  readonly klok: Klok;
  readonly workflowBundle: WorkflowBundleOption;
  /** With what messages are made up. */
  readonly opmaak: Schrijfwijze;
}

/** It cannot be told what a case should be like; `bijzonderheid` says an administrator why, and names nobody. */
export class NietTeHerstellen extends Error {
  override readonly name = 'NietTeHerstellen';

  constructor(readonly bijzonderheid: string) {
    super(bijzonderheid);
  }
}

/**
 * Starts the workflow of the open case of a child from the dossier, as it would go on after a cut of its history, with every
 * key that its file tells of. Nothing happens when one runs by now, or the case was closed: Temporal allows one of an id.
 */
export async function herstart(plek: Herstelplek, { workflowId, dossier }: Waarneming): Promise<void> {
  const { db, client, keys, klok, taskQueue } = plek;
  const open = dossier.filter(({ gesloten }) => !gesloten);
  const [een, ...meer] = open;
  if (een === undefined || meer.length > 0) throw new NietTeHerstellen('er is niet precies een open casus');
  const { casusnummer } = een.versie;
  const gelezen = await leesIngebracht(db, casusnummer);
  if (gelezen === undefined || gelezen.casus.gesloten !== null) return;
  const { casus, kenmerk } = gelezen;
  const gedaan = gedaanUit(casusnummer, await leesGegeven(db, casusnummer));
  const { persoon } = casus.regie;
  const pseudoniemen = persoon === null ? {} : { [persoon]: pseudoniem(persoon, keys) };
  await startVoortgezet(
    { client, klok, workflowId, taskQueue },
    { casus, kenmerk, ...gedaan, pseudoniemen, verhuld: pseudoniemen },
    await vorigeVan(plek, workflowId, casusnummer),
  );
}

/** How the case of the child before this one ended: its workflow knows most, the dossier what it has long forgotten. */
async function vorigeVan(
  { client, db }: Herstelplek,
  workflowId: string,
  casusnummer: string,
): Promise<Afsluiting | null> {
  const laatste = await lastRun(client, workflowId);
  const afsluiting = laatste.soort === 'afgesloten' ? laatste.afsluiting : null;
  if (afsluiting !== null && afsluiting.casus.casusnummer !== casusnummer) return afsluiting;
  const gesloten = await leesGesloten(db, workflowId);
  return gesloten === undefined || gesloten.casus.casusnummer === casusnummer
    ? null
    : alsAfsluiting(gesloten);
}

/** Has a case do at once what has passed and what it waits with; one that does not run needs it no more. */
export async function wek({ client }: Plek, { workflowId }: Waarneming): Promise<void> {
  await client.workflow.getHandle(workflowId).signal(wekSignal);
}

/**
 * Writes again what the dossier misses of a case, as its workflow wrote it: its histories are replayed and what they wrote is
 * taken from there, event for event with the ids and moments that they had. What stands there is never changed: the one writer
 * skips it, and refuses what is another. Messages of it are there as delivered. Then the case is woken, if it runs.
 */
export async function herschrijf(plek: Herstelplek, gezien: Waarneming): Promise<void> {
  const { db, opmaak } = plek;
  const { workflowId, workflow } = gezien;
  const { casusnummer, tot } = watEens(workflow);
  const staat = gezien.dossier.find(({ versie }) => versie.casusnummer === casusnummer);
  const vanaf = (staat?.versie.volgnummer ?? 0) + 1;
  const schrijven = (await schrijvenUit<Vastlegging>(plek, workflowId, { casusnummer, vanaf }))
    .filter(({ casus }) => casus.volgnummer >= vanaf && casus.volgnummer <= tot)
    .sort((een, ander) => een.casus.volgnummer - ander.casus.volgnummer);
  if (schrijven.length === 0) throw new NietTeHerstellen('de geschiedenis heeft niet wat ontbreekt');
  const kenmerk = await kenmerkVan(plek, workflowId);
  await legStappenVast(
    db,
    schrijven.map((stap) => (kenmerk === null ? stap : { ...stap, kenmerk })),
    { ...opmaak, opnieuw: true },
  );
  if (workflow.soort === 'loopt') await wek(plek, gezien);
}

/** Up to which event of which case a workflow knew the dossier to have it; what it has not written yet it writes itself. */
function watEens(workflow: Waarneming['workflow']): { casusnummer: string | undefined; tot: number } {
  switch (workflow.soort) {
    case 'weg':
      return { casusnummer: undefined, tot: 0 };
    case 'geeindigd':
      return { casusnummer: workflow.versie?.casusnummer, tot: workflow.versie?.volgnummer ?? 0 };
    case 'loopt':
      return { casusnummer: workflow.stand?.versie?.casusnummer, tot: workflow.stand?.bevestigd ?? 0 };
  }
}

/** By which number people know the case: the workflow keeps it, also when the dossier lost it. */
async function kenmerkVan({ client }: Plek, workflowId: string): Promise<string | null> {
  const beeld = await client.workflow.getHandle(workflowId).query(beeldQuery);
  return beeld?.kenmerk ?? null;
}
