import { isUtf8 } from 'node:buffer';
import express, { type Request, type RequestHandler } from 'express';
import type { z } from 'zod';
import { lees } from '../domain/lezen';
import type { Veldfout } from '../domain/weigering';
import { Problem } from './problems';

/** Deeper than anything the API asks for, and shallow enough for every function that walks through it. */
const DEEPEST = 16;
/** Keys by which JSON could reach the prototype of an object. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
/** A NUL or half a character: no database keeps it. */
const UNREADABLE = /\u0000|[\ud800-\udfff]/u;

/** Reads a JSON body of at most so many bytes; another kind of content is refused before it is read. */
export function readJson(bytes: number): RequestHandler[] {
  return [
    (req, _res, next) => {
      const isJson = req.is(['application/json', 'application/*+json']);
      if (isJson === null || req.headers['content-length'] === '0')
        throw new Problem('geen-json', 'Het verzoek heeft geen inhoud; stuur JSON.');
      if (isJson === false) throw new Problem('mediatype');
      next();
    },
    express.json({ limit: bytes, strict: false, type: () => true, verify: noteUnreadable(isUtf8) }),
    (req, _res, next) => {
      if (unreadable.has(req))
        throw new Problem('geen-json', 'De inhoud is geen UTF-8: er staan bytes in die geen tekst zijn.');
      if (req.body === undefined)
        throw new Problem('geen-json', 'Het verzoek heeft geen inhoud; stuur JSON.');
      next();
    },
  ];
}

/** Reads a form of a page in the form of an address, of at most so many bytes; what is no UTF-8 is refused. */
export function readForm(bytes: number): RequestHandler[] {
  return [
    express.urlencoded({ extended: false, limit: bytes, verify: noteUnreadable(isReadableForm) }),
    (req, _res, next) => {
      if (unreadable.has(req))
        throw new Problem('ongeldig', 'Wat u stuurde bevat tekens die geen tekst zijn. Er is niets gedaan.');
      next();
    },
  ];
}

/** Bytes that are no text would become another text without anybody hearing of it; what reads them cannot refuse by itself. */
const unreadable = new WeakSet<object>();

function noteUnreadable(isReadable: (body: Buffer) => boolean) {
  return (req: object, _res: unknown, body: Buffer, encoding: string): void => {
    if (encoding === 'utf-8' && !isReadable(body)) unreadable.add(req);
  };
}

/** True when also what stands in it as % is text. */
function isReadableForm(body: Buffer): boolean {
  try {
    decodeURIComponent(body.toString('utf8'));
    return isUtf8(body);
  } catch {
    return false;
  }
}

/** Refuses an address of which a part is no UTF-8, or has a % that is followed by nothing. */
export function eisLeesbaarAdres({ originalUrl }: Pick<Request, 'originalUrl'>): void {
  try {
    decodeURIComponent(originalUrl);
  } catch {
    throw Problem.ongeldig([{ veld: 'adres', melding: 'bevat tekens die geen tekst in UTF-8 zijn' }]);
  }
}

/** What is wrong with the shape of the JSON itself, whatever is expected in it. */
export function shapeErrors(value: unknown): Veldfout[] {
  const fouten: Veldfout[] = [];
  const stack: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }];
  for (let here = stack.pop(); here !== undefined && fouten.length < 100; here = stack.pop()) {
    const { path, depth } = here;
    if (typeof here.value === 'string' && UNREADABLE.test(here.value)) {
      fouten.push({ veld: path, melding: 'bevat een teken dat geen tekst is' });
    }
    if (typeof here.value !== 'object' || here.value === null) continue;
    if (depth === DEEPEST) {
      fouten.push({ veld: path, melding: `is te diep genest: ten hoogste ${DEEPEST} lagen` });
      continue;
    }
    for (const [key, part] of Object.entries(here.value)) {
      const veld = path === '' ? key : `${path}.${key}`;
      if (FORBIDDEN.has(key) || UNREADABLE.test(key)) {
        fouten.push({ veld: printable(veld), melding: 'is hier geen bekend veld' });
      } else stack.push({ value: part, path: veld, depth: depth + 1 });
    }
  }
  return fouten;
}

function printable(veld: string): string {
  return veld.replace(/\u0000|[\ud800-\udfff]/gu, '\ufffd');
}

/** The body, when its shape is right and nothing else was found wrong with it. */
export function requireValid(req: Request, ...found: (readonly Veldfout[])[]): void {
  const fouten = [...shapeErrors(req.body), ...found.flat()];
  const unique = new Map(fouten.map((fout) => [`${fout.veld}\n${fout.melding}`, fout]));
  if (unique.size > 0) throw Problem.ongeldig([...unique.values()]);
}

/** Reads a value by its schema; every error at once, in Dutch. */
export function validate<S extends z.ZodType>(
  schema: S,
  raw: unknown,
  before: readonly Veldfout[] = [],
): z.output<S> {
  const gelezen = lees<z.output<S>>(schema, raw);
  const fouten = [...before, ...(gelezen.geldig ? [] : gelezen.fouten)];
  if (!gelezen.geldig || fouten.length > 0) throw Problem.ongeldig(fouten);
  return gelezen.waarde;
}
