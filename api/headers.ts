import type { RequestHandler } from 'express';

/** Version of the API: in its paths, its description and every answer. */
export const API_VERSION = '1.0.0';
/** Where the description of the API is, for programs. */
export const DESCRIPTION_PATH = '/v1/openapi.json';
/** Where it is for people. */
export const DOCUMENTATION_PATH = '/v1/documentatie';

/** A year, in seconds. */
const HSTS = 'max-age=31536000';

/**
 * What every answer carries, whatever becomes of the request (NL API Design Rules, core and transport security): the version,
 * where the description is, and that nothing may be kept, guessed, framed or run. A page says more of itself afterwards. `https`:
 * others reach this installation by https, and by nothing else from now on.
 */
export function everyAnswer({ https }: { readonly https: boolean }): RequestHandler {
  const headers = {
    'api-version': API_VERSION,
    link: `<${DESCRIPTION_PATH}>; rel="service-desc"; type="application/json", <${DOCUMENTATION_PATH}>; rel="service-doc"; type="text/html"`,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(https ? { 'strict-transport-security': HSTS } : {}),
  };
  return (_req, res, next) => {
    res.set(headers);
    next();
  };
}

/** Lets pages of everybody read an answer that holds nothing of anybody. */
export const readByEverybody: RequestHandler = (_req, res, next) => {
  res.set({ 'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET, HEAD, OPTIONS' });
  next();
};
