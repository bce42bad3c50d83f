import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RequestHandler } from 'express';

const SCRIPT = readFileSync(path.join(__dirname, 'toetsen.js'), 'utf8');

/** Address of the one script that pages have: another content has another address, so a browser may keep it. */
export const SCRIPTPAD = `/werkbak/toetsen-${createHash('sha256').update(SCRIPT).digest('hex').slice(0, 12)}.js`;

/** Answers with the script. */
export const script: RequestHandler = (_req, res) => {
  res.set('cache-control', 'public, max-age=31536000, immutable').type('js').send(SCRIPT);
};
