import Busboy, { type BusboyInstance } from '@fastify/busboy';
import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler, Response } from 'express';
import { MEESTE_BYTES } from '../dossier/documenten/document';
import { Problem } from './problems';
import type { Toegang } from './toegang';
import { UploadRoom } from './upload-room';

/** What stands in a form around its file: fields and headers. */
const AROUND_BYTES = 64 * 1024;
/** More than this is not even read to its end. */
const HOPELESS_BYTES = 4 * MEESTE_BYTES;
/** A sender that says nothing for so long has gone. */
const STILL_MS = 30_000;
/** At most so much of what is being sent is held in this process at once. */
const ROOM_BYTES = 4 * (MEESTE_BYTES + AROUND_BYTES);
const LIMITS = {
  ...{ files: 1, fileSize: MEESTE_BYTES, fields: 20, fieldSize: AROUND_BYTES },
  ...{ parts: 25, headerPairs: 20, headerSize: 8 * 1024 },
};

/** A form that came with a file. */
export interface Upload {
  /** Of a field that was sent twice the last. */
  readonly fields: Readonly<Record<string, string>>;
  /**
   * Null: there was none, or nobody was to keep it. `te-groot`: longer than anybody keeps. `te-druk`: too much is being
   * sent at once to hold it too.
   */
  readonly file: Buffer | 'te-groot' | 'te-druk' | null;
}

const room = new UploadRoom(ROOM_BYTES);
const uploads = new WeakMap<Request, Upload>();

/** What came with the form of this request, once `readUploadForm` has read it. */
export function uploadOf(req: Request): Upload | undefined {
  return uploads.get(req);
}

/**
 * Reads a form with a file before a page judges it, for `uploadOf`; its fields become the body. Of who has no session only
 * the fields are kept, so that nobody fills the memory of this process from outside. Another kind of content is left.
 */
export function readUploadForm(toegang: Toegang | undefined): RequestHandler {
  return async (req, res, next) => {
    if (!isUpload(req)) {
      next();
      return;
    }
    const known = toegang === undefined || (await toegang.sessions.read(req))?.valid === true;
    const upload = await readUpload(req, res, known);
    uploads.set(req, upload);
    req.body = upload.fields;
    next();
  };
}

/**
 * Reads a form of `multipart/form-data` with at most one file, into memory and nowhere else. What cannot be held is read
 * to its end all the same, so that the sender hears why. Rejects with a problem: `te-groot` for what is far too long,
 * `mediatype` for another kind of content, `ongeldig` for what breaks off.
 */
export async function readUpload(req: Request, res: Response, keep = true): Promise<Upload> {
  if (!isUpload(req))
    throw new Problem('mediatype', 'De inhoud moet een formulier met een bestand zijn: multipart/form-data.');
  const length = Number(req.headers['content-length'] ?? MEESTE_BYTES + AROUND_BYTES);
  if (length > HOPELESS_BYTES)
    throw new Problem('te-groot', 'Een document mag ten hoogste 20 MB groot zijn.', [], {
      connection: 'close',
    });
  if (!keep) return parse(req, null);
  if (length > MEESTE_BYTES + AROUND_BYTES) return parse(req, 'te-groot');
  const letGo = room.take(length);
  if (letGo === null) return parse(req, 'te-druk');
  // What is held goes with the answer.
  res.once('close', letGo);
  return parse(req, Buffer.allocUnsafe(Math.min(length, MEESTE_BYTES)));
}

/** Reads the form; its file goes into these bytes, else only what is said in their place is known of it. */
function parse(req: IncomingMessage, into: Upload['file']): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const fields = new Map<string, string>();
    let file: Upload['file'] = null;
    let onleesbaar = false;
    const stop = (what: string): void => {
      clearTimeout(timer);
      req.unpipe();
      req.resume();
      reject(
        Problem.ongeldig([{ veld: 'bestand', melding: `kwam niet aan: ${what}. Verstuur het opnieuw` }]),
      );
    };
    const timer = setTimeout(() => stop('het versturen viel stil'), STILL_MS);
    const form = busboy(req);
    if (form === null) {
      stop('het formulier is niet te lezen');
      return;
    }
    form.on('field', (name, value) => {
      // What is no UTF-8 was read as this character.
      if (`${name}${value}`.includes('\ufffd')) onleesbaar = true;
      fields.set(name, value);
    });
    form.on('file', (_field, stream, name) => {
      let length = 0;
      stream.on('data', (chunk: Buffer) => {
        if (Buffer.isBuffer(into)) chunk.copy(into, length);
        length += chunk.length;
      });
      stream.on('limit', () => (file = 'te-groot'));
      stream.on('error', () => undefined);
      stream.on('end', () => {
        const nothingChosen = name === '' && length === 0;
        if (file !== 'te-groot' && !nothingChosen)
          file = Buffer.isBuffer(into) ? into.subarray(0, length) : into;
      });
    });
    form.on('error', () => stop('het formulier is niet te lezen'));
    form.on('finish', () => {
      clearTimeout(timer);
      if (onleesbaar)
        reject(Problem.ongeldig([{ veld: '', melding: 'bevat tekens die geen tekst in UTF-8 zijn' }]));
      else resolve({ fields: Object.fromEntries(fields), file });
    });
    req.on('data', () => timer.refresh());
    req.once('close', () => {
      if (!req.complete) stop('het versturen brak af');
    });
    req.pipe(form);
  });
}

function isUpload(req: Request): boolean {
  return typeof req.is('multipart/form-data') === 'string';
}

function busboy({ headers }: IncomingMessage): BusboyInstance | null {
  try {
    return new Busboy({
      headers: { ...headers, 'content-type': headers['content-type'] ?? '' },
      limits: LIMITS,
    });
  } catch {
    return null;
  }
}
