import { decodePayloads, readKeys, Encryption, type JsonPayload } from '../temporal/codec';
import type { ApiDependencies } from './dependencies';

/** What the codec server does, with the key of this installation. */
export function codecServer(key: string): ApiDependencies['codec'] {
  const encryption = new Encryption(readKeys(key));
  return {
    decode: (payloads) => decodePayloads(payloads, key),
    encode: async (payloads) => (await encryption.encode(payloads.map(fromJson))).map(toJson),
  };
}

type Payload = Parameters<Encryption['encode']>[0][number];

function fromJson({ metadata = {}, data = '' }: JsonPayload): Payload {
  const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
  return {
    metadata: Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, bytes(value)])),
    data: bytes(data),
  };
}

function toJson({ metadata, data }: Payload): JsonPayload {
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  return {
    metadata: Object.fromEntries(Object.entries(metadata ?? {}).map(([name, value]) => [name, text(value)])),
    data: text(data ?? new Uint8Array()),
  };
}
