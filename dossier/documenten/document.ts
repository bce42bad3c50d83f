import type { Veroorzaker } from '../../domain/gebeurtenis';
import type { Moment } from '../../domain/tijd';

/** Every kind of file that is kept, by what is in it, with the name it gets when somebody takes it along. */
export const BESTANDSSOORTEN = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/heic': 'heic',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'text/plain': 'txt',
} as const;
export type Bestandssoort = keyof typeof BESTANDSSOORTEN;

/** The most bytes of one document: 20 MB. */
export const MEESTE_BYTES = 20 * 1024 * 1024;

/** A file that was read, with what it is. */
export interface Inhoud {
  readonly bytes: Buffer;
  /** In hexadecimals, lower case. */
  readonly sha256: string;
  readonly bestandssoort: Bestandssoort;
}

/** A document as its event tells it to whoever reads, and whether its content is here. */
export interface Documentregel {
  readonly id: string;
  readonly soort: string;
  readonly titel: string;
  readonly sha256: string;
  /** Bytes. */
  readonly grootte: number;
  /** Null: its content is not kept here. */
  readonly bestandssoort: Bestandssoort | null;
  readonly op: Moment;
  readonly door: Veroorzaker;
  /** The person or account that added it. */
  readonly actor: string | null;
}
