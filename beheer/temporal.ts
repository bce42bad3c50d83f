import { plekVan, type Plek } from '../client/bewaking/lijst';
import { readSettings } from '../settings/environment';
import { readKeys } from '../temporal/codec';
import { connectClient } from '../temporal/connection';
import { payloadKey, temporalServer } from '../temporal/settings';

/** Does something with the cases that run in Temporal. `program` is how people call it. */
export async function metTemporal<T>(
  program: string,
  environment: NodeJS.ProcessEnv,
  work: (plek: Plek) => Promise<T>,
): Promise<T> {
  const { server, key } = readSettings(program, environment, { server: temporalServer, key: payloadKey });
  const client = connectClient({ ...server, keys: readKeys(key) });
  try {
    return await work(plekVan(client));
  } finally {
    await client.connection.close();
  }
}
