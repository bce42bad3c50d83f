import { CompactEncrypt, compactDecrypt } from 'jose';
import type { Sleutelbos } from '../temporal/codec';

/** What is given to a browser to keep. One kind is never taken for another. */
type Soort = 'sessie' | 'aanmelding' | 'afmelding' | 'formulier';

const ENC = 'A256GCM';

/**
 * Seals what a browser keeps for us, so that it can neither be read nor changed there. New seals take the active key;
 * what any key of the ring sealed can be opened.
 */
export class Zegel {
  constructor(private readonly sleutels: Sleutelbos) {}

  /** A value of JSON as text that fits in a cookie. */
  async verzegel(soort: Soort, waarde: unknown): Promise<string> {
    const { id, sessie } = this.sleutels.actief;
    return await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(waarde)))
      .setProtectedHeader({ alg: 'dir', enc: ENC, kid: id, typ: soort })
      .encrypt(sessie);
  }

  /** What was sealed; undefined for what we did not seal, that was changed, or that is of another kind. */
  async open(soort: Soort, tekst: string): Promise<unknown> {
    try {
      const { plaintext } = await compactDecrypt(
        tekst,
        ({ kid, typ }) => {
          const sleutel = this.sleutels.alle.get(kid ?? '');
          if (sleutel === undefined || typ !== soort) throw new Error('not ours');
          return sleutel.sessie;
        },
        { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: [ENC] },
      );
      return JSON.parse(new TextDecoder().decode(plaintext));
    } catch {
      return undefined;
    }
  }
}
