import type { DataConverter, Payload } from '@temporalio/common';
import { leesSleutels, type Sleutelbos } from './keys';
import { Versleuteling } from './encryption';

export { leesSleutels, type Sleutelbos } from './keys';
export { Versleuteling } from './encryption';

/** How failures become payloads, in workflows too. */
export const FAILURES = require.resolve('./failures');

/** The data converter of every client, worker and replay. */
export function dataConverter(sleutels: Sleutelbos): DataConverter {
  return {
    payloadCodecs: [new Versleuteling(sleutels)],
    failureConverterPath: FAILURES,
  };
}

/** A payload as a codec server receives and returns it: JSON, with the bytes in base64. */
export interface JsonPayload {
  readonly metadata?: Readonly<Record<string, string>> | undefined;
  readonly data?: string | undefined;
}

function naarPayload(json: JsonPayload): Payload {
  return {
    metadata: Object.fromEntries(
      Object.entries(json.metadata ?? {}).map(([naam, waarde]) => [
        naam,
        new Uint8Array(Buffer.from(waarde, 'base64')),
      ]),
    ),
    data: new Uint8Array(Buffer.from(json.data ?? '', 'base64')),
  };
}

function naarJson(payload: Payload): JsonPayload {
  return {
    metadata: Object.fromEntries(
      Object.entries(payload.metadata ?? {}).map(([naam, waarde]) => [
        naam,
        Buffer.from(waarde).toString('base64'),
      ]),
    ),
    data: Buffer.from(payload.data ?? []).toString('base64'),
  };
}

/** Decrypts payloads for the codec server, through which the Temporal Web UI shows them; others pass unchanged. */
export async function decodeer(payloads: readonly JsonPayload[], sleutel: string): Promise<JsonPayload[]> {
  const codec = new Versleuteling(leesSleutels(sleutel));
  return (await codec.decode(payloads.map(naarPayload))).map(naarJson);
}
