import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const IV = 12;
const TAG = 16;

/** Length in bytes of every key. */
export const SLEUTELLENGTE = 32;

/** Encrypts bytes under a key (AES-256-GCM); what is meant for one purpose cannot be read as another. */
export function versleutel(sleutel: Buffer, doel: string, inhoud: string | Buffer): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv(ALGORITHM, sleutel, iv).setAAD(Buffer.from(doel));
  const body = Buffer.concat([
    typeof inhoud === 'string' ? cipher.update(inhoud, 'utf8') : cipher.update(inhoud),
    cipher.final(),
  ]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** What was encrypted; throws when it was changed, or is of another key or purpose. */
export function ontsleutel(sleutel: Buffer, doel: string, bytes: Buffer): Buffer {
  const decipher = createDecipheriv(ALGORITHM, sleutel, bytes.subarray(0, IV), { authTagLength: TAG })
    .setAAD(Buffer.from(doel))
    .setAuthTag(bytes.subarray(IV, IV + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]);
}

/** A key for one purpose out of another. */
export function afgeleid(sleutel: Buffer, doel: string): Buffer {
  return Buffer.from(hkdfSync('sha256', sleutel, Buffer.alloc(0), `doorbraak/${doel}`, SLEUTELLENGTE));
}
