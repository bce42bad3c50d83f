import { createHash } from 'node:crypto';
import { openKindsleutel } from '../geheim/kindsleutel';
import type { Sleutelbos } from '../geheim/sleutelbos';
import { ontsleutel, versleutel } from '../geheim/versleuteling';
import type { Terugmelding, Vtogegevens } from './bericht';

/** What the columns of a message hold. */
interface Inhoud {
  readonly gevraagd: Vtogegevens;
  readonly xml: Buffer;
  readonly bevindingen: readonly string[];
  readonly terugmelding: Pick<Terugmelding, 'zaaknummer' | 'toelichting'>;
}
type Kolom = keyof Inhoud;

const doel = (kolom: Kolom) => `corv/${kolom}`;

/** A column as it is kept, encrypted with the key of the child; null once that was destroyed. */
export function intoColumn<K extends Kolom>(
  bos: Sleutelbos,
  verpakt: Buffer | null,
  kolom: K,
  inhoud: Inhoud[K],
): Buffer | null {
  const sleutel = openKindsleutel(bos, verpakt);
  if (sleutel === null) return null;
  return versleutel(
    sleutel.versleuteling,
    doel(kolom),
    Buffer.isBuffer(inhoud) ? inhoud : JSON.stringify(inhoud),
  );
}

/** What a column holds; null when it is empty, or once the key of the child was destroyed. */
export function outOfColumn<K extends Kolom>(
  bos: Sleutelbos,
  verpakt: Buffer | null,
  kolom: K,
  bytes: Buffer | null,
): Inhoud[K] | null {
  const sleutel = openKindsleutel(bos, verpakt);
  if (sleutel === null || bytes === null) return null;
  const inhoud = ontsleutel(sleutel.versleuteling, doel(kolom), bytes);
  return (kolom === 'xml' ? inhoud : JSON.parse(inhoud.toString('utf8'))) as Inhoud[K];
}

/** The hash of a file, in hexadecimals. */
export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
