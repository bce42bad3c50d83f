import { randomBytes, randomUUID } from 'node:crypto';
import { startApi, type Apiopties } from '../../server/server';
import { STANDAARDMAP, VOORBEELDMAP } from '../../convenanten/load';
import { stelRuntimeIn } from '../../temporal/runtime';
import { startWorker } from '../../worker/worker';
import { devServerAddress, testDatabase } from '../opzet';
import { sharedBundle } from '../workflows/bundle';

export const NAMESPACE = 'doorbraak';

/** Everything behind one test file: a database and a task queue of its own, a worker on them, and an API. */
export interface Wereld {
  readonly url: string;
  readonly opties: Apiopties;
  /** Another API on the same world, or on one with a part missing. */
  api(anders: Partial<Apiopties>): Promise<string>;
  stop(): Promise<void>;
}

export async function maakWereld(): Promise<Wereld> {
  stelRuntimeIn('ERROR');
  const sleutel = randomBytes(32).toString('base64');
  const taskQueue = `api-${randomUUID()}`;
  const temporalAddress = devServerAddress();
  const database = await testDatabase();
  const worker = await startWorker({
    temporalAddress,
    namespace: NAMESPACE,
    databaseUrl: database.url,
    sleutel,
    taskQueue,
    publicUrl: 'http://werkbak.test',
    workflowBundle: await sharedBundle(),
  });

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
  return {
    url: apis[0]!.url,
    opties,
    api: async (anders) => {
      const api = await startApi({ ...opties, ...anders });
      apis.push(api);
      return api.url;
    },
    stop: async () => {
      await Promise.all(apis.map((api) => api.stop()));
      await worker.stop();
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

/** Asks something of the API, once. */
export async function vraagEens(
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

const POGINGEN = 6;

/** Asks as a careful caller does: under a key of its own, and again under that key when the machine was too slow. */
export async function vraag(
  url: string,
  pad: string,
  inhoud?: unknown,
  koppen: Record<string, string> = {},
): Promise<Antwoord> {
  const metSleutel = { 'idempotency-key': randomUUID(), ...koppen };
  for (let poging = 1; ; poging++) {
    const antwoord = await vraagEens(url, pad, inhoud, inhoud === undefined ? {} : metSleutel);
    if ((antwoord.status !== 503 && antwoord.status !== 202) || poging === POGINGEN) return antwoord;
  }
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
