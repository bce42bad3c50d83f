import { telSleutelgebruik } from '../client/sleutelgebruik';
import { telRinggebruik } from '../dossier/geheim/ringgebruik';
import { readSettings } from '../settings/environment';
import { readKeys, type KeyRing } from '../temporal/codec';
import { connectClient } from '../temporal/connection';
import { payloadKey, temporalIfNamed } from '../temporal/settings';
import { metDossier } from './dossier';
import type { Programma } from './programma';

type Used = ReadonlyMap<string, number>;

/** `sleutels`: which keys of the ring are still in use, and where; false when something was encrypted with a key that is not in it. */
export const sleutels: Programma = async (environment, genoemd, say) => {
  if (genoemd.length > 0) throw new Error('sleutels takes nothing: it says it of every key.');
  const read = readSettings('sleutels', environment, { payloadKey, temporal: temporalIfNamed });
  const keys = readKeys(read.payloadKey);
  const dossier = await metDossier('sleutels', environment, telRinggebruik);
  const temporal = read.temporal === null ? null : await inTemporal({ ...read.temporal, keys });
  for (const id of new Set([...keys.all.keys(), ...dossier.keys(), ...(temporal?.keys() ?? [])]))
    say(line(id, keys, dossier, temporal));
  if (temporal === null)
    say('Temporal was not asked: name it in TEMPORAL_ADDRESS before you take a key away.');
  return [...dossier.keys(), ...(temporal?.keys() ?? [])].every((id) => keys.all.has(id));
};

async function inTemporal(options: Parameters<typeof connectClient>[0]): Promise<Used> {
  const client = connectClient(options);
  try {
    return await telSleutelgebruik(client);
  } finally {
    await client.connection.close();
  }
}

function line(id: string, keys: KeyRing, dossier: Used, temporal: Used | null): string {
  const where = [
    `dossier ${dossier.get(id) ?? 0}`,
    ...(temporal === null ? [] : [`Temporal ${temporal.get(id) ?? 0}`]),
  ].join(', ');
  return `key ${id}: ${where}; ${verdict(id, keys, dossier, temporal)}`;
}

function verdict(id: string, keys: KeyRing, dossier: Used, temporal: Used | null): string {
  if (!keys.all.has(id)) return 'not in DOORBRAAK_SLEUTEL, what it encrypted cannot be read: put it back';
  if (id === keys.active.id) return 'encrypts what is new';
  if (keys.all.get(id)?.identity.equals(keys.identity) === true)
    return 'stays: identifiers hang on the last key';
  if ((dossier.get(id) ?? 0) + (temporal?.get(id) ?? 0) > 0) return 'still in use';
  return temporal === null ? 'not in use in the dossier' : 'not in use: it may go';
}
