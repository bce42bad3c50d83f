import { readFileSync } from 'node:fs';
import { openDatabase, type Database } from '../../../dossier/database';
import { leesBevindingen } from '../../../dossier/bewaking/bevindingen';
import { pause } from '../../../embedded/processes';
import { readKeys } from '../../../temporal/codec';
import { connectClient } from '../../../temporal/connection';
import { NAMESPACE } from '../../../temporal/namespace';
import { BEWAKER, TASK_QUEUE } from '../../../workflows/contract';
import type { Topology } from '../topology';
import { letGo, readAll, underWay } from './dossier';
import type { Load } from './load';
import type { Mailbox } from './mailbox';
import { alive, prove, type Evidence, type Held } from './proof';
import { unfound } from './spoil';

/** What it all came to. */
export interface Judged {
  readonly topology: Topology;
  readonly load: Load;
  readonly mailbox: Mailbox;
  readonly crashes: number;
  readonly nu: () => string;
  readonly say: (line: string) => void;
}

/** A lease of a message ends after two minutes, and what is behind it goes a minute later. */
const POST_MS = 240_000;
const CASES_MS = 240_000;
/** So many of one kind are told. */
const TOLD = 5;

/** Waits until the messages went, has the watchdog go round, and holds everything against everything; true when it all holds. */
export async function judge({ topology, load, mailbox, crashes, nu, say }: Judged): Promise<boolean> {
  const keys = readKeys(readFileSync(topology.files.key, 'utf8'));
  const db = openDatabase(topology.stores.dossier.owner('doorbraak'), { sleutels: keys });
  const { identities } = topology;
  const client = connectClient({
    ...{ temporalAddress: topology.temporal.address, namespace: NAMESPACE, keys },
    temporalAccess: {
      tls: {
        serverRootCACertificate: readFileSync(identities.ca),
        clientCertPair: {
          crt: readFileSync(identities.cert('beheer')),
          key: readFileSync(identities.key('beheer')),
        },
      },
    },
  });
  try {
    const evidence: Evidence = { db, client, asked: load.asked, came: mailbox.came, crashes, nu };
    await settled(evidence);
    await letGo(db);
    const left = await postGone(db);
    if (left > 0) say(`${left} messages are still under way`);
    await client.workflow.execute(BEWAKER, { workflowId: 'bewaker-chaos', taskQueue: TASK_QUEUE, args: [] });
    const held = [...(await prove(evidence)), await watched(db)];
    let passed = true;
    for (const one of held) passed = tell(one, say) && passed;
    if (!passed) return false;
    const missed = await unfound(evidence, db);
    return tell({ name: 'what is spoiled on purpose is found', seen: 4, wrong: missed }, say);
  } finally {
    await client.connection.close();
    await db.destroy();
  }
}

/** Waits until every case goes on again: work for a worker that was killed waits three minutes before another gets it. */
async function settled(evidence: Evidence): Promise<void> {
  for (const end = Date.now() + CASES_MS; Date.now() < end; await pause(2_000))
    if ((await alive(evidence, await readAll(evidence.db))).wrong.length === 0) return;
}

async function postGone(db: Database): Promise<number> {
  let left = await underWay(db);
  for (const end = Date.now() + POST_MS; left > 0 && Date.now() < end; left = await underWay(db)) {
    await pause(500);
    await letGo(db);
  }
  return left;
}

/** What the watchdog still finds after a round. */
async function watched(db: Database): Promise<Held> {
  const open = await leesBevindingen(db, null, ['open']);
  const wrong = open.map(
    ({ soort, casusnummer, bijzonderheid }) => `${soort} ${casusnummer} ${bijzonderheid}`,
  );
  return { name: 'the watchdog finds nothing after a round', seen: 1, wrong };
}

function tell({ name, seen, wrong }: Held, say: (line: string) => void): boolean {
  say(`${wrong.length === 0 ? 'PASS' : 'FAIL'} ${name} (${seen})`);
  for (const one of wrong.slice(0, TOLD)) say(`     ${one}`);
  if (wrong.length > TOLD) say(`     and ${wrong.length - TOLD} more`);
  return wrong.length === 0;
}
