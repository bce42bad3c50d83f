import express, { type Request, type RequestHandler } from 'express';
import type { z } from 'zod';
import { lees } from '../domain/lezen';
import type { Veldfout } from '../domain/weigering';
import { Probleem } from './problems';

/** Deeper than anything the API asks for, and shallow enough for every function that walks through it. */
const DIEPSTE = 16;
/** Keys by which JSON could reach the prototype of an object. */
const VERBODEN = new Set(['__proto__', 'constructor', 'prototype']);
/** A NUL or half a character: no database keeps it. */
const ONLEESBAAR = /\u0000|[\ud800-\udfff]/u;

/** Reads a JSON body of at most so many bytes; another kind of content is refused before it is read. */
export function leesJson(bytes: number): RequestHandler[] {
  return [
    (req, _res, next) => {
      const isJson = req.is(['application/json', 'application/*+json']);
      if (isJson === null || req.headers['content-length'] === '0')
        throw new Probleem('geen-json', 'Het verzoek heeft geen inhoud; stuur JSON.');
      if (isJson === false) throw new Probleem('mediatype');
      next();
    },
    express.json({ limit: bytes, strict: false, type: () => true }),
    (req, _res, next) => {
      if (req.body === undefined)
        throw new Probleem('geen-json', 'Het verzoek heeft geen inhoud; stuur JSON.');
      next();
    },
  ];
}

/** What is wrong with the shape of the JSON itself, whatever is expected in it. */
export function vormfouten(waarde: unknown): Veldfout[] {
  const fouten: Veldfout[] = [];
  const stapel: { waarde: unknown; pad: string; diepte: number }[] = [{ waarde, pad: '', diepte: 0 }];
  for (let hier = stapel.pop(); hier !== undefined && fouten.length < 100; hier = stapel.pop()) {
    const { pad, diepte } = hier;
    if (typeof hier.waarde === 'string' && ONLEESBAAR.test(hier.waarde)) {
      fouten.push({ veld: pad, melding: 'bevat een teken dat geen tekst is' });
    }
    if (typeof hier.waarde !== 'object' || hier.waarde === null) continue;
    if (diepte === DIEPSTE) {
      fouten.push({ veld: pad, melding: `is te diep genest: ten hoogste ${DIEPSTE} lagen` });
      continue;
    }
    for (const [sleutel, deel] of Object.entries(hier.waarde)) {
      const veld = pad === '' ? sleutel : `${pad}.${sleutel}`;
      if (VERBODEN.has(sleutel) || ONLEESBAAR.test(sleutel)) {
        fouten.push({ veld: toonbaar(veld), melding: 'is hier geen bekend veld' });
      } else stapel.push({ waarde: deel, pad: veld, diepte: diepte + 1 });
    }
  }
  return fouten;
}

function toonbaar(veld: string): string {
  return veld.replace(/\u0000|[\ud800-\udfff]/gu, '\ufffd');
}

/** The body, when its shape is right and nothing else was found wrong with it. */
export function eisGoed(req: Request, ...gevonden: (readonly Veldfout[])[]): void {
  const fouten = [...vormfouten(req.body), ...gevonden.flat()];
  const uniek = new Map(fouten.map((fout) => [`${fout.veld}\n${fout.melding}`, fout]));
  if (uniek.size > 0) throw Probleem.ongeldig([...uniek.values()]);
}

/** Reads a value by its schema; every error at once, in Dutch. */
export function keur<S extends z.ZodType>(
  schema: S,
  ruw: unknown,
  vooraf: readonly Veldfout[] = [],
): z.output<S> {
  const gelezen = lees<z.output<S>>(schema, ruw);
  const fouten = [...vooraf, ...(gelezen.geldig ? [] : gelezen.fouten)];
  if (!gelezen.geldig || fouten.length > 0) throw Probleem.ongeldig(fouten);
  return gelezen.waarde;
}
