import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import { ValueError } from '@temporalio/common';
import type { Sleutelbos } from './keys';

const METHODE = 'aes-256-gcm';
const IV = 12;
const TAG = 16;
const KOP = 4;
/** Value of the `encoding` metadata of an encrypted payload. */
export const ENCODING = 'binary/encrypted';

function tekst(bytes: Uint8Array | null | undefined): string {
  return bytes == null ? '' : Buffer.from(bytes).toString('utf8');
}

/** Length of the metadata, the metadata as JSON, the data. */
function verpak(payload: Payload): Buffer {
  const metadata = Object.fromEntries(
    Object.entries(payload.metadata ?? {}).map(([naam, waarde]) => [
      naam,
      Buffer.from(waarde).toString('base64'),
    ]),
  );
  const kop = Buffer.from(JSON.stringify(metadata));
  const lengte = Buffer.alloc(KOP);
  lengte.writeUInt32BE(kop.length);
  // The data of an absent result comes out of the workflow sandbox as an empty array, not as bytes.
  return Buffer.concat([lengte, kop, Buffer.from(payload.data ?? [])]);
}

function pakUit(bytes: Buffer): Payload {
  const einde = KOP + bytes.readUInt32BE(0);
  const metadata = JSON.parse(bytes.subarray(KOP, einde).toString('utf8')) as Record<string, string>;
  return {
    metadata: Object.fromEntries(
      Object.entries(metadata).map(([naam, waarde]) => [naam, new Uint8Array(Buffer.from(waarde, 'base64'))]),
    ),
    data: new Uint8Array(bytes.subarray(einde)),
  };
}

/** Encrypts everything that Temporal stores of a case (AES-256-GCM); the key it was done with is named beside it. */
export class Versleuteling implements PayloadCodec {
  constructor(private readonly sleutels: Sleutelbos) {}

  encode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads.map((payload) => this.versleutel(payload)));
  }

  decode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads.map((payload) => this.ontsleutel(payload)));
  }

  private versleutel(payload: Payload): Payload {
    const { id, versleuteling } = this.sleutels.actief;
    const iv = randomBytes(IV);
    const cipher = createCipheriv(METHODE, versleuteling, iv).setAAD(Buffer.from(id));
    const inhoud = Buffer.concat([cipher.update(verpak(payload)), cipher.final()]);
    return {
      metadata: {
        encoding: new Uint8Array(Buffer.from(ENCODING)),
        'encryption-cipher': new Uint8Array(Buffer.from(METHODE)),
        'encryption-key-id': new Uint8Array(Buffer.from(id)),
      },
      data: new Uint8Array(Buffer.concat([iv, cipher.getAuthTag(), inhoud])),
    };
  }

  private ontsleutel(payload: Payload): Payload {
    if (tekst(payload.metadata?.['encoding']) !== ENCODING) return payload;
    const id = tekst(payload.metadata?.['encryption-key-id']);
    const sleutel = this.sleutels.alle.get(id);
    if (sleutel === undefined)
      throw new ValueError(`A payload was encrypted with key ${id}, which is not configured.`);
    const bytes = Buffer.from(payload.data ?? []);
    const decipher = createDecipheriv(METHODE, sleutel.versleuteling, bytes.subarray(0, IV), {
      authTagLength: TAG,
    })
      .setAAD(Buffer.from(id))
      .setAuthTag(bytes.subarray(IV, IV + TAG));
    return pakUit(Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]));
  }
}
