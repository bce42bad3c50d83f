import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { Problem } from './problems';
import { gebruikerVan } from './wie';

/** What of the limits the application itself looks at. */
export interface Limits {
  /** Requests a minute of who signed in; 0: no limit. */
  readonly perMinute: number;
  /** How many proxies in front are believed when they say where a request came from. */
  readonly proxies: number;
}

const MINUTE_MS = 60_000;

/** Where a request comes from: its address, and of IPv6 the network that one client has; that of the proxy where none is trusted. */
export function clientOf(req: Request): string {
  return req.ip === undefined ? 'onbekend' : ipKeyGenerator(req.ip);
}

/** From one address come many people, whose pages say only later who they are. */
const AT_ONE_ADDRESS = 4;

/**
 * Lets so many requests a minute through of each program that signed in, and four times as many of each address of who did
 * not (yet); 0: no end to them. Every answer says how many are left (RateLimit and RateLimit-Policy, draft 8 of the IETF).
 * Counted in the memory of this process: with more beside each other each counts its own. Whoever works on this computer
 * itself, without signing in, is not counted.
 */
export function limitRate(perMinute: number): RequestHandler {
  if (perMinute === 0) return (_req, _res, next) => next();
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: (_req, res) => (gebruikerVan(res) === null ? perMinute * AT_ONE_ADDRESS : perMinute),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: 'verzoeken',
    skip: (_req, res) => gebruikerVan(res)?.rol === 'lokaal',
    keyGenerator: (req, res) => {
      const wie = gebruikerVan(res);
      return wie === null ? `adres ${clientOf(req)}` : `wie ${wie.regio ?? ''} ${wie.id}`;
    },
    handler: (_req, res) => {
      const after = res.get('retry-after');
      throw new Problem(
        'te-snel',
        'U stuurt te veel verzoeken in een minuut. De kop RateLimit van elk antwoord zegt hoeveel er nog over zijn.',
        [],
        after === undefined ? {} : { 'retry-after': after },
      );
    },
    // What it would warn of is decided by our settings.
    validate: false,
  });
}
