import { wisWorkflow } from '../client/vernietiger';
import { vergeetKind } from '../dossier/geheim/vergeten';
import { readSettings } from '../settings/environment';
import { readKeys } from '../temporal/codec';
import { connectClient } from '../temporal/connection';
import { payloadKey, temporalIfNamed } from '../temporal/settings';
import { metDossier } from './dossier';
import type { Programma } from './programma';

/**
 * `vergeet CASUSNUMMER|KENMERK`: destroys the key of the child of a closed case, and removes its histories from Temporal where that is
 * named. That cannot be undone; done again it does what was left.
 */
export const vergeet: Programma = async (environment, [nummer, ...meer], say) => {
  if (nummer === undefined || meer.length > 0) throw new Error('Name one case of the child.');
  const read = readSettings('vergeet', environment, { payloadKey, temporal: temporalIfNamed });
  const { casussen, workflowId, op } = await metDossier('vergeet', environment, (db) =>
    vergeetKind(db, nummer),
  );
  say(`The key of the child was destroyed at ${op}. Its cases: ${casussen.join(', ')}`);
  if (read.temporal === null) {
    say(
      'Temporal keeps its histories, under the keys of the installation: name it in TEMPORAL_ADDRESS and do this again to remove them.',
    );
    return true;
  }
  const client = connectClient({ ...read.temporal, keys: readKeys(read.payloadKey) });
  try {
    await wisWorkflow(client, read.temporal.namespace, workflowId);
  } finally {
    await client.connection.close();
  }
  say(`Its histories were removed from Temporal (${workflowId}).`);
  return true;
};
