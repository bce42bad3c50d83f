import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import { ValueError } from '@temporalio/common';
import type { KeyRing } from './keys';

const ALGORITHM = 'aes-256-gcm';
const IV = 12;
const TAG = 16;
const PREFIX = 4;
/** Value of the `encoding` metadata of an encrypted payload. */
export const ENCODING = 'binary/encrypted';

function text(bytes: Uint8Array | null | undefined): string {
  return bytes == null ? '' : Buffer.from(bytes).toString('utf8');
}

/** Length of the metadata, the metadata as JSON, the data. */
function pack(payload: Payload): Buffer {
  const metadata = Object.fromEntries(
    Object.entries(payload.metadata ?? {}).map(([name, value]) => [
      name,
      Buffer.from(value).toString('base64'),
    ]),
  );
  const header = Buffer.from(JSON.stringify(metadata));
  const length = Buffer.alloc(PREFIX);
  length.writeUInt32BE(header.length);
  // The data of an absent result comes out of the workflow sandbox as an empty array, not as bytes.
  return Buffer.concat([length, header, Buffer.from(payload.data ?? [])]);
}

function unpack(bytes: Buffer): Payload {
  const end = PREFIX + bytes.readUInt32BE(0);
  const metadata = JSON.parse(bytes.subarray(PREFIX, end).toString('utf8')) as Record<string, string>;
  return {
    metadata: Object.fromEntries(
      Object.entries(metadata).map(([name, value]) => [name, new Uint8Array(Buffer.from(value, 'base64'))]),
    ),
    data: new Uint8Array(bytes.subarray(end)),
  };
}

/** Encrypts everything that Temporal stores of a case (AES-256-GCM); the key it was done with is named beside it. */
export class Encryption implements PayloadCodec {
  constructor(private readonly keys: KeyRing) {}

  encode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads.map((payload) => this.encrypt(payload)));
  }

  decode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads.map((payload) => this.decrypt(payload)));
  }

  private encrypt(payload: Payload): Payload {
    const { id, encryption } = this.keys.active;
    const iv = randomBytes(IV);
    const cipher = createCipheriv(ALGORITHM, encryption, iv).setAAD(Buffer.from(id));
    const content = Buffer.concat([cipher.update(pack(payload)), cipher.final()]);
    return {
      metadata: {
        encoding: new Uint8Array(Buffer.from(ENCODING)),
        'encryption-cipher': new Uint8Array(Buffer.from(ALGORITHM)),
        'encryption-key-id': new Uint8Array(Buffer.from(id)),
      },
      data: new Uint8Array(Buffer.concat([iv, cipher.getAuthTag(), content])),
    };
  }

  private decrypt(payload: Payload): Payload {
    if (text(payload.metadata?.['encoding']) !== ENCODING) return payload;
    const id = text(payload.metadata?.['encryption-key-id']);
    const key = this.keys.all.get(id);
    if (key === undefined)
      throw new ValueError(`A payload was encrypted with key ${id}, which is not configured.`);
    const bytes = Buffer.from(payload.data ?? []);
    const decipher = createDecipheriv(ALGORITHM, key.encryption, bytes.subarray(0, IV), {
      authTagLength: TAG,
    })
      .setAAD(Buffer.from(id))
      .setAuthTag(bytes.subarray(IV, IV + TAG));
    return unpack(Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]));
  }
}
