import { parseArgs } from 'node:util';
import { plekVan } from '../client/bewaking/lijst';
import { inWoorden, speelLopendeNa } from '../client/naspelen/live';
import { openDatabase } from '../dossier/database';
import { readSettings } from '../settings/environment';
import { database } from '../settings/settings';
import { bundleWorkflows } from '../temporal/bundle';
import { workflowBundle } from '../temporal/bundle-file';
import { readKeys } from '../temporal/codec';
import { connectClient } from '../temporal/connection';
import { configureRuntime } from '../temporal/runtime';
import { payloadKey, temporalServer } from '../temporal/settings';
import type { Programma } from './programma';

export const NASPELEN_GEBRUIK = 'naspelen --live [--steekproef AANTAL] [--per-seconde AANTAL]';

/** Histories in a second: each is a call to Temporal and two to the dossier. */
const PER_SECONDE = 20;

function aantal(name: string, tekst: string | undefined): number | undefined {
  if (tekst === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(tekst)) throw new Error(`--${name} takes a whole number from 1.`);
  return Number(tekst);
}

/**
 * `naspelen --live`: replays what runs under the code that stands here, and says which cases would come to something else than
 * they did. Changes nothing; false when there is one.
 */
export const naspelen: Programma = async (environment, genoemd, say) => {
  const { values } = parseArgs({
    args: [...genoemd],
    options: {
      live: { type: 'boolean', default: false },
      steekproef: { type: 'string' },
      'per-seconde': { type: 'string' },
    },
  });
  if (!values.live) throw new Error(`Use: ${NASPELEN_GEBRUIK}`);
  const steekproef = aantal('steekproef', values.steekproef);
  const perSeconde = aantal('per-seconde', values['per-seconde']) ?? PER_SECONDE;
  const parts = { server: temporalServer, database, key: payloadKey, workflowBundle };
  const read = readSettings('naspelen', environment, parts);
  const keys = readKeys(read.key);
  configureRuntime('ERROR');
  const db = openDatabase(read.database.DATABASE_URL, { connections: 1, sleutels: keys });
  const client = connectClient({ ...read.server, keys });
  try {
    const bundle = read.workflowBundle ?? (await bundleWorkflows());
    const plek = { ...plekVan(client), db, keys, workflowBundle: bundle, perSeconde, steekproef };
    const { aantal: gespeeld, afwijkend } = await speelLopendeNa(plek);
    for (const een of afwijkend) say(inWoorden(een));
    const uitkomst =
      afwijkend.length === 0 ? 'all come to the same' : `${afwijkend.length} would not be the same`;
    say(`replayed ${gespeeld} running workflows: ${uitkomst}`);
    return afwijkend.length === 0;
  } finally {
    await client.connection.close();
    await db.destroy();
  }
};
