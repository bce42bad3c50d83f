import type { Casus } from '../../domain/casus';
import type { Waarneming } from '../../domain/bewaking/oordeel';
import { NIET_MEER, waaromGeenVoorloper } from '../../domain/bewaking/voorloper';
import { leesGebeurtenissen } from '../../dossier/bewaking/gebeurtenissen';
import { controleerCasus } from '../../dossier/keten/controle';
import type { Vastlegging } from '../../dossier/vastlegging';
import { schrijvenUit } from '../../temporal/herspeling';
import { standQuery } from '../../workflows/contract';
import { bekijk, isZelfde } from './bekijk';
import { herstart, NietTeHerstellen, type Herstelplek } from './herstel';

/** Why the older workflow was ended, for who looks at it in Temporal. */
const REDEN = 'Ouder dan het dossier. De bewaker begint de casus opnieuw vanuit het dossier.';

/**
 * Puts a workflow that starts from the dossier in the place of one that is older: ends that and starts the case anew, if and only if
 * the chain of the dossier is whole and what Temporal has is the beginning of it. That is looked at again when it has ended and takes
 * nothing any more: what it took in between is left to a person. Rejects with `NietTeHerstellen`, before it ended anything where it can.
 */
export async function vervang(plek: Herstelplek, gezien: Waarneming): Promise<void> {
  const { client, db } = plek;
  const { workflowId } = gezien;
  await eisVoorloper(plek, gezien);
  if (gezien.workflow.soort === 'loopt') await client.workflow.getHandle(workflowId).terminate(REDEN);
  const daarna = await bekijk(plek, db, workflowId);
  await eisVoorloper(plek, daarna);
  await herstart(plek, daarna);
}

async function eisVoorloper(plek: Herstelplek, { workflowId, dossier }: Waarneming): Promise<void> {
  const { client, db, antwoordMs = 5_000 } = plek;
  const { casus, bevestigd } = await client.withDeadline(Date.now() + antwoordMs, () =>
    client.workflow.getHandle(workflowId).query(standQuery),
  );
  const open = dossier.filter(({ gesloten }) => !gesloten);
  const [staat] = open;
  if (casus === null || open.length !== 1 || staat?.versie.casusnummer !== casus.casusnummer)
    throw new NietTeHerstellen('er is niet precies een open casus');
  const { casusnummer } = casus;
  // The histories are replayed for what can be replaced only.
  if (staat.versie.volgnummer <= casus.volgnummer) throw new NietTeHerstellen(NIET_MEER);
  const { bevindingen } = await controleerCasus(db, casusnummer);
  if (bevindingen.length > 0) throw new NietTeHerstellen('de keten van het dossier is gebroken');
  const waarom = waaromGeenVoorloper({
    ...{ casus, bevestigd },
    gegeven: await gegevenDoor(plek, workflowId, casus),
    dossier: await leesGebeurtenissen(db, casusnummer),
    isZelfde,
  });
  if (waarom !== null) throw new NietTeHerstellen(waarom);
}

/** What its histories gave to the dossier, from the first that is still kept. */
async function gegevenDoor(plek: Herstelplek, workflowId: string, { casusnummer }: Casus) {
  const stappen = await schrijvenUit<Vastlegging>(plek, workflowId, { casusnummer, vanaf: 1 });
  return stappen.flatMap(({ gebeurtenissen: gegeven }) => gegeven);
}
