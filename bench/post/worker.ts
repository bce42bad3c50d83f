import { openKanalen } from '../../activities/post/kanalen';
import type { Mailserver } from '../../activities/post/mail/server';
import { openDatabase } from '../../dossier/database';
import { readKeys } from '../../temporal/codec';
import { startWorker } from '../../worker/worker';
import { runPart } from '../part';
import type { Servers } from '../servers';

/** What the worker is given. */
export interface PostServers extends Servers {
  readonly key: string;
  readonly mail: Mailserver;
  readonly notify: Notifyplek;
}

/** Where NotifyNL is, and what one region has there. */
export interface Notifyplek {
  readonly url: string;
  readonly apiKey: string;
  readonly regio: string;
  /** The id of the template for e-mail. */
  readonly sjabloon: string;
}

/** For what is looked up for three carriers. */
const CONNECTIONS = 6;

/** The worker of an installation, whose channels are those of an installation but for the hour of the day. */
runPart<PostServers>(async (servers) => {
  const { mail, databaseUrl, key } = servers;
  const { url, apiKey, regio, sjabloon } = servers.notify;
  const right = new Map([[regio, { apiKey, sjablonen: { 'e-mail': sjabloon } }]]);
  const notify = { url, regios: { right, wrong: new Map<string, string[]>() } };
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
