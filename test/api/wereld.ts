import { randomBytes, randomUUID } from 'node:crypto';
import { Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { createActivities } from '../../activities';
import { lokaleUitbak } from '../../activities/berichten/kanaal';
import { openDatabase } from '../../activities/dossier/database';
import { migreer } from '../../activities/dossier/migreren';
import { startApi, type Apiopties } from '../../api/server';
import { verbind } from '../../client/verbinding';
import { leesSleutels } from '../../codec';
import { STANDAARDMAP, VOORBEELDMAP } from '../../convenanten/laden';
import { maakWorker } from '../../worker/maak-worker';
import { stelRuntimeIn } from '../../worker/runtime';
import { devServerAddress, testDatabase } from '../opzet';

export const NAMESPACE = 'doorbraak';

/** Everything behind one test file: a database and a task queue of its own, a worker on them, and an API. */
export interface Wereld {
  readonly url: string;
  readonly opties: Apiopties;
  readonly connection: Connection;
  /** Another API on the same world, or on one with a part missing. */
  api(anders: Partial<Apiopties>): Promise<string>;
  stop(): Promise<void>;
}

export async function maakWereld(): Promise<Wereld> {
  stelRuntimeIn('ERROR');
  const sleutel = randomBytes(32).toString('base64');
  const sleutels = leesSleutels(sleutel);
  const taskQueue = `api-${randomUUID()}`;
  const temporalAddress = devServerAddress();
  const database = await testDatabase();
  const db = openDatabase(database.url);
  await migreer(db);

  const native = await NativeConnection.connect({ address: temporalAddress });
  const client = verbind({ temporalAddress, namespace: NAMESPACE, sleutels });
  const worker = await maakWorker({
    connection: native,
    namespace: NAMESPACE,
    sleutels,
    taskQueue,
    activities: createActivities({ db, client, taskQueue, kanaal: lokaleUitbak }),
  });
  const draait = worker.run();

  const opties: Apiopties = {
    port: 0,
    host: '127.0.0.1',
    temporalAddress,
    namespace: NAMESPACE,
    databaseUrl: database.url,
    sleutel,
    taskQueue,
    convenantenMappen: [STANDAARDMAP, VOORBEELDMAP],
  };
  const apis = [await startApi(opties)];
  const connection = await Connection.connect({ address: temporalAddress });
  return {
    url: apis[0]!.url,
    opties,
    connection,
    api: async (anders) => {
      const api = await startApi({ ...opties, ...anders });
      apis.push(api);
      return api.url;
    },
    stop: async () => {
      await Promise.all(apis.map((api) => api.stop()));
      worker.shutdown();
      await draait;
      await Promise.allSettled([native.close(), client.connection.close(), connection.close(), db.destroy()]);
      await database.drop();
    },
  };
}

export interface Antwoord {
  readonly status: number;
  readonly location: string | null;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** Asks something of the API. */
export async function vraag(
  url: string,
  pad: string,
  inhoud?: unknown,
  koppen: Record<string, string> = {},
): Promise<Antwoord> {
  const antwoord = await fetch(new URL(pad, url), {
    ...(inhoud === undefined
      ? {}
      : {
          method: 'POST',
          body: JSON.stringify(inhoud),
          headers: { 'content-type': 'application/json', ...koppen },
        }),
  });
  return { status: antwoord.status, location: antwoord.headers.get('location'), body: await antwoord.json() };
}

/** Gives a command and expects it to be carried out. */
export async function geef(
  url: string,
  nummer: string,
  opdracht: string,
  door: string,
  gegevens: unknown,
): Promise<Antwoord> {
  const antwoord = await vraag(url, `/v1/casussen/${nummer}/opdrachten`, { opdracht, door, gegevens });
  if (antwoord.status !== 200) throw new Error(`${opdracht}: ${JSON.stringify(antwoord)}`);
  return antwoord;
}
