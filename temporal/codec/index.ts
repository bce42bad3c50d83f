import type { DataConverter, Payload } from '@temporalio/common';
import { readKeys, type KeyRing } from './keys';
import { Encryption } from './encryption';

export { readKeys, type KeyRing } from './keys';
export { Encryption } from './encryption';

/** How failures become payloads, in workflows too. */
export const FAILURES = require.resolve('./failures');

/** The data converter of every client, worker and replay. */
export function dataConverter(keys: KeyRing): DataConverter {
  return {
    payloadCodecs: [new Encryption(keys)],
    failureConverterPath: FAILURES,
  };
}

/** A payload as a codec server receives and returns it: JSON, with the bytes in base64. */
export interface JsonPayload {
  readonly metadata?: Readonly<Record<string, string>> | undefined;
  readonly data?: string | undefined;
}

function toPayload(json: JsonPayload): Payload {
  return {
    metadata: Object.fromEntries(
      Object.entries(json.metadata ?? {}).map(([name, value]) => [
        name,
        new Uint8Array(Buffer.from(value, 'base64')),
      ]),
    ),
    data: new Uint8Array(Buffer.from(json.data ?? '', 'base64')),
  };
}

function toJson(payload: Payload): JsonPayload {
  return {
    metadata: Object.fromEntries(
      Object.entries(payload.metadata ?? {}).map(([name, value]) => [
        name,
        Buffer.from(value).toString('base64'),
      ]),
    ),
    data: Buffer.from(payload.data ?? []).toString('base64'),
  };
}

/** Decrypts payloads for the codec server, through which the Temporal Web UI shows them; others pass unchanged. */
export async function decodePayloads(payloads: readonly JsonPayload[], key: string): Promise<JsonPayload[]> {
  const codec = new Encryption(readKeys(key));
  return (await codec.decode(payloads.map(toPayload))).map(toJson);
}
