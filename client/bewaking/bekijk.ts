import { isDeepStrictEqual } from 'node:util';
import type { WorkflowExecutionDescription } from '@temporalio/client';
import type { Versie } from '../../domain/bewaking/bevinding';
import type { Dossierstand, Waarneming, Workflowstand } from '../../domain/bewaking/oordeel';
import type { Casus } from '../../domain/casus';
import { volgendeMoment } from '../../domain/termijnen';
import { leesStaand, type Staand } from '../../dossier/bewaking/lijst';
import type { Database } from '../../dossier/database';
import { standQuery, type Stand } from '../../workflows/contract';
import { isNotFound } from '../errors';
import type { Plek } from './lijst';

/** A case that answers nothing in this time is not going on. */
const PATIENCE_MS = 5_000;

/** Everything of one child: how its workflow is, what that says, and what the dossier has. */
export async function bekijk(plek: Plek, db: Database, workflowId: string): Promise<Waarneming> {
  const { workflow, casus } = await workflowstand(plek, workflowId);
  const staand = await leesStaand(db, workflowId, casus?.casusnummer ?? null);
  const hier = staand.find((een) => een.casus.casusnummer === casus?.casusnummer);
  const zelfde = casus === null || hier?.volgnummer !== casus.volgnummer ? null : isZelfde(casus, hier.casus);
  return { workflowId, workflow, dossier: staand.map(dossierstand), zelfde };
}

/** Whether two are the same to who writes them as JSON, as both sides do. */
export function isZelfde(een: Casus, ander: Casus): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(een)), JSON.parse(JSON.stringify(ander)));
}

function dossierstand({ casus, kenmerk, volgnummer, gesloten, ...rest }: Staand): Dossierstand {
  const { casusnummer, fase } = casus;
  const versie = { casusnummer, kenmerk, fase, volgnummer, volgendeMoment: rest.volgendeMoment };
  return { versie: { waar: 'dossier', ...versie }, gesloten, wektOp: rest.volgendeMoment };
}

function versieVan(casus: Casus): Versie {
  const { casusnummer, fase, volgnummer } = casus;
  return {
    ...{ waar: 'temporal', casusnummer, fase, volgnummer },
    volgendeMoment: casus.gesloten === null ? (volgendeMoment(casus)?.op ?? null) : null,
  };
}

async function workflowstand(
  { client, antwoordMs = PATIENCE_MS }: Plek,
  workflowId: string,
): Promise<{ workflow: Workflowstand; casus: Casus | null }> {
  let beschreven: WorkflowExecutionDescription;
  try {
    beschreven = await client.workflow.getHandle(workflowId).describe();
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return { workflow: { soort: 'weg' }, casus: null };
  }
  const { status, runId, raw } = beschreven;
  // Of a run that ended the last state can be asked too, for as long as its history is kept.
  const stand = await client
    .withDeadline(Date.now() + antwoordMs, () =>
      client.workflow.getHandle(workflowId, runId).query(standQuery),
    )
    .catch((): Stand | null => null);
  const casus = stand?.casus ?? null;
  const versie = casus === null ? null : versieVan(casus);
  if (status.name !== 'RUNNING')
    return {
      workflow: {
        ...{ soort: 'geeindigd', afgesloten: status.name === 'COMPLETED', versie },
        bevestigd: stand?.bevestigd ?? 0,
      },
      casus,
    };
  const [bezig] = [...(raw.pendingActivities ?? [])].sort((a, b) => (b.attempt ?? 0) - (a.attempt ?? 0));
  return {
    workflow: {
      soort: 'loopt',
      taakpogingen: raw.pendingWorkflowTask?.attempt ?? 0,
      activiteit:
        bezig === undefined
          ? null
          : { naam: bezig.activityType?.name ?? 'onbekend', pogingen: bezig.attempt ?? 0 },
      stand: stand === null ? null : { versie, bevestigd: stand.bevestigd },
    },
    casus,
  };
}
