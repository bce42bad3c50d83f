import { randomBytes, randomUUID } from 'node:crypto';
import type { ApiOptions } from '../../server/options';
import { startApi } from '../../server/server';
import { STANDARD_FOLDER, EXAMPLE_FOLDER } from '../../convenanten/load';
import { configureRuntime } from '../../temporal/runtime';
import { startWorker, type StartWorkerOptions } from '../../worker/worker';
import { devServerAddress, testDatabase } from '../opzet';
import { sharedBundle } from '../workflows/bundle';

export const NAMESPACE = 'doorbraak';

/** Everything behind one test file: a database and a task queue of its own, a worker on them, and an API. */
export interface Wereld {
  readonly url: string;
  readonly options: ApiOptions;
  /** Another API on the same world, or on one with a part missing. */
  api(anders: Partial<ApiOptions>): Promise<string>;
  stop(): Promise<void>;
}

export async function createWereld(
  anders: Partial<StartWorkerOptions> = {},
  api: Partial<ApiOptions> = {},
): Promise<Wereld> {
  configureRuntime('ERROR');
  const key = randomBytes(32).toString('base64');
  const taskQueue = `api-${randomUUID()}`;
  const temporalAddress = devServerAddress();
  const database = await testDatabase();
  const worker = await startWorker({
    temporalAddress,
    namespace: NAMESPACE,
    databaseUrl: database.url,
    key,
    taskQueue,
    publicUrl: 'http://werkbak.test',
    workflowBundle: await sharedBundle(),
    ...anders,
  });

  const options: ApiOptions = {
    port: 0,
    host: '127.0.0.1',
    temporalAddress,
    namespace: NAMESPACE,
    databaseUrl: database.url,
    key,
    taskQueue,
    convenantPaths: [STANDARD_FOLDER, EXAMPLE_FOLDER],
    securityLog: () => undefined,
  };
  const apis = [await startApi({ ...options, ...api })];
  return {
    url: apis[0]!.url,
    options,
    api: async (anders) => {
      const api = await startApi({ ...options, ...anders });
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
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Antwoord> {
  const response = await fetch(new URL(path, url), {
    ...(body === undefined
      ? {}
      : {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json', ...headers },
        }),
  });
  return { status: response.status, location: response.headers.get('location'), body: await response.json() };
}

const ATTEMPTS = 6;

/** Asks as a careful caller does: under a key of its own, and again under that key when the machine was too slow. */
export async function vraag(
  url: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Antwoord> {
  const metSleutel = { 'idempotency-key': randomUUID(), ...headers };
  for (let attempt = 1; ; attempt++) {
    const response = await vraagEens(url, path, body, body === undefined ? {} : metSleutel);
    if ((response.status !== 503 && response.status !== 202) || attempt === ATTEMPTS) return response;
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
  const response = await vraag(url, `/v1/casussen/${nummer}/opdrachten`, { opdracht, door, gegevens });
  if (response.status !== 200) throw new Error(`${opdracht}: ${JSON.stringify(response)}`);
  return response;
}
