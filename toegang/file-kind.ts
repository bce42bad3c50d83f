import { fileTypeFromBuffer } from 'file-type/core';
import { BESTANDSSOORTEN, type Bestandssoort } from '../dossier/documenten/document';

/** Characters that no text has: what holds one is a program or an image. */
const NO_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;
/** A page or a drawing that a browser would carry out. */
const MARKUP = /^\s*<[a-z!?/]|<\s*(?:!doctype|html|head|body|script|svg|iframe|object|embed)\b/i;

/**
 * What kind of file this is, by what is in it; its name and what the sender calls it do not count. Null for every kind that
 * is not kept: programs, web pages, drawings with script, macros, archives. Nothing of it is opened or drawn.
 */
export async function fileKind(bytes: Buffer): Promise<Bestandssoort | null> {
  const found = await recognise(bytes);
  if (found === undefined) return isText(bytes) ? 'text/plain' : null;
  return isKept(found) ? found : null;
}

async function recognise(bytes: Buffer): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime;
  } catch {
    // It looks like a kind it is not.
    return 'broken';
  }
}

function isKept(mime: string): mime is Bestandssoort {
  return mime !== 'text/plain' && Object.hasOwn(BESTANDSSOORTEN, mime);
}

/** Text in UTF-8 that is no web page. */
function isText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !NO_TEXT.test(text) && !MARKUP.test(text);
  } catch {
    return false;
  }
}
