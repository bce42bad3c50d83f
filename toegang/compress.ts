import compression from 'compression';
import type { RequestHandler, Response } from 'express';

/** Smaller answers gain nothing. */
const LEAST_BYTES = 1024;

/**
 * Compresses answers of the API, the style and the script. Never a page: beside what its reader typed it carries a token
 * that nobody may guess from how well it compresses (BREACH).
 */
export const compress: RequestHandler = compression({
  threshold: LEAST_BYTES,
  filter: (req, res) => mayPack(res) && compression.filter(req, res),
});

/** A file with a digest must arrive as it was kept. */
function mayPack(res: Response): boolean {
  return res.locals.pagina !== true && res.getHeader('repr-digest') === undefined;
}
