import { decodeer, leesSleutels, Versleuteling, type JsonPayload } from '../temporal/codec';
import type { Apiafhankelijkheden } from './dependencies';

/** What the codec server does, with the key of this installation. */
export function codecserver(sleutel: string): Apiafhankelijkheden['codec'] {
  const versleuteling = new Versleuteling(leesSleutels(sleutel));
  return {
    decode: (payloads) => decodeer(payloads, sleutel),
    encode: async (payloads) => (await versleuteling.encode(payloads.map(uitJson))).map(naarJson),
  };
}

type Payload = Parameters<Versleuteling['encode']>[0][number];

function uitJson({ metadata = {}, data = '' }: JsonPayload): Payload {
  const bytes = (tekst: string): Uint8Array => new Uint8Array(Buffer.from(tekst, 'base64'));
  return {
    metadata: Object.fromEntries(Object.entries(metadata).map(([naam, waarde]) => [naam, bytes(waarde)])),
    data: bytes(data),
  };
}

function naarJson({ metadata, data }: Payload): JsonPayload {
  const tekst = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  return {
    metadata: Object.fromEntries(
      Object.entries(metadata ?? {}).map(([naam, waarde]) => [naam, tekst(waarde)]),
    ),
    data: tekst(data ?? new Uint8Array()),
  };
}
