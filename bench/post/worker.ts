import { openKanalen } from '../../activities/post/kanalen';
import type { Mailserver } from '../../activities/post/mail/server';
import type { Notifydienst } from '../../activities/post/notify/openen';
import { openDatabase } from '../../dossier/database';
import { readKeys } from '../../temporal/codec';
import { startWorker } from '../../worker/worker';
import { runPart } from '../part';
import type { Servers } from '../servers';

/** What the worker is given. */
export interface PostServers extends Servers {
  readonly key: string;
  readonly mail: Mailserver;
  readonly notify: Notifydienst;
}

/** For what is looked up for three carriers. */
const CONNECTIONS = 6;

/** The worker of an installation, whose channels are those of an installation but for the hour of the day. */
runPart<PostServers>(async (servers) => {
  const { mail, notify, databaseUrl, key } = servers;
  const db = openDatabase(databaseUrl, { connections: CONNECTIONS, sleutels: readKeys(key) });
  const ways = openKanalen(db, mail, notify);
  const kanalen = ways.kanalen.map(({ vanaf: _, ...kanaal }) => kanaal);
  const worker = await startWorker({ ...servers, post: { mail, notify, kanalen } });
  const stop = async () => {
    await worker.stop();
    ways.close();
    await db.destroy();
  };
  return { ready: {}, stop };
});
