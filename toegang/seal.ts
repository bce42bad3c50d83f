import { CompactEncrypt, compactDecrypt } from 'jose';
import type { KeyRing } from '../temporal/codec';

/** What is given to a browser to keep. One kind is never taken for another. */
type Kind = 'sessie' | 'aanmelding' | 'afmelding' | 'formulier' | 'gezin';

const ENC = 'A256GCM';

/**
 * Seals what a browser keeps for us, so that it can neither be read nor changed there. New seals take the active key;
 * what any key of the ring sealed can be opened.
 */
export class Seal {
  constructor(private readonly keys: KeyRing) {}

  /** A value of JSON as text that fits in a cookie. */
  async seal(kind: Kind, value: unknown): Promise<string> {
    const { id, session } = this.keys.active;
    return await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
      .setProtectedHeader({ alg: 'dir', enc: ENC, kid: id, typ: kind })
      .encrypt(session);
  }

  /** What was sealed; undefined for what we did not seal, that was changed, or that is of another kind. */
  async open(kind: Kind, text: string): Promise<unknown> {
    try {
      const { plaintext } = await compactDecrypt(
        text,
        ({ kid, typ }) => {
          const key = this.keys.all.get(kid ?? '');
          if (key === undefined || typ !== kind) throw new Error('not ours');
          return key.session;
        },
        { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: [ENC] },
      );
      return JSON.parse(new TextDecoder().decode(plaintext));
    } catch {
      return undefined;
    }
  }
}
